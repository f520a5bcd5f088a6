namespace CorpusGen.Extraction.Marks;

/// <summary>A quotation mark of a text, and what each way of reading it costs. A way that costs <see cref="MarkPrice.Never"/> is none.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token: a mark may be typed as two characters (<c>''</c>, <c>&lt;&lt;</c>).</param>
/// <param name="Symbol">The one character that it stands for.</param>
/// <param name="Opening">The price of reading it as an opening mark.</param>
/// <param name="Closing">The price of reading it as a closing mark.</param>
/// <param name="Stray">The price of reading it as no mark of a pair.</param>
internal readonly record struct Mark(int First, int Last, char Symbol, int Opening, int Closing, int Stray)
{
    public MarkForm Form => MarkForms.Of(Symbol);
}

/// <summary>The forms of marks that pair with each other.</summary>
internal enum MarkForm : byte
{
    /// <summary><c>« »</c></summary>
    Guillemet = 1,

    /// <summary><c>‹ ›</c></summary>
    Angle = 2,

    /// <summary><c>“ ”</c></summary>
    Curly = 3,

    /// <summary><c>„</c>, which <c>“</c> or <c>”</c> closes.</summary>
    Low = 4,

    /// <summary><c>" "</c></summary>
    Straight = 5,

    /// <summary><c>‘ ’</c> and <c>' '</c></summary>
    Single = 6,
}

internal static class MarkForms
{
    public static MarkForm Of(char symbol) => symbol switch
    {
        '«' or '»' => MarkForm.Guillemet,
        '‹' or '›' => MarkForm.Angle,
        '“' or '”' => MarkForm.Curly,
        '„' or '‟' => MarkForm.Low,
        '"' => MarkForm.Straight,
        _ => MarkForm.Single,
    };

    public static QuoteMarks ToQuoteMarks(this MarkForm form) => form switch
    {
        MarkForm.Guillemet => QuoteMarks.Guillemets,
        MarkForm.Curly or MarkForm.Low => QuoteMarks.Typographic,
        MarkForm.Straight => QuoteMarks.Straight,
        _ => QuoteMarks.Single,
    };

    /// <summary>Marks that stand for a whole quote: one of them is repaired when its partner is lost. The others may be apostrophes and signs.</summary>
    public static bool IsDouble(this MarkForm form) => form is not (MarkForm.Single or MarkForm.Angle);
}
