namespace CorpusGen.Extraction.Figures;

/// <summary>The unit or noun that the numbers of a list share stands after the last one: <c>24, 23 et 14 ans</c>, <c>2 et 10 flacons</c>, <c>10 by 12 feet</c>.</summary>
internal static class SharedUnit
{
    /// <summary>Lists of numbers in running text are short.</summary>
    private const int MaximumNumbers = 6;

    /// <summary>The last number of the list that goes on after a number, or nothing.</summary>
    public static Numeral LastOf(FigureContext context, in Numeral numeral)
    {
        Numeral last = numeral;
        for (int count = 0; count < MaximumNumbers; count++)
        {
            // "10- and 12-year-olds"
            if (context[last.End].Symbol is '-' && context.IsGlued(last.End) && !context.IsGlued(last.End + 1))
                last = last with { End = last.End + 1 };
            bool comma = context[last.End].Symbol == ',' && !context.IsGlued(last.End + 1);
            bool final = context.Is(last.End, FigureRole.And | FigureRole.Or | FigureRole.To);
            // "10 by 12 feet", "9-by-12-inch"; "4 x 100 m" is a relay.
            int times = context.SkipHyphen(last.End);
            if (context[times].IsForm("by") && context.Language == Language.English)
                return At(context, context.SkipHyphen(times + 1));
            if (!comma && !final)
                return default;
            int next = comma && context.Is(last.End + 1, FigureRole.And | FigureRole.Or) ? last.End + 2 : last.End + 1;
            final |= next > last.End + 1;
            last = At(context, next);
            if (!last.Found || final)
                return last;
        }

        return default;
    }

    private static Numeral At(FigureContext context, int token)
    {
        Numeral number = context.IsDigits(token) ? DigitNumeral.Read(context, token) : WordNumeral.Read(context, token);
        return !number.Found || number.Form == NumeralForm.One || number.HasScale || context.Is(number.End, FigureRole.Scale | FigureRole.Month) ? default : number;
    }
}
