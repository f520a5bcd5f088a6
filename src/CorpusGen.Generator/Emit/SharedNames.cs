using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>A speaker or counted noun of the corpus, with the name of its member.</summary>
internal sealed record SharedName(string Member, Mention Mention);

/// <summary>The speakers, or the counted nouns, of all articles: the same name is the same speaker. In the order of their names.</summary>
internal sealed record SharedNames(EquatableArray<SharedName> Names)
{
    private const int MaxWords = 22;

    public static SharedNames Speakers(ImmutableArray<ArticleHead> articles, CancellationToken cancellation) =>
        Choose(articles, "Speaker", mentions => mentions.Speakers);

    public static SharedNames CountedNouns(ImmutableArray<ArticleHead> articles, CancellationToken cancellation) =>
        Choose(articles, "Noun", mentions => mentions.CountedNouns);

    private static SharedNames Choose(ImmutableArray<ArticleHead> articles, string fallback, Func<Mentions, EquatableArray<Mention>> mentionsIn)
    {
        Mention[] mentions = articles
            .OrderBy(article => article.Path, StringComparer.Ordinal)
            .SelectMany(article => mentionsIn(article.Mentions))
            .GroupBy(mention => mention.Name, StringComparer.Ordinal)
            .Select(group => group.Aggregate(Mentions.Merge))
            .OrderBy(mention => mention.Name, StringComparer.Ordinal)
            .ToArray();
        string[] names = UniqueNames.Choose(mentions.Select(mention => CandidatesOf(mention, fallback)).ToArray(), Reserved.ForMembersOf([]));
        return new SharedNames(new EquatableArray<SharedName>(
            mentions.Select((mention, i) => new SharedName(names[i], mention)).ToArray()));
    }

    private static EquatableArray<string> CandidatesOf(Mention mention, string fallback)
    {
        var candidates = new Candidates();
        candidates.Add(Identifier.FirstWords(mention.Name, MaxWords));
        if (mention.Handle is not null)
            candidates.Add(candidates.Longest + Identifier.FirstWords(mention.Handle, MaxWords));
        candidates.Add((candidates.Longest.Length == 0 ? fallback : candidates.Longest)
            + "_" + NameHash.Of(mention.Name).ToString("x16", CultureInfo.InvariantCulture));
        return candidates.ToArray();
    }
}
