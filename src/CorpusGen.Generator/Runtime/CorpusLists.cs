using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The articles, by path, each with a name: <c>Corpus.Articles.Count</c>.</summary>
public sealed partial class ArticleList : CorpusList<Article>
{
    private readonly CorpusIndex _index;

    internal ArticleList(CorpusIndex index)
        : base(index.Articles) => _index = index;

    private Article At(int part, int place) => _index.ArticleAt(part, place);
}

/// <summary>All quotes, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Quotes.Count</c>.</summary>
public sealed partial class QuoteList : CorpusList<Quote>
{
    private readonly CorpusIndex _index;

    internal QuoteList(CorpusIndex index)
        : base(index.Quotes) => _index = index;

    private IReadOnlyList<Quote> In(int part, int place) => _index.ArticleAt(part, place).Quotes;
}

/// <summary>All figures, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Figures.Count</c>.</summary>
public sealed partial class FigureList : CorpusList<Figure>
{
    private readonly CorpusIndex _index;

    internal FigureList(CorpusIndex index)
        : base(index.Figures) => _index = index;

    private IReadOnlyList<Figure> In(int part, int place) => _index.ArticleAt(part, place).Figures;
}
