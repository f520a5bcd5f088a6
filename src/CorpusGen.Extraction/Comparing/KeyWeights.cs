namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>How much it says that two articles share a word: the more, the fewer articles have it. A corpus of five articles about one thing has no common words to tell from rare ones, so that each counts as if there were others.</summary>
    private sealed class KeyWeights
    {
        private const double OtherArticles = 200;

        private readonly global::System.Collections.Generic.Dictionary<string, int> _articles = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
        private readonly double _all;

        public KeyWeights(global::System.Collections.Generic.IReadOnlyList<ArticleWords> articles)
        {
            _all = articles.Count + OtherArticles;
            foreach (ArticleWords article in articles)
            {
                foreach (string key in article.Counts.Keys)
                    _articles[key] = ArticlesWith(key) + 1;
            }
        }

        /// <summary>How many articles have a word.</summary>
        public int ArticlesWith(string key) => _articles.TryGetValue(key, out int count) ? count : 0;

        public double Of(string key) => global::System.Math.Log(_all / (ArticlesWith(key) + 1));
    }
}
