using System.Collections.Generic;

namespace CorpusGen;

// Their base classes are emitted: in a very large corpus, the properties are those of more than one class.

/// <summary>The articles, by path, each with a name: <c>Corpus.Articles.Count</c>.</summary>
public sealed partial class ArticleList
{
    private readonly CorpusIndex _index;

    internal ArticleList(CorpusIndex index) => _index = index;

    private protected override IReadOnlyList<Article> FindItems() => _index.Articles;
}

/// <summary>All quotes, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Quotes.Count</c>.</summary>
public sealed partial class QuoteList
{
    private readonly CorpusIndex _index;

    internal QuoteList(CorpusIndex index) => _index = index;

    private protected override IReadOnlyList<Quote> FindItems() => _index.Quotes;
}

/// <summary>All figures, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Figures.Count</c>.</summary>
public sealed partial class FigureList
{
    private readonly CorpusIndex _index;

    internal FigureList(CorpusIndex index) => _index = index;

    private protected override IReadOnlyList<Figure> FindItems() => _index.Figures;
}
