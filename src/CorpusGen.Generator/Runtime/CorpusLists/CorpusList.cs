namespace CorpusGen;

public static partial class CorpusLists
{
    /// <summary>A list of the corpus, whose elements can also have names: <c>Corpus.Articles.Count</c>, <c>Corpus.Articles[0]</c>.</summary>
    /// <typeparam name="T">The elements.</typeparam>
    [global::System.Diagnostics.DebuggerDisplay("Count = {Count}")]
    public abstract class CorpusList<T> : global::System.Collections.Generic.IReadOnlyList<T>
    {
        private global::System.Collections.Generic.IReadOnlyList<T>? _items;

        // A list whose elements are found when they are asked for.
        private protected CorpusList()
        {
        }

        private protected CorpusList(global::System.Collections.Generic.IReadOnlyList<T> items) => _items = items;

        /// <summary>The number of elements, known without reading them.</summary>
        public int Count => Items.Count;

        /// <summary>The elements without their names.</summary>
        private protected global::System.Collections.Generic.IReadOnlyList<T> Items => _items ??= FindItems();

        /// <summary>The element at a place in the order of the corpus: articles by path, and what is in them by position.</summary>
        public T this[int index] => Items[index];

        /// <inheritdoc />
        public global::System.Collections.Generic.IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private protected virtual global::System.Collections.Generic.IReadOnlyList<T> FindItems() => new T[0];

        // They give the elements to the fields that name them, up to sixteen at a call: fields that are filled so compile many times faster than properties.
        private protected void Take1(int start, out T a) => a = this[start];

        private protected void Take2(int start, out T a, out T b)
        {
            a = this[start]; b = this[start + 1];
        }

        private protected void Take3(int start, out T a, out T b, out T c)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2];
        }

        private protected void Take4(int start, out T a, out T b, out T c, out T d)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
        }

        private protected void Take5(int start, out T a, out T b, out T c, out T d, out T e)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4];
        }

        private protected void Take6(int start, out T a, out T b, out T c, out T d, out T e, out T f)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5];
        }

        private protected void Take7(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6];
        }

        private protected void Take8(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6]; h = this[start + 7];
        }

        private protected void Take9(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h, out T i)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6]; h = this[start + 7];
            i = this[start + 8];
        }

        private protected void Take10(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h, out T i, out T j)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6]; h = this[start + 7];
            i = this[start + 8]; j = this[start + 9];
        }

        private protected void Take11(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h, out T i, out T j, out T k)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6]; h = this[start + 7];
            i = this[start + 8]; j = this[start + 9]; k = this[start + 10];
        }

        private protected void Take12(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h, out T i, out T j, out T k, out T l)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6]; h = this[start + 7];
            i = this[start + 8]; j = this[start + 9]; k = this[start + 10]; l = this[start + 11];
        }

        private protected void Take13(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h, out T i, out T j, out T k, out T l, out T m)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6]; h = this[start + 7];
            i = this[start + 8]; j = this[start + 9]; k = this[start + 10]; l = this[start + 11];
            m = this[start + 12];
        }

        private protected void Take14(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h, out T i, out T j, out T k, out T l, out T m, out T n)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6]; h = this[start + 7];
            i = this[start + 8]; j = this[start + 9]; k = this[start + 10]; l = this[start + 11];
            m = this[start + 12]; n = this[start + 13];
        }

        private protected void Take15(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h, out T i, out T j, out T k, out T l, out T m, out T n, out T o)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6]; h = this[start + 7];
            i = this[start + 8]; j = this[start + 9]; k = this[start + 10]; l = this[start + 11];
            m = this[start + 12]; n = this[start + 13]; o = this[start + 14];
        }

        private protected void Take16(int start, out T a, out T b, out T c, out T d, out T e, out T f, out T g, out T h, out T i, out T j, out T k, out T l, out T m, out T n, out T o, out T p)
        {
            a = this[start]; b = this[start + 1]; c = this[start + 2]; d = this[start + 3];
            e = this[start + 4]; f = this[start + 5]; g = this[start + 6]; h = this[start + 7];
            i = this[start + 8]; j = this[start + 9]; k = this[start + 10]; l = this[start + 11];
            m = this[start + 12]; n = this[start + 13]; o = this[start + 14]; p = this[start + 15];
        }
    }
}
