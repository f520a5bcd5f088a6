namespace CorpusGen;

static partial class CorpusGenRuntime
{
#if CORPUSGEN_VERIFIER
    /// <summary>The articles as the library has them: the same quotes, speakers and figures, with what a correction says of them. Made when a text is verified for the first time.</summary>
    internal static class VerifiedTexts
    {
        private static readonly global::System.Lazy<global::CorpusGen.Extraction.Corpora.TextVerifier> s_all =
            new global::System.Lazy<global::CorpusGen.Extraction.Corpora.TextVerifier>(() => new global::CorpusGen.Extraction.Corpora.TextVerifier(Read()));

        public static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.Extraction.Corpora.VerifiedItem> Verify(string text) => s_all.Value.Verify(text);

        private static global::System.Collections.Generic.List<global::CorpusGen.Extraction.Corpora.CorpusDocument> Read()
        {
            var documents = new global::System.Collections.Generic.List<global::CorpusGen.Extraction.Corpora.CorpusDocument>();
            foreach (Article article in Index.Articles)
                documents.Add(article.ToCompared().ToVerified());
            return documents;
        }
    }
#endif
}
