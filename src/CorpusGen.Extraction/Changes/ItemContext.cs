using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Changes;

/// <summary>The few words before and behind an item in its paragraph: of two figures with other numbers they tell whether these are one that was edited.</summary>
/// <param name="Before">The words before it, in lower case.</param>
/// <param name="After">The words behind it.</param>
internal sealed record ItemContext(string Before, string After)
{
    private const int Words = 3;

    /// <summary>Whether anything stands round it.</summary>
    public bool IsEmpty => Before.Length + After.Length == 0;

    /// <param name="text">The text.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="item">The item in it.</param>
    public static ItemContext Of(string text, TextRange block, TextRange item)
    {
        var before = new List<string>();
        int position = item.Start;
        while (before.Count < Words && position > block.Start)
        {
            while (position > block.Start && !char.IsLetterOrDigit(text[position - 1]))
                position--;
            int end = position;
            while (position > block.Start && char.IsLetterOrDigit(text[position - 1]))
                position--;
            if (end > position)
                before.Insert(0, text.Substring(position, end - position).ToLowerInvariant());
        }

        var after = new List<string>();
        position = item.End;
        while (after.Count < Words && position < block.End)
        {
            while (position < block.End && !char.IsLetterOrDigit(text[position]))
                position++;
            int start = position;
            while (position < block.End && char.IsLetterOrDigit(text[position]))
                position++;
            if (position > start)
                after.Add(text.Substring(start, position - start).ToLowerInvariant());
        }

        return new ItemContext(string.Join(" ", before), string.Join(" ", after));
    }
}
