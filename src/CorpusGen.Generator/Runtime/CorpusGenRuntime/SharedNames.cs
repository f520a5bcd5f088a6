namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// What articles share by name, the speakers or the counted nouns, in the order of their names. Articles spell one name in several ways, and their rows have it as they
    /// do: here is who has it.
    /// </summary>
    internal sealed class SharedNames<T> : global::System.Collections.Generic.IReadOnlyList<T>
    {
        private readonly T[] _items;
        private readonly NameTable _names;
        private readonly Spelling<T>[] _spellings;

        private SharedNames(T[] items, Spelling<T>[] spellings)
        {
            _items = items;
            _spellings = spellings;
            var names = new string[spellings.Length];
            for (int i = 0; i < names.Length; i++)
                names[i] = spellings[i].Name;
            _names = new NameTable(names);
        }

        /// <summary>Makes an element of its row, and adds the names that articles have for it.</summary>
        public delegate T Reader(ref Rows row, global::System.Collections.Generic.List<string> names);

        public int Count => _items.Length;

        public T this[int index] => _items[index];

        public static SharedNames<T> Read(string rows, Reader read)
        {
            var items = new global::System.Collections.Generic.List<T>();
            var spellings = new global::System.Collections.Generic.List<Spelling<T>>();
            var names = new global::System.Collections.Generic.List<string>();
            for (var row = new Rows(rows, 0); !row.IsAtEnd; row.Next())
            {
                names.Clear();
                T item = read(ref row, names);
                items.Add(item);
                foreach (string name in names)
                    spellings.Add(new Spelling<T>(name, item));
            }

            return new SharedNames<T>(items.ToArray(), spellings.ToArray());
        }

        /// <summary>The name that comes next in a row of an article.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public ref readonly Spelling<T> Named(Rows row)
        {
            string rows = row.All;
            (int start, int length) = row.Field();
            int place = _names.Find(rows, start, length);
            if (place < 0)
            {
                string name = new Rows(rows, start).Text();
                place = _names.Find(name, 0, name.Length);
            }

            return ref _spellings[place];
        }

        public global::System.Collections.Generic.IEnumerator<T> GetEnumerator() =>
            ((global::System.Collections.Generic.IEnumerable<T>)_items).GetEnumerator();

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
