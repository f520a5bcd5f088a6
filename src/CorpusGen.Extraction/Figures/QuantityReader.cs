namespace CorpusGen.Extraction.Figures;

/// <summary>
/// A number with all that belongs to it, from left to right: modifier, currency, sign, number, scale, unit, second bound of a range, modifier, and
/// what is counted.
/// </summary>
internal static class QuantityReader
{
    /// <summary>Reads at the number's first token; gives the token after the figure, or the same token when there is none.</summary>
    public static int Read(FigureContext context, int first)
    {
        CurrencyMatch before = CurrencyBefore.Find(context, first);
        bool between = IsAfterBetween(context, before.Found ? before.First : first);
        Numeral numeral = SpokenDecimal.Leading(context, first);
        if (numeral.Found)
            first = numeral.First;
        else
            numeral = AmountReader.Read(context, first, between);
        if (!numeral.Found)
            return first;
        if (before.Found && before.Scale > 1)
            numeral = Numeral.Multiply(numeral.Value, before.Scale) is { } value ? numeral with { Value = value, HasScale = true } : numeral;
        numeral = NumeralReader.WithMoneyScale(context, numeral, before.Found);
        int start = before.Found ? before.First : first;
        UnitMatch unit = before.Found ? default : UnitReader.Read(context, numeral);
        bool negative = SignReader.IsNegative(context, start, unit, numeral.End);
        bool signed = negative || SignReader.IsPositive(context, start);

        // A number that runs into letters names a thing: 3D, 39A.
        if (!unit.Found && context.IsGlued(numeral.End) && context[numeral.End].IsWord && numeral.Form == NumeralForm.Digits && !context.Is(numeral.End, FigureRole.To | FigureRole.And))
            return first;

        // "un deux-roues", "un trois-mâts": the number is part of a noun.
        if (!unit.Found && context.Language == Language.French && numeral.Form == NumeralForm.Words && context.IsInnerHyphen(numeral.End) && context[numeral.End + 1].IsWord && context[numeral.End + 1].Lexeme.Figure.Roles == 0)
            return first;

        if (!unit.Found && !before.Found)
        {
            int ratio = RatioReader.Read(context, numeral);
            if (ratio > first)
                return ratio;
        }

        RangeMatch range = negative ? default : RangeReader.Read(context, numeral, before, unit, between);
        if (range.Found)
            return new Quantity(context, numeral, start, before, unit, signed, negative).AddRange(range);
        if (range.IsChange)
            (numeral, unit) = BeforeChange(numeral, unit, range);
        if (numeral.Form == NumeralForm.One && !negative && !OneReader.IsNumeral(context, numeral, unit))
            return first;
        return new Quantity(context, numeral, start, before, unit, signed, negative).Add();
    }

    /// <summary>What stands behind the second number only is said of the first as well: <c>de 85 à 130 millions d'euros</c>.</summary>
    private static (Numeral Numeral, UnitMatch Unit) BeforeChange(in Numeral numeral, in UnitMatch unit, in RangeMatch range) =>
        (numeral with { Value = range.Low }, unit.Found || !range.Unit.Found ? unit : new UnitMatch(range.Unit.Measure, 1, numeral.End, numeral.End));

    private static bool IsAfterBetween(FigureContext context, int start) => context.Is(start - 1, FigureRole.Between);
}
