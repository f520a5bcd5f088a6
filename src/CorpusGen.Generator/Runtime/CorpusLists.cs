using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The articles, by path, each with a name: <c>Corpus.Articles.Count</c>.</summary>
public sealed partial class ArticleList : CorpusList<Article>
{
    internal ArticleList(CorpusIndex index)
        : base(index.Articles)
    {
    }
}

/// <summary>All quotes, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Quotes.Count</c>.</summary>
public sealed partial class QuoteList : CorpusList<Quote>
{
    internal QuoteList(CorpusIndex index)
        : base(index.Quotes)
    {
    }
}

/// <summary>All figures, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Figures.Count</c>.</summary>
public sealed partial class FigureList : CorpusList<Figure>
{
    internal FigureList(CorpusIndex index)
        : base(index.Figures)
    {
    }
}
