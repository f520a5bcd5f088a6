namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>The articles of each author, tag and event, in the order of the corpus.</summary>
    internal sealed class ArticlesByKey
    {
        private readonly global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<Article>> _articles =
            new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<Article>>(global::System.StringComparer.Ordinal);

        public ArticlesByKey(global::System.Collections.Generic.IReadOnlyList<Article> articles)
        {
            foreach (Article article in articles)
            {
                foreach (ArticleAuthor author in article.Authors)
                    Add('a', author.Name, article);
                foreach (ArticleTag tag in article.Tags)
                    Add('g', tag.Name, article);
                if (article.Event is ArticleEvent happened)
                    Add('e', happened.Name, article);
            }
        }

        public global::System.Collections.Generic.IReadOnlyList<Article> OfAuthor(string name) => Of('a', name);

        public global::System.Collections.Generic.IReadOnlyList<Article> OfTag(string name) => Of('g', name);

        public global::System.Collections.Generic.IReadOnlyList<Article> OfEvent(string name) => Of('e', name);

        private global::System.Collections.Generic.IReadOnlyList<Article> Of(char kind, string name) =>
            _articles.TryGetValue(kind + name, out global::System.Collections.Generic.List<Article>? articles) ? articles.AsReadOnly() : global::System.Array.Empty<Article>();

        private void Add(char kind, string name, Article article)
        {
            if (!_articles.TryGetValue(kind + name, out global::System.Collections.Generic.List<Article>? articles))
                _articles.Add(kind + name, articles = new global::System.Collections.Generic.List<Article>());
            articles.Add(article);
        }
    }
}
