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

    /// <summary>
    /// What is quoted more than once, each saying with all its wordings, in the order of the first ones: <c>Corpus.Sayings.Where(saying => !saying.IsVerbatim)</c>. All quotations
    /// are compared on first use.
    /// </summary>
    public static global::System.Collections.Generic.IReadOnlyList<Saying> Sayings => CorpusGenRuntime.Index.Sayings.All;

    /// <summary>
    /// Figures of several articles that cannot all be true, in the order of the first ones: <c>Corpus.Disagreements.Where(found => found.Kind == DisagreementKind.Conflict)</c>. All
    /// figures are compared on first use.
    /// </summary>
    public static global::System.Collections.Generic.IReadOnlyList<Disagreement> Disagreements => CorpusGenRuntime.Index.Disagreements;

    /// <summary>
    /// Whether somebody said words, or an article has them: <c>Corpus.Match("Je ne savais pas").Verdict == Verdict.Verbatim</c>. Reads the whole corpus on first use. Case, blanks, the kinds of
    /// marks and apostrophes, cuts that dots show and insertions in brackets may differ; numbers, negation, names and all other words may not.
    /// </summary>
    /// <param name="words">The words, without the marks round them; a piece of what somebody said is enough, from three words on.</param>
    /// <param name="speaker">Who is said to have said them; null for anybody. <c>Musk</c> is Elon Musk, and a quote whose speaker nobody knows may be anybody's.</param>
    /// <param name="policy">What may differ; null for <see cref="MatchPolicy.Version1"/>.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static CorpusMatch Match(string words, string? speaker = null, MatchPolicy? policy = null) => CorpusGenRuntime.WordsSaid.Match(words, speaker, policy ?? MatchPolicy.Version1);

    /// <summary>The quote that has words: <c>Corpus.Cite("Je ne savais pas").Speaker</c>. Where the words are a constant, the compiler says when no article quotes them.</summary>
    /// <param name="words">The words, as for <see cref="Match"/>.</param>
    /// <exception cref="global::System.ArgumentException">No article quotes them; the message has the nearest words.</exception>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static Quote Cite(string words) => CorpusGenRuntime.WordsSaid.Cite(words);
#if CORPUSGEN_VERIFIER

    /// <summary>
    /// Every quotation and figure of a text with its verdict: <c>Corpus.Verify(answer).Where(item => item.Verdict == global::CorpusGen.Verdict.Altered)</c>. The package CorpusGen.Extraction reads
    /// all texts of the corpus anew at first use; a source is known by the path of its article.
    /// </summary>
    /// <param name="text">A draft, or the answer of a language model.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.Extraction.Corpora.VerifiedItem> Verify(string text) => CorpusGenRuntime.VerifiedTexts.Verify(text);
#endif
}
