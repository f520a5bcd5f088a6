using System;
using System.Runtime.CompilerServices;

namespace CorpusGen.Extraction.Text;

/// <summary>
/// A list of small values that are read where they stand, and not copied. A list of the framework would be compiled anew in every process for each kind of value of
/// our own, since it is in none of the code that was compiled ahead, neither the framework's nor ours.
/// </summary>
internal sealed class ValueList<T>
    where T : struct
{
    private T[] _items;

    public ValueList(int capacity = 0) => _items = capacity == 0 ? [] : new T[capacity];

    public int Count { get; private set; }

    /// <summary>An item; an index must be less than <see cref="Count"/>.</summary>
    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items[index];
    }

    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            T[] grown = new T[Math.Max(4, Count * 2)];
            Array.Copy(_items, grown, Count);
            _items = grown;
        }

        _items[Count++] = item;
    }

    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_items, index + 1, _items, index, Count - index);
    }

    /// <summary>Takes all items out, and keeps their places for others.</summary>
    public void Clear() => Count = 0;

    public T[] ToArray()
    {
        T[] items = new T[Count];
        Array.Copy(_items, items, Count);
        return items;
    }

    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the items.</summary>
    internal struct Enumerator(ValueList<T> list)
    {
        private int _index = -1;

        public readonly ref readonly T Current => ref list._items[_index];

        public bool MoveNext() => ++_index < list.Count;
    }
}
