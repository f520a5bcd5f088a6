using System.Collections.Generic;

namespace CorpusGen.Extraction.Changes;

/// <summary>What became of one item.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">As it was; null when it is new.</param>
/// <param name="New">As it is; null when it is gone.</param>
/// <param name="Differences">What differs; empty when it is new, gone, or only elsewhere.</param>
internal sealed record CorpusChange(ChangeKind Kind, FoundItem? Old, FoundItem? New, IReadOnlyList<ItemDifference> Differences)
{
    /// <summary>Whether another change says it already: it came or went with its whole article, or its speaker has another name everywhere.</summary>
    public bool IsPartOfAnother { get; init; }

    /// <summary>Whether nothing else could as well be what became of the old item, or what the new item was.</summary>
    public bool IsSure { get; init; } = true;

    /// <summary>The item as it is, or was.</summary>
    public FoundItem Subject => New ?? Old!;
}

/// <summary>Something in which an item differs from what it was.</summary>
/// <param name="Kind">What.</param>
/// <param name="Old">As it was, or null.</param>
/// <param name="New">As it is, or null.</param>
/// <param name="Text">For people: <c>'nous' became 'vous'</c>.</param>
internal sealed record ItemDifference(DifferenceKind Kind, string? Old, string? New, string Text);

/// <summary>In what an item can differ.</summary>
internal enum DifferenceKind
{
    /// <summary>Its words; of an article the title.</summary>
    Words,

    /// <summary>The value of a figure.</summary>
    Value,

    /// <summary>What the value is in.</summary>
    Unit,

    /// <summary>What is counted.</summary>
    Noun,

    /// <summary>Who says it.</summary>
    Speaker,

    /// <summary>The name of its member.</summary>
    Name,
}
