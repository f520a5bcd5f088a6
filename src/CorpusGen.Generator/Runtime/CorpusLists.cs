using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The articles, by path, each with a name: <c>Corpus.Articles.Count</c>.</summary>
public sealed partial class ArticleList : CorpusList<Article>
{
    private readonly CorpusIndex _index;

    internal ArticleList(CorpusIndex index) => _index = index;

    private protected override IReadOnlyList<Article> FindItems() => _index.Articles;
}

/// <summary>All quotes, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Quotes.Count</c>.</summary>
public sealed partial class QuoteList : CorpusList<Quote>
{
    private readonly CorpusIndex _index;

    internal QuoteList(CorpusIndex index) => _index = index;

    private protected override IReadOnlyList<Quote> FindItems() => _index.Quotes;
}

/// <summary>All figures, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Figures.Count</c>.</summary>
public sealed partial class FigureList : CorpusList<Figure>
{
    private readonly CorpusIndex _index;

    internal FigureList(CorpusIndex index) => _index = index;

    private protected override IReadOnlyList<Figure> FindItems() => _index.Figures;
}
