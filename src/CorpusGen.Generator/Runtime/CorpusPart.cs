using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CorpusGen;

/// <summary>A part of the index: the rows of some articles, read on first use, and their texts where the assembly has them as literals.</summary>
internal abstract class CorpusPart
{
    private string? _rows;
    private int[]? _heads;
    private IndexedArticle?[]? _articles;

    /// <summary>A part that carries its rows.</summary>
    protected CorpusPart()
    {
    }

    /// <summary>A part that is given its rows.</summary>
    protected CorpusPart(string rows) => _rows = rows;

    /// <summary>What the part is of.</summary>
    public CorpusIndex Index { get; private set; } = null!;

    public string Rows => _rows ??= CorpusRowsAttribute.Of(GetType());

    /// <summary>The number of articles.</summary>
    public int Count => Heads.Length;

    // Where the row of each article's head begins; the rest is jumped over.
    private int[] Heads => _heads ??= FindHeads(Rows);

    /// <summary>An article, in the order of their paths. Only its own head is read.</summary>
    public IndexedArticle At(int place)
    {
        IndexedArticle?[] articles = _articles ?? Interlocked.CompareExchange(ref _articles, new IndexedArticle?[Count], null) ?? _articles;
        return articles[place] ?? Interlocked.CompareExchange(ref articles[place], new IndexedArticle(this, Heads[place]), null) ?? articles[place]!;
    }

    /// <summary>The text of the article at a path, or null when it is an embedded resource.</summary>
    public virtual string? Literal(string path) => null;

    public CorpusPart In(CorpusIndex index)
    {
        Index = index;
        return this;
    }

    [MethodImpl(HotLoop.Options)]
    private static int[] FindHeads(string rows)
    {
        var heads = new int[256];
        int count = 0;
        for (int start = 0; start < rows.Length;)
        {
            if (rows[start] == 'a')
            {
                if (count == heads.Length)
                    Array.Resize(ref heads, count * 2);
                heads[count++] = start;
            }

            start = rows.IndexOf('\n', start) + 1;
            if (start == 0)
                break;
        }

        Array.Resize(ref heads, count);
        return heads;
    }
}
