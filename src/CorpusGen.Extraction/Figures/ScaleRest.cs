namespace CorpusGen.Extraction.Figures;

/// <summary>
/// What follows a number in digits and its scale word and is smaller: <c>3 milliards 200 millions</c>, <c>3 millions 500 000</c>, <c>4 thousand 3 hundred</c>, <c>3 hundred and 21</c>,
/// <c>6 crore and two hundred</c>. Numbers in words have theirs already.
/// </summary>
internal static class ScaleRest
{
    public static Numeral With(FigureContext context, in Numeral numeral, decimal scale, bool between)
    {
        bool and = context.Is(numeral.End, FigureRole.And);
        if (and && (between || context.Language != Language.English))
            return numeral;
        int first = and ? numeral.End + 1 : numeral.End;
        if (!context.IsDigits(first))
            return and ? WithWords(context, numeral, first, scale) : numeral;
        Numeral rest = context.IsGlued(first) ? default : DigitNumeral.Read(context, first);
        if (!rest.Found || !rest.IsInteger || rest.Value >= scale)
            return numeral;
        // "300 millions" behind milliards; "3 hundred" behind thousands.
        if (context.Is(rest.End, FigureRole.Scale | FigureRole.Thousand | FigureRole.Hundred) && rest.Value < 1000 && !context.IsGlued(rest.End))
        {
            long smaller = context[rest.End].Lexeme.Figure.Value;
            bool counts = smaller < scale && (!context.Is(rest.End, FigureRole.Hundred) || context.Language == Language.English);
            return counts ? With(context, numeral with { End = rest.End + 1, Value = numeral.Value + (rest.Value * smaller) }, smaller, between) : numeral;
        }

        // A bare number goes on only where nothing else can stand: "5 million and 200 others" are two numbers.
        if (and ? scale <= 1000 : scale == 100 || (rest.Value >= 1000 && rest.End > rest.First + 1))
            return numeral with { End = rest.End, Value = numeral.Value + rest.Value, HasScale = false };
        return numeral;
    }

    private static Numeral WithWords(FigureContext context, in Numeral numeral, int first, decimal scale)
    {
        Numeral rest = WordNumeral.Read(context, first);
        // "5 million and twenty others" are two numbers, "5 thousand and twenty" and "3 hundred and one" are one.
        return rest.Found && (rest.Form != NumeralForm.One || context[first].IsForm("one")) && (rest.Value >= 100 || scale <= 1000) && rest.Value < scale ? numeral with { End = rest.End, Value = numeral.Value + rest.Value, HasScale = false } : numeral;
    }
}
