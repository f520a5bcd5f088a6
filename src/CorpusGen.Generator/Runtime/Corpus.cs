using System.Collections.Generic;
using System.Threading;

namespace CorpusGen;

/// <summary>The corpus: every article, quote, figure and speaker, as lists and by name. Safe to read from many threads.</summary>
/// <example><code>Corpus.Quotes.Where(quote => quote.Speaker == Corpus.Speakers.ElonMusk)</code></example>
public static partial class Corpus
{
    // Each is made when it is asked for, so that the first article comes soon: the runtime takes its time to load a class with thousands of members.
    private static CorpusIndex? s_index;
    private static ArticleList? s_articles;
    private static QuoteList? s_quotes;
    private static FigureList? s_figures;
    private static SpeakerList? s_speakers;
    private static CountedNounList? s_countedNouns;

    /// <summary>The articles, in the order of their paths: <c>Corpus.Articles.Single(article => article.Path == "one.txt")</c>.</summary>
    public static ArticleList Articles => s_articles ?? Interlocked.CompareExchange(ref s_articles, new ArticleList(Index), null) ?? s_articles;

    /// <summary>Somebody's own words: <c>Corpus.Quotes.Where(quote => quote.Kind == QuoteKind.Direct)</c>.</summary>
    public static QuoteList Quotes => s_quotes ?? Interlocked.CompareExchange(ref s_quotes, new QuoteList(Index), null) ?? s_quotes;

    /// <summary>Numbers and what they measure: <c>Corpus.Figures.Where(figure => figure.Kind == FigureKind.Money)</c>.</summary>
    public static FigureList Figures => s_figures ?? Interlocked.CompareExchange(ref s_figures, new FigureList(Index), null) ?? s_figures;

    /// <summary>Everybody who is quoted by name: <c>Corpus.Speakers.OrderByDescending(speaker => speaker.Quotes.Count)</c>.</summary>
    public static SpeakerList Speakers => s_speakers ?? Interlocked.CompareExchange(ref s_speakers, new SpeakerList(Index.Speakers), null) ?? s_speakers;

    /// <summary>Everything that is counted: <c>Corpus.CountedNouns.SelectMany(noun => noun.Figures)</c>.</summary>
    public static CountedNounList CountedNouns => s_countedNouns ?? Interlocked.CompareExchange(ref s_countedNouns, new CountedNounList(Index.CountedNouns), null) ?? s_countedNouns;

    /// <summary>Reported speech: <c>Corpus.Statements.Where(statement => statement.Cue is not null)</c>.</summary>
    public static IReadOnlyList<Statement> Statements => Index.Statements;

    /// <summary>Names, titles and scare quotes in quotation marks: <c>Corpus.Terms.Select(term => term.Text).Distinct()</c>.</summary>
    public static IReadOnlyList<Term> Terms => Index.Terms;

    internal static CorpusIndex Index => s_index ?? Interlocked.CompareExchange(ref s_index, new IndexOfAll(), null) ?? s_index;

    static partial void FindPart(int number, ref CorpusPart? part);

    static partial void FindSpeakers(ref global::System.Type? rows);

    static partial void FindCountedNouns(ref global::System.Type? rows);

    private sealed class IndexOfAll : CorpusIndex
    {
        protected override CorpusPart? MakePart(int number)
        {
            CorpusPart? part = null;
            FindPart(number, ref part);
            return part;
        }

        protected override string SpeakerRows()
        {
            global::System.Type? rows = null;
            FindSpeakers(ref rows);
            return CorpusRowsAttribute.Of(rows);
        }

        protected override string CountedNounRows()
        {
            global::System.Type? rows = null;
            FindCountedNouns(ref rows);
            return CorpusRowsAttribute.Of(rows);
        }
    }
}
