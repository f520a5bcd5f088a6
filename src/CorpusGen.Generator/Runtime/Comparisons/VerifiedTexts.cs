namespace CorpusGen;

static partial class CorpusGenRuntime
{
#if CORPUSGEN_VERIFIER
    /// <summary>The texts of the corpus as the library reads them. Made when a text is verified for the first time.</summary>
    internal static class VerifiedTexts
    {
        private static readonly global::System.Lazy<global::CorpusGen.Extraction.Corpora.TextVerifier> s_all =
            new global::System.Lazy<global::CorpusGen.Extraction.Corpora.TextVerifier>(() => new global::CorpusGen.Extraction.Corpora.TextVerifier(Read()));

        public static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.Extraction.Corpora.VerifiedItem> Verify(string text) => s_all.Value.Verify(text);

        private static global::System.Collections.Generic.List<global::CorpusGen.Extraction.Corpora.CorpusDocument> Read()
        {
            var documents = new global::System.Collections.Generic.List<global::CorpusGen.Extraction.Corpora.CorpusDocument>();
            foreach (Article article in Index.Articles)
            {
                // Both enums are made of one file.
                var language = (global::CorpusGen.Language)(int)article.Language;
                documents.Add(new global::CorpusGen.Extraction.Corpora.CorpusDocument(
                    article.Path, global::CorpusGen.Extraction.Articles.ArticleExtractor.Extract(article.Text, language))
                {
                    Event = article.Event?.Name,
                });
            }

            return documents;
        }
    }
#endif
}
