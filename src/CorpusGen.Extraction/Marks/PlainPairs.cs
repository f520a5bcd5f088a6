using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Marks;

/// <summary>
/// Pairs the marks of a line in which each one has its place: opening and closing by turns, none inside others. Nothing can be
/// cheaper than that, so nothing needs to be weighed; nearly all lines are so.
/// </summary>
internal static class PlainPairs
{
    /// <summary>Adds the spans of a line, or none when its marks have to be weighed.</summary>
    public static bool TryRead(TokenList tokens, in Line line, int block, List<MarkedSpan> spans)
    {
        var scanner = new MarkScanner(tokens, line);
        int from = spans.Count;
        Mark open = default;
        bool isOpen = false;
        for (int token = line.FirstToken; scanner.TryNext(token, out Mark mark); token = mark.Last + 1)
        {
            // An apostrophe closes nothing where no single mark opens.
            if (mark.Form == MarkForm.Single && mark.Opening >= MarkPrice.Never)
                continue;
            bool closes = isOpen && mark.Form == open.Form && mark.Closing == 0 && mark.Opening > 0 && mark.First > open.Last + 1;
            if (closes)
                spans.Add(SpanOf(open, mark, block));
            else if (!isOpen && mark.Opening == 0 && mark.Closing > 0 && mark.Form != MarkForm.Single)
                open = mark;
            else
                return GiveBack(spans, from);
            isOpen = !closes;
        }

        return !isOpen || GiveBack(spans, from);
    }

    private static MarkedSpan SpanOf(in Mark open, in Mark close, int block) => new()
    {
        Marks = open.Form.ToQuoteMarks(),
        Open = open.First,
        First = open.Last + 1,
        Last = close.First - 1,
        Close = close.Last,
        Block = block,
        EndBlock = block,
    };

    private static bool GiveBack(List<MarkedSpan> spans, int from)
    {
        spans.RemoveRange(from, spans.Count - from);
        return false;
    }
}
