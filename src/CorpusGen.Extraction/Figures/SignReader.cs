namespace CorpusGen.Extraction.Figures;

/// <summary>A sign in front of a number: <c>-6 °C</c>, <c>+3,05 %</c>. A hyphen after a word or number is no minus.</summary>
internal static class SignReader
{
    public static bool IsNegative(FigureContext context, int first) => IsSign(context, first, minus: true);

    public static bool IsPositive(FigureContext context, int first) => IsSign(context, first, minus: false);

    private static bool IsSign(FigureContext context, int first, bool minus)
    {
        int sign = first - 1;
        if (sign < context.Free)
            return false;
        char c = context[sign].Symbol;
        if (minus ? c is not ('-' or '−' or '–') : c != '+')
            return false;
        bool glued = context.IsGlued(first);
        if (minus && (!glued || sign == context.First))
            return false;
        // Between two numbers it is a range or a difference.
        return !context[sign - 1].IsDigits && (!context.IsGlued(sign) || context[sign - 1].Symbol is '(' or '[' or '«' or '"');
    }
}
