using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Marks;

/// <summary>Puts spans in the order of the text, says which lie in others, and gives each its words: without the marks round them, however many were typed.</summary>
internal static class SpanBounds
{
    public static void Set(List<MarkedSpan> spans, TokenList tokens)
    {
        spans.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last != a.Last ? b.Last.CompareTo(a.Last) : a.Open.CompareTo(b.Open));
        MergeDoubled(spans);
        Trim(spans, tokens);
        int end = -1;
        foreach (MarkedSpan span in spans)
        {
            span.Content = new TextRange(tokens[span.First].Start, tokens[span.Last].End);
            span.IsNested = span.Last < end;
            if (!span.IsNested)
                end = span.End;
        }
    }

    /// <summary>““…””: what is in two pairs of marks at once is one span.</summary>
    private static void MergeDoubled(List<MarkedSpan> spans)
    {
        int kept = 0;
        for (int i = 1; i < spans.Count; i++)
        {
            MarkedSpan outer = spans[kept], inner = spans[i];
            if (!outer.IsOneSided && !inner.IsOneSided && inner.Open == outer.First && inner.Close == outer.Last)
                (outer.First, outer.Last) = (inner.First, inner.Last);
            else
                spans[++kept] = inner;
        }

        if (spans.Count > 0)
            spans.RemoveRange(kept + 1, spans.Count - kept - 1);
    }

    /// <summary>A mark at an end of the words that belongs to no span inside is no word of theirs.</summary>
    private static void Trim(List<MarkedSpan> spans, TokenList tokens)
    {
        var paired = new HashSet<int>();
        foreach (MarkedSpan span in spans)
        {
            if (!span.LacksOpening)
                paired.Add(span.Open);
            if (!span.LacksClosing)
                paired.Add(span.Close);
        }

        foreach (MarkedSpan span in spans)
        {
            while (span.First <= span.Last && IsStray(span.First))
                span.First++;
            while (span.First <= span.Last && IsStray(span.Last))
                span.Last--;
        }

        spans.RemoveAll(static span => span.First > span.Last);

        bool IsStray(int token) => tokens[token].Symbol is '«' or '»' or '“' or '”' or '„' or '‟' or '"' && !paired.Contains(token);
    }
}
