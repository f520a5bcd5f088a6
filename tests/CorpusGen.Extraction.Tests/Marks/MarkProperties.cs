using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Tests.Properties;
using Xunit;

namespace CorpusGen.Extraction.Tests.Marks;

public sealed class MarkProperties
{
    private const string DoubleMarks = "«»“”„‟\"";

    [Fact]
    public void Spans_are_in_order_nested_or_apart_and_inside_the_text() => ForEveryText.Holds(text =>
    {
        var open = new Stack<MarkedSpan>();
        int start = 0;
        foreach (MarkedSpan span in BracketedSpans.Read(text, Language.French))
        {
            if (span.Content.Start < start || span.Content.Length <= 0 || span.Content.End > text.Length)
                return $"{span.Content} is out of order or of the text";
            start = span.Content.Start;
            while (open.Count > 0 && open.Peek().Content.End <= start)
                open.Pop();
            if (open.Count > 0 && !open.Peek().Content.Contains(span.Content))
                return $"{span.Content} overlaps {open.Peek().Content}";
            if (span.IsNested != open.Count > 0)
                return $"{span.Content} is nested: {span.IsNested}";
            open.Push(span);
        }

        return null;
    });

    [Fact]
    public void Words_in_marks_begin_and_end_with_no_mark_but_of_a_span_inside() => ForEveryText.Holds(text =>
    {
        List<MarkedSpan> spans = BracketedSpans.Read(text, Language.English);
        foreach (MarkedSpan span in spans)
        {
            if (DoubleMarks.Contains(text[span.Content.Start]) && !spans.Any(inner => inner != span && inner.Open == span.First))
                return $"{span.Content} begins with a mark";
            if (DoubleMarks.Contains(text[span.Content.End - 1]) && !spans.Any(inner => inner != span && inner.Close == span.Last))
                return $"{span.Content} ends with a mark";
        }

        return null;
    });

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("' ")]
    [InlineData("''")]
    [InlineData("\" a")]
    [InlineData("a\" \"")]
    [InlineData("« a ")]
    [InlineData("« a\n")]
    [InlineData("a »\n")]
    [InlineData("« a b, a dit ")]
    [InlineData("“a ‘b „c ")]
    public void No_run_of_marks_takes_for_ever(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 50_000 / part.Length));

        Assert.NotNull(BracketedSpans.Read(text, Language.French));
    }
}
