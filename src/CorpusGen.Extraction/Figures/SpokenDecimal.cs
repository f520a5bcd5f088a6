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
            return InDigits(context, whole);
        decimal value = whole.Value, place = 1;
        int end = whole.End;
        for (int token = end + 1, digits = 0; digits < MaximumDigits; digits++)
        {
            int next = WordNumeral.ReadSmall(context, token, out long number);
            // "one point oh five"
            if (next == 0 && context[token].IsForm("oh") && context.Is(token + 1, FigureRole.Number))
                next = token + 1;
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

    /// <summary>
    /// <c>point five percent</c>, <c>virgule cinq pour cent</c>: the decimals alone, from the word in front of them, where a share can only be meant. "At that point five percent left" has a point of its own. Nothing when there are none.
    /// </summary>
    public static Numeral Leading(FigureContext context, int first)
    {
        int point = first - 1;
        if (point < context.Free || !(context.Language == Language.English ? context[point].IsForm("point") : context[point].IsForm("virgule")) || !context.Is(first, FigureRole.Number))
            return default;
        ref readonly Text.Token before = ref context[point - 1];
        if (before.Is(Languages.Trait.Determiner | Languages.Trait.Adjective) && !context.Is(point - 1, FigureRole.Of) || context.Is(point - 1, FigureRole.Number | FigureRole.One | FigureRole.Hundred | FigureRole.Ordinal))
            return default;
        Numeral decimals = With(context, new Numeral(point, point, 0, NumeralForm.Words));
        bool tells = before.Is(Languages.Trait.Be) && !context[decimals.End].IsWord || UnitReader.Read(context, decimals) is { Found: true, Measure.Kind: FigureKind.Percent };
        return decimals.End > point && tells ? decimals : default;
    }

    /// <summary><c>3 point 2 million</c>: a speaker's words in digits, where a scale or share follows or nothing more; "by 1 point 2 days ago" is none.</summary>
    private static Numeral InDigits(FigureContext context, in Numeral whole)
    {
        int word = whole.End, digits = whole.End + 1;
        if (whole.Form != NumeralForm.Digits || whole.HasScale || !whole.IsInteger || !context.IsDigits(digits) || context[digits].Length > 4 || context.IsGlued(digits + 1) && context[digits + 1].Symbol is not ('.' or ',' or '%' or ')')
            || !(context.Language == Language.English ? context[word].IsForm("point") : context[word].IsForm("virgule")))
            return whole;
        bool ends = !context[digits + 1].IsWord && !context.IsDigits(digits + 1) && !context.IsDigits(digits + 2);
        var decimals = new Numeral(whole.First, digits + 1, 2, NumeralForm.Digits);
        if (!ends && !context.Is(digits + 1, FigureRole.Scale | FigureRole.Thousand) && UnitReader.Read(context, decimals) is not { Found: true, Measure.Kind: FigureKind.Percent })
            return whole;
        decimal part = context.SmallValue(digits);
        for (int i = 0; i < context[digits].Length; i++)
            part /= 10;
        return whole with { End = digits + 1, Value = whole.Value + part };
    }

    private static bool IsDecimalWord(FigureContext context, in Numeral whole) =>
        context.Language == Language.English ? context[whole.End].IsForm("point") && !(whole.Form == NumeralForm.One && context[whole.First - 1].IsForm("at")) : context[whole.End].IsForm("virgule");
}
