using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace CorpusGen;

/// <summary>A list of the corpus, whose elements can also have names: <c>Corpus.Articles.Count</c>, <c>Corpus.Articles[0]</c>.</summary>
/// <typeparam name="T">The elements.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public abstract class CorpusList<T> : IReadOnlyList<T>
{
    private IReadOnlyList<T>? _items;

    // A list whose elements are found when they are asked for.
    private protected CorpusList()
    {
    }

    private protected CorpusList(IReadOnlyList<T> items) => _items = items;

    /// <summary>The number of elements, known without reading them.</summary>
    public int Count => Items.Count;

    /// <summary>The elements without their names.</summary>
    private protected IReadOnlyList<T> Items => _items ??= FindItems();

    /// <summary>The element at a place in the order of the corpus: articles by path, and what is in them by position.</summary>
    public T this[int index] => Items[index];

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected virtual IReadOnlyList<T> FindItems() => new T[0];

    // They give the elements to the fields that name them, many at a call: fields that are filled so compile many times faster than properties.
    private protected void Take1(int start, out T a) => a = this[start];

    private protected void Take2(int start, out T a, out T b)
    {
        Take1(start, out a);
        Take1(start + 1, out b);
    }

    private protected void Take4(int start, out T a, out T b, out T c, out T d)
    {
        Take2(start, out a, out b);
        Take2(start + 2, out c, out d);
    }

    private protected void Take8(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h)
    {
        Take4(start, out a, out b, out c, out d);
        Take4(start + 4, out e, out f, out g, out h);
    }
}
