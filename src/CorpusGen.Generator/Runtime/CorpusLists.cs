using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The articles, by path, each with a name: <c>Corpus.Articles.Count</c>.</summary>
public sealed partial class ArticleList : CorpusList<Article>
{
    private readonly CorpusIndex _index;

    internal ArticleList(CorpusIndex index)
        : base(index.Articles) => _index = index;

    private Article At(string path) => _index.ArticleAt(path);
}

/// <summary>All quotes, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Quotes.Count</c>.</summary>
public sealed partial class QuoteList : CorpusList<Quote>
{
    private readonly CorpusIndex _index;

    internal QuoteList(CorpusIndex index)
        : base(index.Quotes) => _index = index;

    private IReadOnlyList<Quote> In(string path) => _index.ArticleAt(path).Quotes;
}

/// <summary>All figures, in the order of the corpus; and by the name of an article, its own: <c>Corpus.Figures.Count</c>.</summary>
public sealed partial class FigureList : CorpusList<Figure>
{
    private readonly CorpusIndex _index;

    internal FigureList(CorpusIndex index)
        : base(index.Figures) => _index = index;

    private IReadOnlyList<Figure> In(string path) => _index.ArticleAt(path).Figures;
}

/// <summary>Everybody who is quoted by name, by name: <c>Corpus.Speakers.Count</c>.</summary>
public sealed partial class SpeakerList : CorpusList<Speaker>
{
    private readonly CorpusIndex _index;

    internal SpeakerList(CorpusIndex index)
        : base(index.Speakers) => _index = index;

    private Speaker Named(string name) => _index.SpeakerNamed(name);
}

/// <summary>Everything that is counted, by noun: <c>Corpus.CountedNouns.Count</c>.</summary>
public sealed partial class CountedNounList : CorpusList<CountedNoun>
{
    private readonly CorpusIndex _index;

    internal CountedNounList(CorpusIndex index)
        : base(index.CountedNouns) => _index = index;

    private CountedNoun Named(string name) => _index.CountedNounNamed(name);
}
