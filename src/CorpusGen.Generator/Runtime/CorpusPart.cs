using System.Linq;
using System.Threading;

namespace CorpusGen;

/// <summary>A part of the index: the rows of some articles, read on first use, and their texts where the assembly has them as literals.</summary>
internal abstract class CorpusPart
{
    private readonly string? _rows;
    private IndexedArticle[]? _articles;

    /// <summary>A part that carries its rows.</summary>
    protected CorpusPart()
    {
    }

    /// <summary>A part that is given its rows.</summary>
    protected CorpusPart(string rows) => _rows = rows;

    /// <summary>The articles in the order of their paths. Their heads are read, the rest is jumped over.</summary>
    public IndexedArticle[] ArticlesOf(CorpusIndex index) =>
        _articles ?? Interlocked.CompareExchange(ref _articles, Read(index), null) ?? _articles;

    /// <summary>The text of the article at a path, or null when it is an embedded resource.</summary>
    public virtual string? Literal(string path) => null;

    private IndexedArticle[] Read(CorpusIndex index) =>
        IndexedArticle.ReadHeads(index, this, _rows ?? CorpusRowsAttribute.Of(GetType())).ToArray();
}
