using System;
using Markdig.Syntax;

namespace CorpusGen.Formats.Markdown;

/// <summary>The first line of an alert or a callout in a block quote: <c>&gt; [!NOTE]</c>, <c>&gt; [!quote] Anne Roux</c>. Only the kinds of a quote are one.</summary>
/// <param name="IsQuote">Whether the block quote is a quote, as it is without such a line.</param>
/// <param name="Title">Whose the quote is; empty where it does not say.</param>
/// <param name="End">Up to where it is no words: the end of the line, or of its mark when it is the only line; 0 where there is none.</param>
internal readonly record struct Callout(bool IsQuote, string Title, int End)
{
    public static Callout Of(QuoteBlock quote, string text)
    {
        int start = quote.Count > 0 && quote[0] is ParagraphBlock first ? first.Span.Start : -1;
        if (start < 0 || string.CompareOrdinal(text, start, "[!", 0, 2) != 0)
            return new Callout(true, "", 0);
        int end = FileLine.End(text, start), close = text.IndexOf(']', start, end - start);
        if (close < 0)
            return new Callout(true, "", 0);
        string kind = text.Substring(start + 2, close - start - 2);
        string title = text.Substring(close + 1, end - close - 1).TrimStart('+', '-').Trim();
        bool isQuote = string.Equals(kind, "quote", StringComparison.OrdinalIgnoreCase) || string.Equals(kind, "cite", StringComparison.OrdinalIgnoreCase);
        bool isOnlyLine = quote.Count == 1 && quote[0].Span.End < end;
        return new Callout(isQuote, isQuote && !isOnlyLine ? title : "", isOnlyLine ? close + 1 : end);
    }
}
