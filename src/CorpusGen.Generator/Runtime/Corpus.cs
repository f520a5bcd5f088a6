namespace CorpusGen;

/// <summary>The corpus: every article, quote, figure and speaker, as lists and by name. Safe to read from many threads.</summary>
/// <example><code>Corpus.Quotes.Where(quote => quote.Speaker == Corpus.Speakers.ElonMusk)</code></example>
public static partial class Corpus
{
    // Each is made when it is asked for, so that the first article comes soon: the runtime takes its time to load a class with thousands of members.
    private static CorpusLists.ArticleList? s_articles;
    private static CorpusLists.QuoteList? s_quotes;
    private static CorpusLists.FigureList? s_figures;
    private static CorpusLists.SpeakerList? s_speakers;
    private static CorpusLists.CountedNounList? s_countedNouns;

    /// <summary>The articles, in the order of their paths: <c>Corpus.Articles.Single(article => article.Path == "one.txt")</c>.</summary>
    public static CorpusLists.ArticleList Articles =>
        s_articles ?? CorpusGenRuntime.Keep(ref s_articles, new CorpusLists.ArticleList(CorpusGenRuntime.Index));

    /// <summary>Somebody's own words: <c>Corpus.Quotes.Where(quote => quote.Kind == QuoteKind.Direct)</c>.</summary>
    public static CorpusLists.QuoteList Quotes =>
        s_quotes ?? CorpusGenRuntime.Keep(ref s_quotes, new CorpusLists.QuoteList(CorpusGenRuntime.Index));

    /// <summary>Numbers and what they measure: <c>Corpus.Figures.Where(figure => figure.Kind == FigureKind.Money)</c>.</summary>
    public static CorpusLists.FigureList Figures =>
        s_figures ?? CorpusGenRuntime.Keep(ref s_figures, new CorpusLists.FigureList(CorpusGenRuntime.Index));

    /// <summary>Everybody who is quoted by name: <c>Corpus.Speakers.OrderByDescending(speaker => speaker.Quotes.Count)</c>.</summary>
    public static CorpusLists.SpeakerList Speakers =>
        s_speakers ?? CorpusGenRuntime.Keep(ref s_speakers, new CorpusLists.SpeakerList(CorpusGenRuntime.Index.Speakers));

    /// <summary>Everything that is counted: <c>Corpus.CountedNouns.SelectMany(noun => noun.Figures)</c>.</summary>
    public static CorpusLists.CountedNounList CountedNouns =>
        s_countedNouns ?? CorpusGenRuntime.Keep(ref s_countedNouns, new CorpusLists.CountedNounList(CorpusGenRuntime.Index.CountedNouns));

    /// <summary>Reported speech: <c>Corpus.Statements.Where(statement => statement.Cue is not null)</c>.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Statement> Statements => CorpusGenRuntime.Index.Statements;

    /// <summary>Names, titles and scare quotes in quotation marks: <c>Corpus.Terms.Select(term => term.Text).Distinct()</c>.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<Term> Terms => CorpusGenRuntime.Index.Terms;
}
