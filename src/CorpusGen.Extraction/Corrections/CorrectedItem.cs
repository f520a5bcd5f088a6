using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>A quote, statement, term or figure, and what entries have said of it so far.</summary>
internal sealed class CorrectedItem<T>(T model)
    where T : class, IEquatable<T>
{
    private readonly Dictionary<string, (int Entry, string Value)> _said = new(StringComparer.Ordinal);

    /// <summary>As it is now.</summary>
    public T Model { get; set; } = model;

    /// <summary>The entry that says that it is none; null when it is one.</summary>
    public int? RemovedBy { get; set; }

    /// <summary>The first entry that says something of it.</summary>
    public int? FirstSaidBy => _said.Count == 0 ? null : _said.Values.Min(said => said.Entry);

    /// <summary>Whether an entry says something.</summary>
    public bool Has(string what) => _said.ContainsKey(what);

    /// <summary>Notes what an entry says; gives the entry that said it before, and whether it said the same.</summary>
    public (int Entry, bool IsSame)? Say(string what, string value, int entry)
    {
        if (_said.TryGetValue(what, out (int Entry, string Value) before) && before.Entry != entry)
            return (before.Entry, before.Value == value);
        _said[what] = (entry, value);
        return null;
    }
}

/// <summary>All items of one kind.</summary>
internal sealed class CorrectedItems<T>
    where T : class, IEquatable<T>
{
    private readonly Func<T, TextRange> _range;
    private readonly List<CorrectedItem<T>> _items = [];

    public CorrectedItems(IEnumerable<T> models, Func<T, TextRange> range)
    {
        _range = range;
        foreach (T model in models)
            _items.Add(new CorrectedItem<T>(model));
    }

    /// <summary>Whether any item is other than it was read.</summary>
    public bool IsChanged { get; set; }

    public TextRange RangeOf(CorrectedItem<T> item) => _range(item.Model);

    public CorrectedItem<T> Add(T model)
    {
        var item = new CorrectedItem<T>(model);
        _items.Add(item);
        IsChanged = true;
        return item;
    }

    public void Remove(CorrectedItem<T> item, int entry)
    {
        item.RemovedBy = entry;
        IsChanged = true;
    }

    /// <summary>The innermost item that has the words.</summary>
    public CorrectedItem<T>? Around(TextRange words) => Present.Where(item => RangeOf(item).Contains(words)).OrderBy(item => RangeOf(item).Length).FirstOrDefault();

    /// <summary>The items that share words with a stretch, in the order of the text.</summary>
    public List<CorrectedItem<T>> Overlapping(TextRange words) => [.. Present.Where(item => RangeOf(item).Overlaps(words)).OrderBy(item => RangeOf(item).Start)];

    /// <summary>The item there that an entry took away.</summary>
    public CorrectedItem<T>? Removed(TextRange words) => _items.Find(item => item.RemovedBy is not null && RangeOf(item).Overlaps(words));

    /// <summary>Where the items stand of which entries say one of several things.</summary>
    public HashSet<TextRange> RangesWith(params string[] said) => [.. Present.Where(item => said.Any(item.Has)).Select(RangeOf)];

    public EquatableArray<T> ToArray() => new(Present.Select(item => item.Model).OrderBy(model => _range(model).Start).ThenByDescending(model => _range(model).End).ToArray());

    private IEnumerable<CorrectedItem<T>> Present => _items.Where(item => item.RemovedBy is null);
}
