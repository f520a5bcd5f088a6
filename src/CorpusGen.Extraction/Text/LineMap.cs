using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Text;

/// <summary>Where the lines of a text begin. A line ends at LF, CR LF, CR, U+0085, U+2028 or U+2029, as it does for the C# compiler.</summary>
public sealed class LineMap
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly int[] _starts;

    /// <summary>Reads the lines of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        var starts = new List<int>();
        for (int start = 0; start <= text.Length; start = StartAfter(text, EndOfLine(text, start)))
            starts.Add(start);

        _starts = starts.ToArray();
    }

    /// <summary>The number of lines: at least 1.</summary>
    public int Count => _starts.Length;

    /// <summary>The 1-based line and column, in UTF-16 code units, of a position: <c>(1, 1)</c> for 0.</summary>
    public (int Line, int Column) this[int position]
    {
        get
        {
            int line = Array.BinarySearch(_starts, position);
            if (line < 0)
                line = ~line - 1;
            return (line + 1, position - _starts[line] + 1);
        }
    }

    /// <summary>Where the line that begins at a position ends: at its line break, or with the text.</summary>
    internal static int EndOfLine(string text, int start)
    {
        int end = text.IndexOfAny(LineBreaks, start);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Where the next line begins after one that ends at a position; behind the text's end after the last.</summary>
    internal static int StartAfter(string text, int end) => end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;

    /// <summary>Whether a line ends at this character.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
