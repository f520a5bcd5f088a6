using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace CorpusGen;

/// <summary>What articles share by name, the speakers or the counted nouns, in the order of their names.</summary>
internal sealed class SharedNames<T> : IReadOnlyList<T>
{
    private readonly T[] _items;
    private readonly NameTable _names;

    private SharedNames(T[] items, NameTable names)
    {
        _items = items;
        _names = names;
    }

    /// <summary>Makes an element of its row.</summary>
    public delegate T Reader(ref Rows row);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public static SharedNames<T> Read(string rows, Reader read, Func<T, string> nameOf)
    {
        var items = new List<T>();
        for (var row = new Rows(rows, 0); !row.IsAtEnd; row.Next())
            items.Add(read(ref row));
        var names = new string[items.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = nameOf(items[i]);
        return new SharedNames<T>(items.ToArray(), new NameTable(names));
    }

    /// <summary>The element whose name comes next in a row.</summary>
    [MethodImpl(HotLoop.Options)]
    public T Named(Rows row)
    {
        string rows = row.All;
        (int start, int length) = row.Field();
        int place = _names.Find(rows, start, length);
        if (place < 0)
        {
            string name = new Rows(rows, start).Text();
            place = _names.Find(name, 0, name.Length);
        }

        return _items[place];
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
