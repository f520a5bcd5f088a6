using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime;
using System.Text;

namespace CorpusGen.Benchmarks;

/// <summary>
/// Whether ten times as many articles take ten times as long to be compared: 1,000 and 10,000 of them, made of words as frequent as those of news, five of one event each, with
/// figures that differ; and what tempts to look at all pairs: articles that all share their names, and one article over and over.
/// </summary>
internal static class DisagreementRun
{
    private const int ArticlesOfEvent = 5, Sentences = 20, Words = 30_000;

    public static void Run()
    {
        // The collector would else work beside it over all that lives, and that time counts.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        Find("events", 1000, Event);
        TimeSpan few = Find("events", 1000, Event), many = Find("events", 10_000, Event);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Ten times as many take {many / few:0.0} times as long"));
        Find("one theme", 10_000, static number => "Trump and Clinton of Washington. " + Event(number));
        Find("equal", 10_000, static _ => Event(1));
    }

    /// <summary>An article of an event that has names of its own and a toll.</summary>
    private static string Event(int number)
    {
        var random = new Random(number);
        var names = new Random(number / ArticlesOfEvent);
        string[] own = [.. Enumerable.Range(0, 8).Select(_ => Name(names))];
        var text = new StringBuilder();
        for (int i = 0; i < Sentences; i++)
        {
            text.Append("The ");
            for (int word = 0; word < 16; word++)
                text.Append(random.Next(6) == 0 ? own[random.Next(own.Length)] : random.Next(3) == 0 ? "of the" : Word(random)).Append(' ');
            if (i % 4 == 0)
                text.Append(CultureInfo.InvariantCulture, $"killed {10 + random.Next(40)} people and cost $ {1 + random.Next(90)} million");
            text.Append(".\n");
        }

        return text.ToString();
    }

    private static string Name(Random random) => "N" + Word(random);

    /// <summary>A word of the language, the rarer the more of them there are.</summary>
    private static string Word(Random random)
    {
        int number = (int)(Words * Math.Pow(random.NextDouble(), 3));
        return string.Create(CultureInfo.InvariantCulture, $"w{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number / 676 % 26))}{(char)('a' + (number / 17_576))}o");
    }

    private static TimeSpan Find(string name, int count, Func<int, string> text)
    {
        CorpusComparing.ComparedArticle[] articles = [.. Enumerable.Range(0, count).Select(i => Article(i, text(i)))];
        TimeSpan start = Environment.CpuUsage.TotalTime;
        int found = CorpusComparing.DisagreementFinder.Find(articles).Count;
        TimeSpan time = Environment.CpuUsage.TotalTime - start;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{count,9:N0} articles {time.TotalMilliseconds,9:N0} ms {found,8:N0} disagreements"));
        return time;
    }

    private static CorpusComparing.ComparedArticle Article(int number, string text)
    {
        var figures = new List<CorpusComparing.ComparedFigure>();
        for (int place = text.IndexOf("killed ", StringComparison.Ordinal); place >= 0; place = text.IndexOf("killed ", place + 1, StringComparison.Ordinal))
        {
            int start = place + "killed ".Length, end = text.IndexOf(' ', start), cost = text.IndexOf('$', end), million = text.IndexOf(" million", cost, StringComparison.Ordinal);
            figures.Add(new CorpusComparing.ComparedFigure(start, end, FigureKind.Count) { Value = decimal.Parse(text.AsSpan(start, end - start), CultureInfo.InvariantCulture), Noun = "person", CountedText = "people" });
            figures.Add(new CorpusComparing.ComparedFigure(cost, million + " million".Length, FigureKind.Money)
            {
                Value = decimal.Parse(text.AsSpan(cost + 1, million - cost - 1), CultureInfo.InvariantCulture) * 1_000_000,
                Currency = Currency.USD,
            });
        }

        return new CorpusComparing.ComparedArticle($"{number:000000}", text, Language.English, [new CorpusComparing.ComparedBlock(0, text.Length, isHeading: false)], figures) { Day = 730_000 + (number / ArticlesOfEvent / 10) };
    }
}
