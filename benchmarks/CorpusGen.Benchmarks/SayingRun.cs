using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime;

namespace CorpusGen.Benchmarks;

/// <summary>
/// Whether ten times as many quotations take ten times as long to be compared: 10,000 and 100,000 of them, made of words as frequent as those of news, a fifth of which are told
/// again in the next article, shortened; and what tempts to look at all pairs: equal ones, and one word over and over.
/// </summary>
internal static class SayingRun
{
    private const int QuotesOfArticle = 10;

    private const int Words = 30_000;

    public static void Run()
    {
        // The collector would else work beside it over all that lives, and that time counts.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        Find("told again", 1000, Told);
        TimeSpan few = Find("told again", 10_000, Told), many = Find("told again", 100_000, Told);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Ten times as many take {many / few:0.0} times as long"));
        Find("equal", 100_000, static (_, _) => "We will build the bridge before the winter comes to the valley");
        Find("one word", 100_000, static (_, _) => string.Concat(Enumerable.Repeat("bridge ", 12)));
        Find("1 MB each", 20, static (random, _) => string.Concat(Enumerable.Range(0, 150_000).Select(_ => Word(random))));
    }

    private static string Told(Random random, string before)
    {
        string[] words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 8 && random.Next(5) == 0)
            return string.Join(' ', words[2..]);
        return string.Concat(Enumerable.Range(0, 6 + random.Next(20)).Select(_ => random.Next(2) == 0 ? "the " : Word(random)));
    }

    /// <summary>A word of the language, the rarer the more of them there are.</summary>
    private static string Word(Random random)
    {
        int number = (int)(Words * Math.Pow(random.NextDouble(), 3));
        return string.Create(CultureInfo.InvariantCulture, $"w{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number / 676 % 26))}{(char)('a' + (number / 17_576))}o ");
    }

    private static TimeSpan Find(string name, int count, Func<Random, string, string> quote)
    {
        var random = new Random(1);
        var articles = new List<CorpusComparing.SpokenArticle>();
        var spoken = new List<CorpusComparing.Spoken>();
        var before = new string[QuotesOfArticle];
        Array.Fill(before, "");
        for (int i = 0; i < count; i++)
        {
            if (i % QuotesOfArticle == 0)
                articles.Add(new CorpusComparing.SpokenArticle(Language.English, Read(string.Concat(Enumerable.Range(0, 80).Select(_ => Word(random)))), 730_000 + (i / 200), null));
            string words = before[i % QuotesOfArticle] = quote(random, before[i % QuotesOfArticle]);
            CorpusComparing.ComparedSpeaker speaker = CorpusComparing.ComparedSpeaker.Of((i % QuotesOfArticle % 3) switch { 0 => "Paul Jones", 1 => "Ann Smith", _ => null }, []);
            spoken.Add(new CorpusComparing.Spoken(articles.Count - 1, Read(words), Read("said Paul Jones in " + Word(random)), speaker, isTerm: random.Next(4) == 0));
        }

        TimeSpan start = Environment.CpuUsage.TotalTime;
        int found = CorpusComparing.SayingFinder.Find(articles, spoken).Count;
        TimeSpan time = Environment.CpuUsage.TotalTime - start;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{count,9:N0} quotations {time.TotalMilliseconds,9:N0} ms {found,8:N0} sayings"));
        return time;
    }

    private static CorpusComparing.ComparedText Read(string text) => CorpusComparing.ComparedText.Read(text, Language.English);
}
