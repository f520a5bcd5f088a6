namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Ordinals in words, as long as they are: <c>third</c>, <c>twenty-third</c>, <c>two hundred and first</c>, <c>vingt et unième</c>, <c>quatre-vingtième</c>, <c>deux millionième</c>. Only the
/// last word is an ordinal; what it adds to or multiplies stands before it as a number.
/// </summary>
internal static class OrdinalWords
{
    /// <summary>The ordinal that begins at a token, or nothing. "Deux cinquièmes" and "two fifths" are fractions.</summary>
    public static Numeral Read(FigureContext context, int first)
    {
        if (context.Is(first, FigureRole.Ordinal))
            return new Numeral(first, first + 1, context[first].Lexeme.Figure.Value, NumeralForm.Words);
        Numeral whole = WordNumeral.Read(context, first);
        if (!whole.Found || whole.HasScale)
            return default;
        int link = context.SkipHyphen(whole.End);
        int last = context.Is(link, FigureRole.And) ? context.SkipHyphen(link + 1) : link;
        if (!context.Is(last, FigureRole.Ordinal) || (context.Is(link, FigureRole.And) && whole.Value < 20))
            return default;
        long value = context[last].Lexeme.Figure.Value;
        bool plural = context.Text[context[last].End - 1] is 's';
        decimal sum = plural && value >= 100 ? 0 : Sum(whole.Value, value, context.Language == Language.French);
        return sum == 0 ? default : new Numeral(first, last + 1, sum, NumeralForm.Words);
    }

    /// <summary>What the words before the last and the last come to, or 0 when they are no number together.</summary>
    private static decimal Sum(decimal whole, long last, bool french)
    {
        if (last >= 100)
        {
            decimal low = whole % last;
            return whole - low + ((low == 0 ? 1 : low) * last);
        }

        if (french && last == 20 && whole % 100 == 4)
            return whole + 76;
        if (french && last < 20 && whole % 100 is 60 or 80)
            return whole + last;
        // "dix-neuvième", "soixante-dix-septième"
        if (french && last is >= 7 and <= 9 && whole % 100 is 10 or 70 or 90)
            return whole + last;
        bool tens = last < 10 && whole % 10 == 0 && whole % 100 >= 20;
        return tens || whole % 100 == 0 && whole > 0 ? whole + last : 0;
    }
}
