using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Articles;

namespace CorpusGen.Benchmarks;

/// <summary>What the first use costs: the seeds in a fresh process, and the whole process of the tool beside one that does nothing.</summary>
internal static class StartRun
{
    public const string Empty = "--empty";

    public const string FirstSeeds = "--first-seeds";

    /// <summary>In a fresh process: prints the milliseconds of the first seed and of all.</summary>
    public static int ExtractSeeds()
    {
        string[] seeds = NewsText.ReadSeeds();
        long start = Stopwatch.GetTimestamp();
        ArticleExtractor.Extract(seeds[0]);
        double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        for (int i = 1; i < seeds.Length; i++)
            ArticleExtractor.Extract(seeds[i]);
        double all = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(FormattableString.Invariant($"{first:0.00} {all:0.00}"));
        return 0;
    }

    public static void Run(int times)
    {
        string self = typeof(StartRun).Assembly.Location;
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string tool = Path.Combine(NewsText.Repository, "src", "CorpusGen.Tool", "bin", configuration, "net10.0", "corpusgen.dll");
        var first = new List<double>();
        var seeds = new List<double>();
        var empty = new List<double>();
        var whole = new List<double>();
        for (int i = 0; i < times; i++)
        {
            string[] printed = Start(self, out _, FirstSeeds).Split(' ');
            first.Add(double.Parse(printed[0], CultureInfo.InvariantCulture));
            seeds.Add(double.Parse(printed[1], CultureInfo.InvariantCulture));
            Start(self, out double milliseconds, Empty);
            empty.Add(milliseconds);
            Start(tool, out milliseconds, "extract", NewsText.SeedFolder);
            whole.Add(milliseconds);
        }

        Console.WriteLine(FormattableString.Invariant($"Start, in a fresh process each time: the median of {times}"));
        Console.WriteLine(FormattableString.Invariant($"  the first seed          {Median(first),6:0.0} ms, its language's words made ready included"));
        Console.WriteLine(FormattableString.Invariant($"  the five seeds          {Median(seeds),6:0.0} ms"));
        Console.WriteLine(FormattableString.Invariant($"  an empty program        {Median(empty),6:0.0} ms, whole process"));
        Console.WriteLine(FormattableString.Invariant($"  corpusgen extract seeds {Median(whole),6:0.0} ms, whole process"));
        Console.WriteLine();
    }

    private static string Start(string program, out double milliseconds, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(program);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        milliseconds = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
