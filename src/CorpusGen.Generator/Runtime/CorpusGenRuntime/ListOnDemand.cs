namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>A list of an article. Its length is known, its elements are read when one is asked for.</summary>
    internal sealed class ListOnDemand<T> : global::System.Collections.Generic.IReadOnlyList<T>
    {
        private readonly IndexedArticle _article;
        private readonly global::System.Func<IndexedArticle, T[]> _listOf;

        public ListOnDemand(IndexedArticle article, int count, global::System.Func<IndexedArticle, T[]> listOf)
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
                    throw new global::System.ArgumentOutOfRangeException("index");
                return _listOf(_article)[index];
            }
        }

        public global::System.Collections.Generic.IEnumerator<T> GetEnumerator() =>
            ((global::System.Collections.Generic.IEnumerable<T>)_listOf(_article)).GetEnumerator();

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
