using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Export.Tei;

/// <summary>Divides what crosses, so that elements stand in each other as XML wants: what begins in another and ends behind it is cut at that end, and so is all at the end of a block.</summary>
internal sealed class TeiNesting
{
    // In the order of the tags: what begins first, then what ends last, then what is outside.
    private static readonly Comparer<(TeiPart Part, int Order)> s_order = Comparer<(TeiPart Part, int Order)>.Create((left, right) =>
    {
        int order = left.Part.Range.Start.CompareTo(right.Part.Range.Start);
        if (order == 0)
            order = right.Part.Range.End.CompareTo(left.Part.Range.End);
        if (order == 0)
            order = left.Part.Item.Rank.CompareTo(right.Part.Item.Rank);
        return order != 0 ? order : left.Order.CompareTo(right.Order);
    });

    private readonly SortedSet<(TeiPart Part, int Order)> _waiting = new(s_order);
    private readonly Dictionary<TeiItem, int> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly List<TeiPart> _parts = [];

    /// <summary>The parts of the items, in the order of their start tags.</summary>
    /// <param name="items">What there is.</param>
    /// <param name="blocks">The lines of the article, in order; words outside of them are no part.</param>
    public static IReadOnlyList<TeiPart> Divide(IReadOnlyList<TeiItem> items, IReadOnlyList<TextRange> blocks)
    {
        var nesting = new TeiNesting();
        List<int>[] inBlocks = InBlocks(items, blocks);
        for (int block = 0; block < blocks.Count; block++)
            nesting.Divide(items, inBlocks[block], blocks[block]);

        // Only now is it known which part is the last of its item.
        foreach (TeiPart part in nesting._parts)
            part.IsLast = part.Number == nesting._counts[part.Item];
        return nesting._parts;
    }

    /// <summary>The indexes of the items that have words in each block.</summary>
    private static List<int>[] InBlocks(IReadOnlyList<TeiItem> items, IReadOnlyList<TextRange> blocks)
    {
        var inBlocks = new List<int>[blocks.Count];
        for (int block = 0; block < inBlocks.Length; block++)
            inBlocks[block] = [];
        for (int i = 0; i < items.Count; i++)
        {
            for (int block = FirstThatEndsBehind(items[i].Range.Start, blocks); block < blocks.Count && blocks[block].Start < items[i].Range.End; block++)
                inBlocks[block].Add(i);
        }

        return inBlocks;
    }

    private static int FirstThatEndsBehind(int position, IReadOnlyList<TextRange> blocks)
    {
        int low = 0, high = blocks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (blocks[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Divide(IReadOnlyList<TeiItem> items, List<int> inBlock, TextRange block)
    {
        foreach (int i in inBlock)
            _waiting.Add((new TeiPart(items[i], new TextRange(Math.Max(items[i].Range.Start, block.Start), Math.Min(items[i].Range.End, block.End))), i));

        var open = new Stack<TextRange>();
        while (_waiting.Count > 0)
        {
            (TeiPart part, int order) = _waiting.Min;
            _waiting.Remove((part, order));
            while (open.Count > 0 && open.Peek().End <= part.Range.Start)
                open.Pop();
            if (open.Count > 0 && part.Range.End > open.Peek().End)
            {
                int cut = open.Peek().End;
                _waiting.Add((new TeiPart(part.Item, part.Range with { Start = cut }), order));
                part = new TeiPart(part.Item, part.Range with { End = cut });
            }

            open.Push(part.Range);
            part.Number = _counts[part.Item] = _counts.GetValueOrDefault(part.Item) + 1;
            _parts.Add(part);
        }
    }
}

/// <summary>An item, or a part of it.</summary>
/// <param name="item">The item.</param>
/// <param name="range">Its words, or those of the part.</param>
internal sealed class TeiPart(TeiItem item, TextRange range)
{
    public TeiItem Item => item;

    public TextRange Range => range;

    /// <summary>Which part it is, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Whether no other follows.</summary>
    public bool IsLast { get; set; }
}
