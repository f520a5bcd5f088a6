namespace CorpusGen.Extraction.Marks;

/// <summary>
/// What the ways of reading marks cost. Of all ways of pairing the marks of a paragraph the cheapest is taken, so only
/// the order of the prices matters: a mark is rather lost than read against its neighbours, and a mark in its place costs nothing.
/// </summary>
internal static class MarkPrice
{
    /// <summary>No way of reading at all.</summary>
    public const int Never = 10_000;

    /// <summary>A blank or bracket says that it is the other side: <c>word" word</c> does not open.</summary>
    public const int AgainstNeighbours = 40;

    /// <summary>The first token of a line does not close, the last does not open.</summary>
    public const int AgainstLine = 60;

    /// <summary>The neighbours say nothing: <c>a " b</c> with blanks at both sides.</summary>
    public const int Neutral = 6;

    /// <summary>Letters at both sides: a blank was forgotten.</summary>
    public const int Glued = 12;

    /// <summary>What stands further away speaks against it: a colon before a closing mark, a verb of saying after an opening one.</summary>
    public const int AgainstContext = 15;

    /// <summary>A mark that has a side by its form, typed for the other: <c>«</c> for <c>»</c>.</summary>
    public const int WrongSide = 25;

    /// <summary>The same, where the neighbours say so too.</summary>
    public const int WrongSideInPlace = 8;

    /// <summary>A mark that belongs to nothing.</summary>
    public const int Stray = 45;

    /// <summary>What is hardly a quotation mark unless it has a partner: <c>24"</c>, <c>&gt;&gt;</c>.</summary>
    public const int StraySign = 5;

    /// <summary>An opening mark inside others whose closing one is lost: it is forgotten.</summary>
    public const int Forgotten = 25;

    /// <summary>The same of a mark right behind another: the quote was opened twice.</summary>
    public const int ForgottenDoubled = 8;

    /// <summary>The same of a single mark: it was an apostrophe.</summary>
    public const int ForgottenSingle = 12;

    /// <summary>An opening mark whose quote is given up.</summary>
    public const int GivenUp = 45;

    /// <summary>The lost closing mark stood before words that say who says it.</summary>
    public const int LostBeforeTag = 22;

    /// <summary>The lost mark stood where a sentence begins or ends.</summary>
    public const int LostAtSentence = 28;

    /// <summary>No place shows where the lost mark stood.</summary>
    public const int LostAnywhere = 45;

    /// <summary>The next paragraph goes on with the quote, with its mark again.</summary>
    public const int GoesOn = 3;

    /// <summary>A later paragraph has the closing mark, and no mark stands between.</summary>
    public const int GoesOnUnmarked = 10;

    /// <summary>A paragraph that does not end its sentence hardly goes on in the next.</summary>
    public const int EndsMidSentence = 20;

    /// <summary>What a mark inside marks costs: least where it can be told from those outside.</summary>
    public static int Nested(MarkForm inner, MarkForm outer)
    {
        if (outer is MarkForm.Single or MarkForm.Angle)
            return inner == outer ? 20 : 3;
        if (inner != outer)
            return 1;
        return inner switch
        {
            MarkForm.Guillemet => 6,
            MarkForm.Straight => 15,
            _ => 12,
        };
    }

    /// <summary>What a mark costs as the partner of an opening one, with its own price of closing.</summary>
    public static int Pair(in Mark open, in Mark close)
    {
        MarkForm left = open.Form, right = close.Form;
        // „…“ is as right as „…”.
        if (left == MarkForm.Low && right == MarkForm.Curly)
            return 0;
        if (left == right)
            return close.Closing;
        return (left, right) switch
        {
            (MarkForm.Curly or MarkForm.Low, MarkForm.Straight) or (MarkForm.Straight, MarkForm.Curly) => close.Closing + 5,
            (MarkForm.Guillemet, MarkForm.Curly or MarkForm.Straight) or (MarkForm.Curly or MarkForm.Straight, MarkForm.Guillemet) => close.Closing + 15,
            _ => Never,
        };
    }
}
