namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>A part of the index: the rows of some articles, read on first use, and their texts where the assembly has them as literals.</summary>
    internal abstract class CorpusPart
    {
        private string? _rows;
        private int[]? _heads;
        private IndexedArticle?[]? _articles;

        /// <summary>The number of articles.</summary>
        public int Count => (global::System.Threading.Volatile.Read(ref _heads) ?? FindHeadsOfMany()).Length;

        /// <summary>An article, in the order of their paths. Only its own head is read.</summary>
        public IndexedArticle At(CorpusIndex index, int place)
        {
            int[] heads = global::System.Threading.Volatile.Read(ref _heads) ?? FindHeads();
            IndexedArticle?[] articles = _articles!;
            return articles[place] ?? Keep(ref articles[place], new IndexedArticle(index, this, _rows!, heads[place]));
        }

        /// <summary>Adds its articles and their paths to those of all parts.</summary>
        public void Add(CorpusIndex index, IndexedArticle[] articles, string[] paths, ref int end)
        {
            for (int place = 0; place < Count; place++)
            {
                IndexedArticle article = At(index, place);
                articles[end] = article;
                paths[end++] = article.Path;
            }
        }

        /// <summary>The text of the article at a path, or null when it is an embedded resource.</summary>
        public virtual string? Literal(string path) => null;

        /// <summary>The rows that the class carries.</summary>
        protected virtual string ReadRows() => CorpusRowsAttribute.Of(GetType());

        // For one part after the other, by optimized code.
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        private int[] FindHeadsOfMany() => FindHeads();

        // Where the row of each article's head goes on after the length of all of its rows.
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private int[] FindHeads()
        {
            string rows = _rows ??= ReadRows();
            var heads = new int[256];
            int count = 0, length;
            for (int position = 0; position < rows.Length; position += length)
            {
                length = 0;
                for (position++; rows[position] != '|'; position++)
                    length = (length * 10) + rows[position] - '0';
                if (count == heads.Length)
                    global::System.Array.Resize(ref heads, count * 2);
                heads[count++] = position;
            }

            global::System.Array.Resize(ref heads, count);
            global::System.Threading.Interlocked.CompareExchange(ref _articles, new IndexedArticle?[count], null);
            global::System.Threading.Volatile.Write(ref _heads, heads);
            return heads;
        }
    }
}
