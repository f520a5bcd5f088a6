using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Changes;

namespace CorpusGen.Tool.Diff;

/// <summary>Changes as people read them, in parts: where, what, and how. What another change says already is left out.</summary>
internal sealed class ChangeWords
{
    private readonly IReadOnlyList<CorpusChange> _changes;
    private readonly ILookup<string, CorpusChange> _parts;
    private readonly ComparedSide _old;
    private readonly ComparedSide _new;

    public ChangeWords(IReadOnlyList<CorpusChange> changes, ComparedSide old, ComparedSide @new)
    {
        _changes = changes;
        _parts = changes.Where(change => change.IsPartOfAnother).ToLookup(PartKey, StringComparer.Ordinal);
        (_old, _new) = (old, @new);
    }

    /// <summary>The changes that are said.</summary>
    public IEnumerable<CorpusChange> Said => _changes.Where(change => !change.IsPartOfAnother);

    /// <summary>Where the item is, or was when it is gone: <c>articles/a.txt(14,62)</c>; empty for a speaker.</summary>
    public string Place(CorpusChange change) => Place(SideOf(change), change.Subject);

    /// <summary>The name of the text that the item is, or was, in; empty for a speaker.</summary>
    public string Name(CorpusChange change) => NameOf(SideOf(change), change.Subject);

    /// <summary>The line and column of the item in that text; null where they are not known, and of an article or a speaker.</summary>
    public ItemPlace? At(CorpusChange change) => At(SideOf(change), change.Subject);

    /// <summary>How it changed; empty when it is new or gone.</summary>
    public string How(CorpusChange change)
    {
        List<string> parts = [.. change.Differences.Select(difference => difference.Text)];
        CorpusItem item = change.Subject.Item;
        if (change.Kind == ChangeKind.Moved)
            parts.Insert(0, "was " + (item.Kind == ItemKind.Article ? NameOf(_old, change.Old!) : "at " + Place(_old, change.Old!)));
        if (item.Kind == ItemKind.Article && change.Kind is ChangeKind.New or ChangeKind.Gone)
            parts.Add(Counted(_parts[PartKey(change)]));
        if (item.Kind == ItemKind.Speaker && change.Kind == ChangeKind.Changed && _parts[PartKey(change)].Any())
            parts.Add("with " + Counted(_parts[PartKey(change)]));
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    /// <summary><c>2 quotes changed, 1 figure new</c>.</summary>
    public string Summary() => string.Join(", ", Said
        .GroupBy(change => (change.Subject.Item.Kind, change.Kind))
        .OrderBy(group => group.Key)
        .Select(group => $"{Count(group.Count(), EnumText<ItemKind>.Of(group.Key.Item1).Value)} {EnumText<ChangeKind>.Of(group.Key.Item2)}"));

    /// <summary>The name of a text of a side, or empty.</summary>
    public static string NameOf(ComparedSide side, FoundItem item) =>
        item.Item.Kind == ItemKind.Speaker ? "" : side.Names.GetValueOrDefault(item.Item.Article, item.Item.Article);

    private ComparedSide SideOf(CorpusChange change) => change.New is not null ? _new : _old;

    private static string Place(ComparedSide side, FoundItem item) =>
        NameOf(side, item) + (At(side, item) is { } place ? string.Create(CultureInfo.InvariantCulture, $"({place.Line},{place.Column})") : "");

    // The places of a lock file are those of its own lines.
    private static ItemPlace? At(ComparedSide side, FoundItem item) =>
        item.Item.Kind is ItemKind.Quote or ItemKind.Figure && side.Kind != SideKind.Lock && item.Place is { Line: > 0 } place ? place : null;

    // Of a whole article by its path, of a speaker by his old name.
    private static string PartKey(CorpusChange change) => change.Subject.Item.Kind == ItemKind.Speaker
        ? "speaker " + change.Old?.Item.Words
        : change.Kind is ChangeKind.New or ChangeKind.Gone
            ? $"{change.Kind} {change.Subject.Item.Article}"
            : "speaker " + change.Differences.FirstOrDefault(difference => difference.Kind == DifferenceKind.Speaker)?.Old;

    private static string Counted(IEnumerable<CorpusChange> parts) => string.Join(", ", parts
        .GroupBy(part => part.Subject.Item.Kind)
        .OrderByDescending(group => group.Key)
        .Select(group => Count(group.Count(), EnumText<ItemKind>.Of(group.Key).Value)));

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
