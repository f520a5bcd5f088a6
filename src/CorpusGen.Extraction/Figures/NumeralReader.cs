namespace CorpusGen.Extraction.Figures;

/// <summary>Scales that only money has or that stand close to the digits: <c>$5M</c>, <c>10k</c>, <c>100m users</c>.</summary>
internal static class NumeralReader
{
    public static Numeral WithMoneyScale(FigureContext context, in Numeral numeral, bool money)
    {
        if (numeral.HasScale || numeral.Form is not (NumeralForm.Digits or NumeralForm.Fraction))
            return numeral;
        int token = context.SkipHyphen(numeral.End);
        decimal scale = AmountReader.AbbreviatedScale(context, token, money);
        if (scale == 0 && IsMillionUsers(context, token))
            scale = 1_000_000;
        if (scale == 0 || Numeral.Multiply(numeral.Value, scale) is not { } value)
            return numeral;
        // "10 km" is one word; "10 k m" is nothing. M€ is read with the currency that follows.
        if (!money && context.IsGlued(token + 1) && context.Grammar.Units.Find(context, token + 1).Found)
            return numeral;
        return numeral with { End = token + 1, Value = value, HasScale = true };
    }

    /// <summary><c>100m users</c> are millions, <c>100m</c> and <c>100m hurdles final</c> are metres: English, close, and people or things that are had.</summary>
    private static bool IsMillionUsers(FigureContext context, int token)
    {
        if (context.Language != Language.English || !context.IsGlued(token) || context[token].Length != 1 || context.Text[context[token].Start] != 'm')
            return false;
        ref readonly Text.Token noun = ref context[token + 1];
        return noun.IsWord && !noun.IsCapitalized && (noun.IsForm("people") || EnglishSportsNouns(context, token + 1));
    }

    private static bool EnglishSportsNouns(FigureContext context, int token)
    {
        ref readonly Text.Token noun = ref context[token];
        return noun.Length > 4 && context.Text[noun.End - 1] == 's' && !noun.Is(Languages.Trait.ClosedClass) && noun.Lexeme.Figure.Roles == 0
            && string.CompareOrdinal(context.Text, noun.Start, "hurdles", 0, noun.Length) != 0;
    }
}
