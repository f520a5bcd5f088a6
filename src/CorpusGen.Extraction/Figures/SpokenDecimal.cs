namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Decimals as they are spoken: <c>two point five</c>, <c>zéro virgule cinq</c>, <c>deux virgule zéro cinq</c>, <c>trois virgule vingt-cinq</c>. Single digits go on with more digits; a
/// greater number is the last. "At one point" is no number.
/// </summary>
internal static class SpokenDecimal
{
    /// <summary>More are never spoken.</summary>
    private const int MaximumDigits = 12;

    /// <summary>The number with the decimals behind it, or the same.</summary>
    public static Numeral With(FigureContext context, in Numeral whole)
    {
        if (whole.Form is not (NumeralForm.Words or NumeralForm.One) || whole.HasScale || !IsDecimalWord(context, whole))
            return whole;
        decimal value = whole.Value, place = 1;
        int end = whole.End;
        for (int token = end + 1, digits = 0; digits < MaximumDigits; digits++)
        {
            int next = WordNumeral.ReadSmall(context, token, out long number);
            if (next == 0 || context[token].Lexeme.Form.Length == 1)
                break;
            for (long size = 1; size == 1 || size <= number; size *= 10)
                place /= 10;
            value += number * place;
            end = token = next;
            if (number > 9)
                break;
        }

        return end == whole.End ? whole : whole with { End = end, Value = value, Form = NumeralForm.Words };
    }

    private static bool IsDecimalWord(FigureContext context, in Numeral whole) =>
        context.Language == Language.English ? context[whole.End].IsForm("point") && !(whole.Form == NumeralForm.One && context[whole.First - 1].IsForm("at")) : context[whole.End].IsForm("virgule");
}
