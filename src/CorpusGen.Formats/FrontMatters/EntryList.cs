using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>The entries of a front matter as they are read, with what is wrong in them.</summary>
internal sealed class EntryList
{
    private const int MostKeys = 10_000, MostItems = 10_000;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _items;

    public List<FrontMatterEntry> Entries { get; } = [];

    public List<SourceFlaw> Flaws { get; } = [];

    /// <summary>Whether more was written than is read; nothing is added then.</summary>
    public bool IsFull { get; private set; }

    public void Add(string key, TextRange keyRange, bool isList, List<FrontMatterScalar> items)
    {
        if (IsFull)
            return;
        _items += items.Count;
        if (Entries.Count == MostKeys || _items > MostItems)
        {
            IsFull = true;
            Flaw(SourceFlawKind.TooLong, keyRange, key);
            return;
        }

        if (!_keys.Add(key))
            Flaw(SourceFlawKind.DuplicateKey, keyRange, key);
        Entries.Add(new FrontMatterEntry(key, keyRange, new FrontMatterValue(isList, new EquatableArray<FrontMatterScalar>([.. items]))));
    }

    public void Flaw(SourceFlawKind kind, TextRange range, string detail)
    {
        // A file of a thousand mistakes is told of the first ones.
        if (Flaws.Count < 100)
            Flaws.Add(new SourceFlaw(kind, range, detail));
    }
}
