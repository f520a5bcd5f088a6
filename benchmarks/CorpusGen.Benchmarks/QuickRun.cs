using System;
using System.Diagnostics;
using System.Globalization;

namespace CorpusGen.Benchmarks;

/// <summary>Throughput and allocation by a stopwatch: the best of several runs, in seconds rather than minutes.</summary>
internal static class QuickRun
{
    private const int Runs = 20;

    public static void Throughput()
    {
        NewsText news = NewsText.Create(TextBenchmarkConfig.Articles);
        var articles = new WholeReading(news.Articles);
        articles.WarmUp();
        Console.WriteLine(FormattableString.Invariant($"Real news text: {news.Articles.Count} articles, {news.Bytes / 1e6:0.00} MB; the best of {Runs} runs"));
        Measure("whole", articles.Read, news.Bytes);
        Measure("language", articles.DetectLanguages, news.Bytes);
        var stages = new ReadingStages(news.Articles);
        Measure("tokens", stages.ReadTokens, news.Bytes);
        Measure("blocks", stages.ReadBlocks, news.Bytes);
        Measure("speech", stages.ReadSpeech, news.Bytes);
        Measure("figures", stages.ReadFigures, news.Bytes);
        Console.WriteLine();
    }

    private static void Measure(string name, Func<int> read, long bytes)
    {
        double best = double.MaxValue;
        long allocated = 0;
        for (int run = 0; run < Runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            read();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-10}{bytes / best / 1e6,8:0.0} MB/s {best / bytes * 1e9,8:0.0} ns/B {(double)allocated / bytes,8:0.0} bytes allocated a byte"));
    }
}
