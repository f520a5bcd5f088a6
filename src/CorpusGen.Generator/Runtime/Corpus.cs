using System;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The corpus: every article, quote, figure and speaker, as lists and by name. Safe to read from many threads.</summary>
/// <example><code>Corpus.Quotes.Where(quote => quote.Speaker == Corpus.Speakers.ElonMusk)</code></example>
public static partial class Corpus
{
    /// <summary>The articles, in the order of their paths: <c>Corpus.Articles.Single(article => article.Path == "one.txt")</c>.</summary>
    public static ArticleList Articles { get; } = new ArticleList(Index);

    /// <summary>Somebody's own words: <c>Corpus.Quotes.Where(quote => quote.Kind == QuoteKind.Direct)</c>.</summary>
    public static QuoteList Quotes { get; } = new QuoteList(Index);

    /// <summary>Numbers and what they measure: <c>Corpus.Figures.Where(figure => figure.Kind == FigureKind.Money)</c>.</summary>
    public static FigureList Figures { get; } = new FigureList(Index);

    /// <summary>Everybody who is quoted by name: <c>Corpus.Speakers.OrderByDescending(speaker => speaker.Quotes.Count)</c>.</summary>
    public static SpeakerList Speakers => NamedSpeakers.List;

    /// <summary>Everything that is counted: <c>Corpus.CountedNouns.SelectMany(noun => noun.Figures)</c>.</summary>
    public static CountedNounList CountedNouns => NamedNouns.List;

    /// <summary>Reported speech: <c>Corpus.Statements.Where(statement => statement.Cue is not null)</c>.</summary>
    public static IReadOnlyList<Statement> Statements => Index.Statements;

    /// <summary>Names, titles and scare quotes in quotation marks: <c>Corpus.Terms.Select(term => term.Text).Distinct()</c>.</summary>
    public static IReadOnlyList<Term> Terms => Index.Terms;

    internal static CorpusIndex Index => Reading.Index;

    static partial void AddParts(CorpusPart?[] parts);

    static partial void FindSpeakers(ref Type? rows);

    static partial void FindCountedNouns(ref Type? rows);

    // These two lists are filled when they are made, so they are made when they are asked for.
    private static class NamedSpeakers
    {
        internal static readonly SpeakerList List = new SpeakerList(Index.Speakers);
    }

    private static class NamedNouns
    {
        internal static readonly CountedNounList List = new CountedNounList(Index.CountedNouns);
    }

    // A class of its own, so that there is one index, whichever member is used first.
    private static class Reading
    {
        internal static readonly CorpusIndex Index = Create();

        private static CorpusIndex Create()
        {
            var parts = new CorpusPart?[Partition.Count];
            Type? speakers = null, countedNouns = null;
            AddParts(parts);
            FindSpeakers(ref speakers);
            FindCountedNouns(ref countedNouns);
            return new CorpusIndex(parts, () => CorpusRowsAttribute.Of(speakers), () => CorpusRowsAttribute.Of(countedNouns));
        }
    }
}
