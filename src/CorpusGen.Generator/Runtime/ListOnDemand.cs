using System;
using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>A list of an article. Its length is known, its elements are read when one is asked for.</summary>
internal sealed class ListOnDemand<T> : IReadOnlyList<T>
{
    private readonly IndexedArticle _article;
    private readonly Func<IndexedArticle, T[]> _listOf;

    public ListOnDemand(IndexedArticle article, int count, Func<IndexedArticle, T[]> listOf)
    {
        _article = article;
        Count = count;
        _listOf = listOf;
    }

    public int Count { get; }

    public T this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
                throw new ArgumentOutOfRangeException(nameof(index));
            return _listOf(_article)[index];
        }
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_listOf(_article)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
