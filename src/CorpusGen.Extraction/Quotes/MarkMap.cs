using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Which words of a text stand in quotation marks: the patterns of the writer's clauses pass over them.</summary>
internal sealed class MarkMap
{
    private readonly int[]? _spanAt;

    public MarkMap(List<MarkedSpan> spans, int tokenCount)
    {
        Spans = spans;
        if (spans.Count == 0)
            return;
        _spanAt = new int[tokenCount];
        for (int i = 0; i < tokenCount; i++)
            _spanAt[i] = -1;
        for (int s = 0; s < spans.Count; s++)
        {
            if (spans[s].IsNested)
                continue;
            int first = spans[s].LacksOpening ? spans[s].First : spans[s].Open;
            int last = spans[s].LacksClosing ? spans[s].Last : spans[s].Close;
            for (int i = Math.Max(0, first); i <= last && i < tokenCount; i++)
                _spanAt[i] = s;
        }
    }

    /// <summary>The spans in the order of the text, outer before inner.</summary>
    public List<MarkedSpan> Spans { get; }

    /// <summary>Whether a token is in marks, the marks included.</summary>
    public bool Contains(int token) => _spanAt is not null && (uint)token < (uint)_spanAt.Length && _spanAt[token] >= 0;

    /// <summary>The outer span that a token is in, or null.</summary>
    public MarkedSpan? At(int token) => Contains(token) ? Spans[_spanAt![token]] : null;

    /// <summary>The token, or the one before the span that it is in.</summary>
    public int SkipBack(int token)
    {
        while (Contains(token))
        {
            MarkedSpan span = Spans[_spanAt![token]];
            token = (span.LacksOpening ? span.First : span.Open) - 1;
        }

        return token;
    }

    /// <summary>The token, or the one after the span that it is in.</summary>
    public int SkipForward(int token)
    {
        while (Contains(token))
        {
            MarkedSpan span = Spans[_spanAt![token]];
            token = (span.LacksClosing ? span.Last : span.Close) + 1;
        }

        return token;
    }
}
