namespace CorpusGen.Extraction.Figures;

/// <summary>Powers, as science writes great and small numbers: <c>10^5</c>, <c>10⁵</c>, <c>3 x 10^8</c>, <c>1.5×10⁻⁷</c>, <c>2.5e6</c>. A power that no number here can hold is left alone.</summary>
internal static class PowerReader
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The number with its exponent, or with the power of ten that multiplies it; or the same.</summary>
    public static Numeral With(FigureContext context, in Numeral numeral)
    {
        if (numeral.Form != NumeralForm.Digits || numeral.HasScale)
            return numeral;
        decimal power = Raised(context, numeral.Value, numeral.End, out int end);
        if (power == 0 && IsExponentLetter(context, numeral.End) && AfterSign(context, numeral.End, ref end) is var places && end > numeral.End && !context.RunsOn(end))
            power = Shifted(numeral.Value, places);
        if (power != 0)
            return numeral with { End = end, Value = power };
        int ten = numeral.End + 1;
        if (!IsTimes(context, numeral.End) || context.SmallValue(ten) != 10)
            return numeral;
        power = Raised(context, 10, ten + 1, out end);
        return power != 0 && Numeral.Multiply(numeral.Value, power) is { } value ? numeral with { End = end, Value = value } : numeral;
    }

    /// <summary><c>1.5e10</c>, <c>2E-4</c></summary>
    private static bool IsExponentLetter(FigureContext context, int token) => context.IsGlued(token) && context[token].Length == 1 && context.Text[context[token].Start] is 'e' or 'E';

    private static decimal Shifted(decimal number, int places)
    {
        decimal power = 1;
        for (int i = 0; i < System.Math.Abs(places); i++)
            power *= 10;
        return places < 0 ? number / power : Numeral.Multiply(number, power) ?? 0;
    }

    /// <summary><c>3 x 10⁸</c>, <c>3×10⁸</c></summary>
    private static bool IsTimes(FigureContext context, int token) =>
        context[token].Symbol is '×' or '·' or '*' || context[token].Length == 1 && context.Text[context[token].Start] is 'x' or 'X';

    /// <summary>The base to the exponent that stands close behind it; 0 when there is none.</summary>
    private static decimal Raised(FigureContext context, decimal number, int token, out int end)
    {
        end = token;
        if (!context.IsGlued(token))
            return 0;
        int exponent = context[token].Symbol == '^' ? AfterSign(context, token, ref end) : InSuperscripts(context, ref end);
        // Squares and cubes of other numbers are not written so in running text, units are.
        if (end == token || number != 10 && context[token].Symbol != '^')
            return 0;
        decimal value = 1;
        for (int i = 0; i < System.Math.Abs(exponent); i++)
        {
            if (Numeral.Multiply(value, number) is not { } product)
                return 0;
            value = product;
        }

        return exponent < 0 ? 1 / value : value;
    }

    private static int AfterSign(FigureContext context, int sign, ref int end)
    {
        bool negative = context[sign + 1].Symbol is '-' or '−';
        int digits = negative ? sign + 2 : sign + 1;
        int exponent = context.IsGlued(digits) ? context.SmallValue(digits) : -1;
        if (exponent is < 0 or > 28)
            return 0;
        end = digits + 1;
        return negative ? -exponent : exponent;
    }

    private static int InSuperscripts(FigureContext context, ref int end)
    {
        int token = end, exponent = 0;
        bool negative = context[token].Symbol == '⁻';
        if (negative)
            token++;
        int first = token;
        for (; context.IsGlued(token) && Superscripts.IndexOf(context[token].Symbol) is >= 0 and int digit && token < first + 2; token++)
            exponent = (exponent * 10) + digit;
        if (token == first || exponent > 28)
            return 0;
        end = token;
        return negative ? -exponent : exponent;
    }
}
