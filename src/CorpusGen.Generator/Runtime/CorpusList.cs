using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace CorpusGen;

/// <summary>A list of the corpus, whose elements can also have names: <c>Corpus.Articles.Count</c>, <c>Corpus.Articles[0]</c>.</summary>
/// <typeparam name="T">The elements.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public abstract class CorpusList<T> : IReadOnlyList<T>
{
    private protected CorpusList(IReadOnlyList<T> items) => Items = items;

    /// <summary>The number of elements, known without reading them.</summary>
    public int Count => Items.Count;

    /// <summary>The elements without their names.</summary>
    private protected IReadOnlyList<T> Items { get; }

    /// <summary>The element at a place in the order of the corpus: articles by path, and what is in them by position.</summary>
    public T this[int index] => Items[index];

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
