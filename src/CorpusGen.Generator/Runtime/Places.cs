using System;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The places of a text, by line and column.</summary>
internal sealed class Places
{
    private readonly string _path;
    private readonly int[] _lineStarts;

    public Places(string path, string text)
    {
        _path = path;
        _lineStarts = LineStarts(text);
    }

    public Location At(int start, int length)
    {
        int line = Array.BinarySearch(_lineStarts, start);
        if (line < 0)
            line = ~line - 1;
        return new Location(_path, line + 1, start - _lineStarts[line] + 1, start, length);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            if (TextLine.IsEnd(text[i]))
                starts.Add(i + 1);
        }

        return starts.ToArray();
    }
}
