namespace CorpusGen;

public static partial class CorpusLists
{
    // Their base classes are emitted: in a very large corpus, the properties are those of more than one class.

    /// <summary>The articles, by path, each with a name: <c>Corpus.Articles.Count</c>.</summary>
    public sealed partial class ArticleList
    {
        private readonly CorpusGenRuntime.CorpusIndex _index;

        internal ArticleList(CorpusGenRuntime.CorpusIndex index) => _index = index;

        private protected override global::System.Collections.Generic.IReadOnlyList<Article> FindItems() => _index.Articles;
    }

    /// <summary>All quotes, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Quotes.Count</c>.</summary>
    public sealed partial class QuoteList
    {
        private readonly CorpusGenRuntime.CorpusIndex _index;

        internal QuoteList(CorpusGenRuntime.CorpusIndex index) => _index = index;

        private protected override global::System.Collections.Generic.IReadOnlyList<Quote> FindItems() => _index.Quotes;
    }

    /// <summary>All figures, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Figures.Count</c>.</summary>
    public sealed partial class FigureList
    {
        private readonly CorpusGenRuntime.CorpusIndex _index;

        internal FigureList(CorpusGenRuntime.CorpusIndex index) => _index = index;

        private protected override global::System.Collections.Generic.IReadOnlyList<Figure> FindItems() => _index.Figures;
    }
}
