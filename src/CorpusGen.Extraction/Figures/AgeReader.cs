namespace CorpusGen.Extraction.Figures;

/// <summary>Ages without a unit, as English writes them: <c>aged 32</c>, and a number between commas after a name, <c>Smith, 32, said</c>.</summary>
internal static class AgeReader
{
    public static bool IsAge(FigureContext context, in Numeral numeral)
    {
        if (context.Language != Language.English || !numeral.IsInteger || numeral.HasScale || numeral.Value is < 1 or > 115 || numeral.End != numeral.First + 1)
            return false;
        if (context.Is(numeral.First - 1, FigureRole.BeforeAge))
            return true;
        // "aged 19, 24 and 31"
        if ((context[numeral.First - 1].Symbol == ',' || context.Is(numeral.First - 1, FigureRole.And)) && context.IsLast(numeral.First - 1, Series.Ages))
            return true;
        return numeral.Form == NumeralForm.Digits && context[numeral.First - 1].Symbol == ',' && context[numeral.End].Symbol is ',' or '.' && IsSomebody(context, numeral.First - 2) && !context.IsGlued(numeral.First)
            || numeral.Form == NumeralForm.Digits && context[numeral.First - 1].Symbol == ',' && context[numeral.End].Symbol == ',' && context[numeral.First - 2].IsCapitalized
            && (context[numeral.First - 3].IsCapitalized || context[numeral.First - 3].Symbol is '.' || numeral.First - 2 == context.First) && !context.Is(numeral.First - 2, FigureRole.Month) && !context.IsGlued(numeral.First);
    }

    /// <summary><c>a woman, 32,</c>, <c>the suspect, 19, was</c>: one person that has just been spoken of.</summary>
    private static bool IsSomebody(FigureContext context, int token) =>
        context[token].Is(Languages.Trait.PersonNoun) && !context[token].Is(Languages.Trait.Plural) && context[token - 1].Is(Languages.Trait.Determiner | Languages.Trait.Adjective);
}
