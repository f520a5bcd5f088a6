namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Finds the number of a name that stands in a row, without a string of its own.</summary>
    internal sealed class NameTable
    {
        private readonly string[] _names;
        private readonly int[] _next;
        private readonly int[] _first;

        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public NameTable(string[] names)
        {
            _names = names;
            _next = new int[names.Length];
            int buckets = 4;
            while (buckets < names.Length)
                buckets *= 2;
            _first = new int[buckets];
            for (int i = 0; i < names.Length; i++)
            {
                ref int first = ref _first[Hash(names[i], 0, names[i].Length) & (buckets - 1)];
                _next[i] = first;
                first = i + 1;
            }
        }

        /// <summary>The place of a name in the table, or -1.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public int Find(string row, int start, int length)
        {
            int number = _first[Hash(row, start, length) & (_first.Length - 1)] - 1;
            while (number >= 0 && !IsAt(_names[number], row, start, length))
                number = _next[number] - 1;
            return number;
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private static int Hash(string text, int start, int length)
        {
            uint hash = 0;
            for (int i = start; i < start + length; i++)
                hash = unchecked((hash * 31) + text[i]);
            return unchecked((int)((hash * 2654435769) >> 8));
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private static bool IsAt(string name, string row, int start, int length)
        {
            if (name.Length != length)
                return false;
            for (int i = 0; i < name.Length; i++)
            {
                if (name[i] != row[start + i])
                    return false;
            }

            return true;
        }
    }
}
