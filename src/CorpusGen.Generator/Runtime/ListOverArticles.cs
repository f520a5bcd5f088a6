using System;
using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The lists of all articles as one. Its length is known from their heads; an article is read when an element of its own is asked for.</summary>
internal sealed class ListOverArticles<T> : IReadOnlyList<T>
{
    private readonly IndexedArticle[] _articles;
    private readonly Func<Article, IReadOnlyList<T>> _listOf;
    private readonly int[] _ends;

    public ListOverArticles(IndexedArticle[] articles, Func<IndexedArticle, int> countOf, Func<Article, IReadOnlyList<T>> listOf)
    {
        _articles = articles;
        _listOf = listOf;
        _ends = new int[articles.Length];
        int end = 0;
        for (int i = 0; i < articles.Length; i++)
            _ends[i] = end += countOf(articles[i]);
        Count = end;
    }

    public int Count { get; }

    public T this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
                throw new ArgumentOutOfRangeException(nameof(index));

            // The first article that ends after the index: articles with nothing in them share an end with the one before.
            int low = 0, high = _ends.Length - 1;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (_ends[middle] > index)
                    high = middle;
                else
                    low = middle + 1;
            }

            return _listOf(_articles[low].Article)[index - (low == 0 ? 0 : _ends[low - 1])];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        int start = 0;
        for (int i = 0; i < _articles.Length; i++)
        {
            if (_ends[i] == start)
                continue;
            start = _ends[i];
            foreach (T item in _listOf(_articles[i].Article))
                yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
