using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Marks;

/// <summary>Which words of a text stand in quotation marks: the patterns of the writer's clauses pass over them.</summary>
internal sealed class MarkMap
{
    private readonly int[]? _spanAt;
    private readonly int _tokenCount;

    /// <summary>For each span the token to go on at before it and after it. Spans side by side are passed over together once that was found out.</summary>
    private readonly int[] _before;
    private readonly int[] _after;

    public MarkMap(List<MarkedSpan> spans, int tokenCount)
    {
        Spans = spans;
        _before = new int[spans.Count];
        _after = new int[spans.Count];
        if (spans.Count == 0)
            return;
        _spanAt = KeptArrays<int>.Take(tokenCount);
        _tokenCount = tokenCount;
        for (int i = 0; i < tokenCount; i++)
            _spanAt[i] = -1;
        for (int s = 0; s < spans.Count; s++)
        {
            if (spans[s].IsNested)
                continue;
            int first = spans[s].Start;
            int last = spans[s].End - 1;
            _before[s] = first - 1;
            _after[s] = last + 1;
            for (int i = Math.Max(0, first); i <= last && i < tokenCount; i++)
                _spanAt[i] = s;
        }
    }

    /// <summary>The spans in the order of the text, outer before inner.</summary>
    public List<MarkedSpan> Spans { get; }

    /// <summary>Whether a token is in marks, the marks included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int token) => _spanAt is not null && (uint)token < (uint)_tokenCount && _spanAt[token] >= 0;

    /// <summary>The outer span that a token is in, or null.</summary>
    public MarkedSpan? At(int token) => Contains(token) ? Spans[_spanAt![token]] : null;

    /// <summary>Gives the memory to the next text that is read on this thread.</summary>
    public void Release()
    {
        if (_spanAt is not null)
            KeptArrays<int>.Release(_spanAt);
    }

    /// <summary>The token, or the one before the span that it is in.</summary>
    public int SkipBack(int token) => Contains(token) ? Skip(token, _before) : token;

    /// <summary>The token, or the one after the span that it is in.</summary>
    public int SkipForward(int token) => Contains(token) ? Skip(token, _after) : token;

    private int Skip(int token, int[] beside)
    {
        int end = token;
        while (Contains(end))
            end = beside[_spanAt![end]];
        while (Contains(token))
        {
            int span = _spanAt![token];
            token = beside[span];
            beside[span] = end;
        }

        return end;
    }
}
