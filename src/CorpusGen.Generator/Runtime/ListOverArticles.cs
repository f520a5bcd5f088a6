using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen;

/// <summary>The lists of all articles as one. Its length is known from their heads; an article is read when an element of its own is asked for.</summary>
internal sealed class ListOverArticles<T> : IReadOnlyList<T>
{
    private readonly Lazy<IndexedArticle[]> _articles;
    private readonly Func<Article, IReadOnlyList<T>> _listOf;
    private readonly Lazy<int[]> _ends;

    public ListOverArticles(Lazy<IndexedArticle[]> articles, Func<IndexedArticle, int> countOf, Func<Article, IReadOnlyList<T>> listOf)
    {
        _articles = articles;
        _listOf = listOf;
        _ends = new Lazy<int[]>(() => EndsOf(articles.Value, countOf), LazyThreadSafetyMode.PublicationOnly);
    }

    public int Count
    {
        get
        {
            int[] ends = _ends.Value;
            return ends.Length == 0 ? 0 : ends[ends.Length - 1];
        }
    }

    public T this[int index]
    {
        get
        {
            if (index < 0 || index >= Count)
                throw new ArgumentOutOfRangeException(nameof(index));

            // The first article that ends after the index: articles with nothing in them share an end with the one before.
            int[] ends = _ends.Value;
            int low = 0, high = ends.Length - 1;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (ends[middle] > index)
                    high = middle;
                else
                    low = middle + 1;
            }

            return _listOf(_articles.Value[low].Article)[index - (low == 0 ? 0 : ends[low - 1])];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        IndexedArticle[] articles = _articles.Value;
        int[] ends = _ends.Value;
        int start = 0;
        for (int i = 0; i < articles.Length; i++)
        {
            if (ends[i] == start)
                continue;
            start = ends[i];
            foreach (T item in _listOf(articles[i].Article))
                yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int[] EndsOf(IndexedArticle[] articles, Func<IndexedArticle, int> countOf)
    {
        var ends = new int[articles.Length];
        int end = 0;
        for (int i = 0; i < articles.Length; i++)
            ends[i] = end += countOf(articles[i]);
        return ends;
    }
}
