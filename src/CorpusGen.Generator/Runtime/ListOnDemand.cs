using System;
using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>A list of an article. Its length is known, its elements are read when one is asked for.</summary>
internal sealed class ListOnDemand<T> : IReadOnlyList<T>
{
    private readonly Func<IReadOnlyList<T>> _items;

    public ListOnDemand(int count, Func<IReadOnlyList<T>> items)
    {
        Count = count;
        _items = items;
    }

    public int Count { get; }

    public T this[int index] => _items()[index];

    public IEnumerator<T> GetEnumerator() => _items().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
