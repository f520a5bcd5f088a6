using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;

namespace CorpusGen.Benchmarks;

/// <summary>Real news text: the seeds as often as needed, each time with its paragraphs in another order, so that no two articles are alike.</summary>
internal sealed class NewsText
{
    private NewsText(string[] articles)
    {
        Articles = articles;
        Bytes = articles.Sum(Encoding.UTF8.GetByteCount);
    }

    public static string Repository { get; } = typeof(NewsText).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Repository").Value!;

    public static string SeedFolder { get; } = Path.Combine(Repository, "seeds");

    public IReadOnlyList<string> Articles { get; }

    /// <summary>The length of all articles in UTF-8.</summary>
    public long Bytes { get; }

    public static string[] ReadSeeds() => Directory.GetFiles(SeedFolder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();

    /// <summary>The same articles at every call.</summary>
    public static NewsText Create(int count)
    {
        string[] seeds = ReadSeeds();
        var random = new Random(1);
        var articles = new string[count];
        for (int i = 0; i < count; i++)
            articles[i] = Shuffle(seeds[i % seeds.Length], random);
        return new NewsText(articles);
    }

    /// <summary>The title and what else stands at the top stays there: an article without is read in another way.</summary>
    private static string Shuffle(string seed, Random random)
    {
        string[] paragraphs = seed.Split("\n\n");
        random.Shuffle(paragraphs.AsSpan(Math.Min(2, paragraphs.Length)));
        return string.Join("\n\n", paragraphs);
    }
}
