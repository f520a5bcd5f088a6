namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>The lists of all articles as one. Its length is known from their heads; an article is read when an element of its own is asked for.</summary>
    internal sealed class ListOverArticles<T> : global::System.Collections.Generic.IReadOnlyList<T>
    {
        private readonly CorpusIndex _index;
        private readonly global::System.Func<IndexedArticle, int> _countOf;
        private readonly global::System.Func<IndexedArticle, T[]> _listOf;
        private int[]? _ends;

        public ListOverArticles(CorpusIndex index, global::System.Func<IndexedArticle, int> countOf, global::System.Func<IndexedArticle, T[]> listOf)
        {
            _index = index;
            _countOf = countOf;
            _listOf = listOf;
        }

        public int Count
        {
            get
            {
                int[] ends = Ends;
                return ends.Length == 0 ? 0 : ends[ends.Length - 1];
            }
        }

        private int[] Ends => _ends ??= FindEnds();

        public T this[int index]
        {
            get
            {
                if (index < 0 || index >= Count)
                    throw new global::System.ArgumentOutOfRangeException("index");

                // The first article that ends after the index: articles with nothing in them share an end with the one before.
                int[] ends = Ends;
                int low = 0, high = ends.Length - 1;
                while (low < high)
                {
                    int middle = (low + high) / 2;
                    if (ends[middle] > index)
                        high = middle;
                    else
                        low = middle + 1;
                }

                return _listOf(_index.IndexedArticles[low])[index - (low == 0 ? 0 : ends[low - 1])];
            }
        }

        public global::System.Collections.Generic.IEnumerator<T> GetEnumerator()
        {
            foreach (IndexedArticle article in _index.IndexedArticles)
            {
                if (_countOf(article) == 0)
                    continue;
                foreach (T item in _listOf(article))
                    yield return item;
            }
        }

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private int[] FindEnds()
        {
            IndexedArticle[] articles = _index.IndexedArticles;
            var ends = new int[articles.Length];
            int end = 0;
            for (int i = 0; i < articles.Length; i++)
                ends[i] = end += _countOf(articles[i]);
            return ends;
        }
    }
}
