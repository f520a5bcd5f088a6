using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen;

/// <summary>What articles share by name, the speakers or the counted nouns, in the order of their names. The rows are read on first use.</summary>
internal sealed class SharedNames<T> : IReadOnlyList<T>
{
    private readonly Lazy<(T[] Items, Dictionary<string, T> ByName)> _read;

    public SharedNames(Func<string> rows, Func<Rows, T> read, Func<T, string> nameOf) => _read = new Lazy<(T[], Dictionary<string, T>)>(
        () =>
        {
            var items = new List<T>();
            var byName = new Dictionary<string, T>(StringComparer.Ordinal);
            for (var row = new Rows(rows(), 0); !row.IsAtEnd; row.Next())
            {
                T item = read(row);
                items.Add(item);
                byName.Add(nameOf(item), item);
            }

            return (items.ToArray(), byName);
        },
        LazyThreadSafetyMode.PublicationOnly);

    public int Count => _read.Value.Items.Length;

    public T this[int index] => _read.Value.Items[index];

    public T this[string name] => _read.Value.ByName[name];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_read.Value.Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
