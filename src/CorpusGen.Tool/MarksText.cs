namespace CorpusGen.Tool;

/// <summary>Quotation marks as the results write them.</summary>
internal static class MarksText
{
    /// <summary><c>guillemets</c>, or two words, <c>guillemets oneSideMissing</c>.</summary>
    public static string Of(QuoteMarks marks)
    {
        string kind = EnumText<QuoteMarks>.Of(marks & ~QuoteMarks.OneSideMissing).ToString();
        return marks.HasFlag(QuoteMarks.OneSideMissing) ? kind + " oneSideMissing" : kind;
    }
}
