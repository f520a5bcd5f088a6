namespace CorpusGen;

static partial class Corpus
{
    /// <summary>
    /// What is quoted more than once, each saying with all its wordings, in the order of the first ones: <c>Corpus.Sayings.Where(saying => !saying.IsVerbatim)</c>. All quotations
    /// are compared on first use.
    /// </summary>
    public static global::System.Collections.Generic.IReadOnlyList<Saying> Sayings => CorpusGenRuntime.Compared.Sayings.All;

    /// <summary>
    /// Figures of several articles that cannot all be true, in the order of the first ones: <c>Corpus.Disagreements.Where(found => found.Kind == DisagreementKind.Conflict)</c>. All
    /// figures are compared on first use.
    /// </summary>
    public static global::System.Collections.Generic.IReadOnlyList<Disagreement> Disagreements => CorpusGenRuntime.Compared.Disagreements;

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
    /// Every quotation and figure of a text with its verdict: <c>Corpus.Verify(answer).Where(item => item.Verdict == global::CorpusGen.Verdict.Altered)</c>. Done by the package
    /// CorpusGen.Extraction on the records of the corpus; a source is known by the path of its article, and its model has the blocks, quotes and figures alone.
    /// </summary>
    /// <param name="text">A draft, or the answer of a language model.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.Extraction.Corpora.VerifiedItem> Verify(string text) => CorpusGenRuntime.VerifiedTexts.Verify(text);
#endif
}
