using System;
using System.Globalization;
using System.Text;
using CorpusGen.Extraction.Articles;

namespace CorpusGen.Benchmarks;

/// <summary>
/// Whether a text ten times as long takes ten times as long, whatever the text: for every pattern the time for each byte at rising
/// lengths, and the greatest ratio of one such time to that of any shorter text. Linear time keeps it near 1, quadratic time raises it
/// to 10 and then 100.
/// </summary>
internal static class LinearityRun
{
    private const int Smallest = 1000;

    /// <summary>What caches, the collector and the machine's other work make of linear time.</summary>
    private const double SuspectRatio = 4;

    /// <summary>No longer text is tried that would take longer than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static void Run(int largest)
    {
        var head = new StringBuilder("Nanoseconds a byte              ");
        for (int length = Smallest; length <= largest; length *= 10)
            head.Append(CultureInfo.InvariantCulture, $"{(length < 1_000_000 ? length / 1000 + " kB" : length / 1_000_000 + " MB"),9}");
        Console.WriteLine(head.Append("    ratio"));

        // The first texts would else be read by code that is still being compiled.
        for (int i = 0; i < 2; i++)
        {
            foreach ((_, Language language, Func<int, string> ofLength) in AdversarialTexts.All())
                ArticleExtractor.Extract(ofLength(Smallest), language);
        }

        int suspects = 0;
        double worst = 0;
        foreach ((string name, Language language, Func<int, string> ofLength) in AdversarialTexts.All())
        {
            double ratio = Run(name, language, ofLength, largest);
            suspects += ratio > SuspectRatio ? 1 : 0;
            worst = Math.Max(worst, ratio);
        }

        Console.WriteLine(FormattableString.Invariant($"The greatest ratio is {worst:0.0}; above {SuspectRatio:0}, where time may not be linear: {suspects}"));
    }

    private static double Run(string name, Language language, Func<int, string> ofLength, int largest)
    {
        var row = new StringBuilder();
        row.Append(CultureInfo.InvariantCulture, $"{name,-32}");
        double least = double.MaxValue, ratio = 0;
        for (int length = Smallest; length <= largest; length *= 10)
        {
            string text = ofLength(length);
            TimeSpan time = Measure(text, language);
            double cost = time.TotalNanoseconds / Encoding.UTF8.GetByteCount(text);
            row.Append(CultureInfo.InvariantCulture, $"{cost,9:0.0}");
            ratio = Math.Max(ratio, cost / Math.Min(least, cost));
            least = Math.Min(least, cost);
            // What the next text would take, if things go on as they are.
            if (time * 10 * ratio > Patience)
            {
                row.Append(length < largest ? " …" : "");
                break;
            }
        }

        Console.WriteLine(row.Append(CultureInfo.InvariantCulture, $"{ratio,9:0.0}{(ratio > SuspectRatio ? " !" : "")}"));
        return ratio;
    }

    /// <summary>The best of several runs, fewer for a longer text.</summary>
    private static TimeSpan Measure(string text, Language language)
    {
        TimeSpan best = TimeSpan.MaxValue, total = TimeSpan.Zero;
        for (int run = 0; run < 3 || (run < 50 && total < TimeSpan.FromMilliseconds(20)); run++)
        {
            // The processor's time, which other programs on the machine do not stretch.
            TimeSpan start = Environment.CpuUsage.TotalTime;
            ArticleExtractor.Extract(text, language);
            TimeSpan time = Environment.CpuUsage.TotalTime - start;
            total += time;
            best = time < best ? time : best;
            if (time > Patience)
                break;
        }

        return best;
    }
}
