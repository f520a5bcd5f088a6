using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Benchmarks;

/// <summary>How long an index of quotes takes to be made, and a quotation to be looked up in it, by the number of quotes.</summary>
internal static class IndexRun
{
    private const int WordsOfQuote = 20, Lookups = 300;

    public static void Run(int largest)
    {
        Console.WriteLine("Index of quotes of twenty words, made once, and a look-up in it");
        Console.WriteLine("    quotes      index   verbatim    altered     absent");
        for (int count = 1000; count <= largest; count *= 10)
            Measure(count);
        Console.WriteLine();
    }

    private static void Measure(int count)
    {
        var chance = new Random(count);
        IndexedWords[] quotes = [.. Enumerable.Range(0, count).Select(_ => Said(Quote(chance)))];
        long start = Stopwatch.GetTimestamp();
        var index = new QuoteIndex(quotes, () => []);
        double made = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        string[] verbatim = [.. Enumerable.Range(0, Lookups).Select(i => quotes[(int)((long)i * count / Lookups)].Text)];
        Console.WriteLine(FormattableString.Invariant(
            $"{count,10:N0} {made,7:0} ms {Time(index, verbatim),7:0.000} ms {Time(index, verbatim.Select(Alter)),7:0.000} ms {Time(index, verbatim.Select(_ => Quote(chance))),7:0.000} ms"));
    }

    private static double Time(QuoteIndex index, IEnumerable<string> phrases)
    {
        string[] all = [.. phrases];
        index.Match(all[0], Language.English, MatchPolicy.Version1);
        long start = Stopwatch.GetTimestamp();
        foreach (string phrase in all)
            index.Match(phrase, Language.English, MatchPolicy.Version1);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / all.Length;
    }

    private static string Alter(string words) => words[..(words.Length / 2)] + " never" + words[(words.Length / 2)..];

    // Few words are in half of all sentences, and most in few, as people talk.
    private static string Quote(Random chance) => string.Join(' ', Enumerable.Range(0, WordsOfQuote).Select(_ => "w" + (int)(Math.Pow(chance.NextDouble(), 4) * 30_000)));

    private static IndexedWords Said(string words) => new(words, 0, words.Length, Language.English);
}
