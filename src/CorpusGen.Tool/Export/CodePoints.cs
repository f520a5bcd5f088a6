using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Export;

/// <summary>Places of a text counted in Unicode code points, as Python, SQL and the annotation standards count them, not in UTF-16 code units.</summary>
internal sealed class CodePoints
{
    private readonly List<int> _lowHalves = [];

    public CodePoints(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                _lowHalves.Add(i);
        }
    }

    /// <summary>The number of code points before a place.</summary>
    public int this[int position]
    {
        get
        {
            int before = _lowHalves.BinarySearch(position);
            return position - (before < 0 ? ~before : before);
        }
    }

    /// <summary>A range, in code points.</summary>
    public TextRange Of(TextRange range) => new(this[range.Start], this[range.End]);
}
