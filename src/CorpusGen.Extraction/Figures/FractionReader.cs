using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Fractions: <c>½</c>, <c>1/10</c>, <c>8/10e</c>, <c>deux tiers</c>, <c>un cinquième de</c>, <c>three-quarters</c>, <c>half</c>; <see cref="MixedNumber"/> has those with a
/// whole. Thirds have the 28 digits of a <see cref="decimal"/>.
/// </summary>
internal static class FractionReader
{
    public static Numeral Read(FigureContext context, int first, bool between)
    {
        decimal sign = ValueOfSign(context[first].Symbol);
        if (sign != 0)
            return new Numeral(first, first + 1, sign, NumeralForm.Fraction);
        if (context.IsDigits(first))
        {
            Numeral slashed = ReadSlashed(context, first);
            return slashed.Found ? slashed : ReadWords(context, DigitNumeral.Read(context, first));
        }

        if (context.Is(first, FigureRole.Half))
            return ReadHalf(context, first);
        // "another quarter-point", "in quarter-inch steps", "quarter of a million", "quarter million"
        if (context[first].IsForm("quarter") && context.Language == Language.English
            && (context.IsInnerHyphen(first + 1) && IsMeasured(context, first) || context.Is(first + 1, FigureRole.Scale) || context.Is(first + 1, FigureRole.Of) && context.Is(first + 2, FigureRole.One) && context.Is(first + 3, FigureRole.Scale)))
            return new Numeral(first, first + 1, 0.25m, NumeralForm.Fraction);
        if (context.Language == Language.French && context[first].IsForm("demi"))
            return default;
        Numeral numeral = WordNumeral.Read(context, first, between);
        if (numeral.Found)
            return ReadWords(context, numeral);
        // "la moitié"
        if (context[first].IsForm("moitié") && context[first - 1].IsForm("la"))
            return new Numeral(first, first + 1, 0.5m, NumeralForm.Fraction);
        return default;
    }

    /// <summary>The value of <c>½</c> and its like, or 0.</summary>
    public static decimal ValueOfSign(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅙' => 1m / 6,
        '⅚' => 5m / 6,
        '⅕' => 0.2m,
        '⅖' => 0.4m,
        '⅗' => 0.6m,
        '⅘' => 0.8m,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        '⅐' => 1m / 7,
        '⅑' => 1m / 9,
        '⅒' => 0.1m,
        _ => 0,
    };

    /// <summary>The upper part is smaller and does not begin with 0; no third part: <c>9/11</c> and <c>1/04/289</c> are none.</summary>
    private static Numeral ReadSlashed(FigureContext context, int first)
    {
        int slash = first + 1;
        if (context[slash].Symbol is not ('/' or '⁄') || !context.IsGlued(slash) || !context.IsGlued(slash + 1) || !context.IsDigits(slash + 1))
            return default;
        int upper = context.SmallValue(first);
        Numeral lower = DigitNumeral.Read(context, slash + 1);
        if (upper <= 0 || !lower.Found || !lower.IsInteger || upper >= lower.Value || context.Text[context[first].Start] == '0' || context.Text[context[slash + 1].Start] == '0')
            return default;
        if (upper >= 1000 || context[lower.End].Symbol == '/' && context.IsGlued(lower.End))
            return default;
        // 630/631 are two years: what is divided by is small or round.
        if (lower.Value > 20 && lower.Value % 10 != 0)
            return default;
        int end = lower.End;
        if (context.IsGlued(end) && (context.Is(end, FigureRole.OrdinalSuffix) || context[end].IsForm("rds") || context[end].IsForm("ths")))
            end++;
        return new Numeral(first, end, upper / lower.Value, NumeralForm.Fraction);
    }

    private static Numeral ReadWords(FigureContext context, in Numeral upper)
    {
        if (!upper.Found || upper.HasScale)
            return default;
        int token = context.SkipHyphen(upper.End);
        ref readonly Token word = ref context[token];
        if (context.Is(token, FigureRole.Half))
            return ReadHalfAfter(context, upper, token);
        if (!context.Is(token, FigureRole.Denominator) || !upper.IsInteger || upper.Value < 1)
            return default;
        // "twenty-two fifths" is rare and needs its plural; "30 quarters" and "vingt tiers" are things.
        if (upper.Value >= word.Lexeme.Figure.Value && !(context.Is(token, FigureRole.Denominator) && word.Lexeme.Figure.Value >= 5 && context.Text[word.End - 1] is 's' && upper.Form == NumeralForm.Words && !context[token + 1].IsWord))
            return default;
        if (!IsDenominator(context, upper, token))
            return default;
        return new Numeral(upper.First, token + 1, upper.Value / word.Lexeme.Figure.Value, NumeralForm.Fraction);
    }

    /// <summary><c>un tiers</c>, <c>deux cinquièmes</c>, <c>un dixième des</c>, but <c>un cinquième mandat</c> and <c>un quart de finale</c> are none.</summary>
    private static bool IsDenominator(FigureContext context, in Numeral upper, int token)
    {
        ref readonly Token word = ref context[token];
        ref readonly Token next = ref context[token + 1];
        bool of = context.Is(token + 1, FigureRole.Of) || next.IsForm("des") || next.IsForm("du");
        if (of && (context[token + 2].IsForm("finale") || context[token + 2].IsForm("confiance")))
            return false;
        bool french = context.Language == Language.French;
        // "a quarter million", "a quarter percentage point", "a quarter-mile"
        if (!french && upper.Value == 1 && (context.Is(token + 1, FigureRole.Scale) || word.IsForm("quarter") && IsMeasured(context, token)))
            return true;
        // "trois cinquième" is misspelled where nothing but its complement can follow; "les deux troisièmes places" are places.
        if (upper.Value > 1 && french)
            return of || !next.IsWord || context.Text[word.End - 1] == 's' && !(context.Is(token, FigureRole.Ordinal) && context.Text[next.End - 1] is 's' or 'x');
        if (upper.Value > 1)
            return context.Text[word.End - 1] == 's' || context.IsInnerHyphen(token - 1);
        if (french && word.IsForm("tiers") && !of && IsThirdParty(context, upper.First))
            return false;
        if (!context.Is(token, FigureRole.Ordinal) && french)
            return !word.IsForm("moitié") && (!word.IsForm("quart") || of || !next.IsWord || context.Is(token + 1, FigureRole.MeasureAfter) || !next.IsWord);
        if (context.Language == Language.English && (context[upper.First].IsForm("one") || upper.Form == NumeralForm.Digits))
            return context.IsInnerHyphen(token - 1) || of || !next.IsWord || !context.Is(token, FigureRole.Ordinal) || next.Is(Languages.Trait.Preposition | Languages.Trait.Coordinator);
        return of || (french ? !next.IsWord && context.Is(upper.First - 1, FigureRole.Of) && IsShareOfChange(context, upper.First) : IsPartAlone(context, upper.First, token));
    }

    /// <summary>A unit right behind <c>half</c> or <c>quarter</c>, or close behind its hyphen: <c>quarter-inch</c>, <c>half-point</c>.</summary>
    private static bool IsMeasured(FigureContext context, int part)
    {
        int next = context.SkipHyphen(part + 1);
        return context.Grammar.Units.Find(context, next).Found || next > part + 1 && (context[next].IsForm("point") || context[next].IsForm("points"));
    }

    /// <summary><c>more than a third want it</c>, <c>fell by a third</c>, but "by a third party" is none and "a third candidate" comes after two.</summary>
    public static bool IsPartAlone(FigureContext context, int article, int denominator)
    {
        if (context.IsInnerHyphen(denominator + 1) || context.IsInnerHyphen(denominator))
            return false;
        ref readonly Token next = ref context[denominator + 1];
        bool measured = context[article - 1].IsForm("by") || ModifierReader.Before(context, article).Found;
        if (!next.IsWord || next.Is(Languages.Trait.ClosedClass))
            return measured || !context.Is(denominator, FigureRole.Ordinal) || next.IsWord && next.Is(Languages.Trait.Modal | Languages.Trait.Be | Languages.Trait.Have);
        return measured && next.Is(Languages.Trait.Verb) && !next.Is(Languages.Trait.Singular) | next.Is(Languages.Trait.VerbFirst);
    }

    /// <summary><c>par un tiers</c>, <c>l'accord d'un tiers</c> is somebody else; <c>une baisse d'un tiers</c> is a share.</summary>
    private static bool IsThirdParty(FigureContext context, int article)
    {
        ref readonly Token before = ref context[article - 1];
        if (!before.Is(Languages.Trait.Preposition) && !context.Is(article - 1, FigureRole.Of | FigureRole.To) || ModifierReader.Before(context, article).Found)
            return false;
        return !IsShareOfChange(context, article);
    }

    /// <summary><c>a fondu d'un tiers</c>, <c>réduits d'un cinquième</c>, <c>supérieur d'un tiers</c></summary>
    private static bool IsShareOfChange(FigureContext context, int article)
    {
        for (int i = article - 2; i >= article - 5 && i >= context.First; i--)
        {
            if (context.Is(i, FigureRole.Change))
                return true;
        }

        return context[article - 2].Lexeme.Form is "supérieur" or "supérieure" or "supérieurs" or "supérieures" or "inférieur" or "inférieure" or "inférieurs" or "inférieures";
    }

    /// <summary><c>un demi-million</c>, <c>une demi-heure</c>, <c>one half</c>, <c>a half</c>; <c>trois demi-finales</c> is a count.</summary>
    private static Numeral ReadHalfAfter(FigureContext context, in Numeral upper, int half)
    {
        // "a half-hearted try"
        bool compound = context.IsInnerHyphen(half + 1) && !context.Is(half + 2, FigureRole.StartsUnit | FigureRole.Scale | FigureRole.Collective) && !IsMeasured(context, half);
        if (context.Language == Language.English)
            return upper.Value == 1 && !compound ? new Numeral(upper.First, half + 1, 0.5m, NumeralForm.Fraction) : default;
        int next = context.SkipHyphen(half + 1);
        if (!context.Is(next, FigureRole.StartsUnit | FigureRole.Collective | FigureRole.Scale) && !context[next].IsForm("point"))
            return default;
        return new Numeral(upper.First, half + 1, upper.Value / 2, NumeralForm.Fraction);
    }

    /// <summary><c>half a million</c>, <c>half an hour</c>, <c>half of the users</c>; <c>demi-heure</c>, <c>demi-siècle</c>.</summary>
    private static Numeral ReadHalf(FigureContext context, int first)
    {
        if (context.Language == Language.French)
        {
            int next = context.SkipHyphen(first + 1);
            return next > first + 1 && context.Is(next, FigureRole.StartsUnit | FigureRole.Collective | FigureRole.Scale) && !context.Is(first - 1, FigureRole.And)
                ? new Numeral(first, first + 1, 0.5m, NumeralForm.Fraction)
                : default;
        }

        if (context[first].IsForm("halves"))
            return default;
        if (context[first + 1].IsForm("a") || context[first + 1].IsForm("an"))
            return context.Is(first + 2, FigureRole.StartsUnit | FigureRole.Scale | FigureRole.Collective) ? new Numeral(first, first + 2, 0.5m, NumeralForm.Fraction) : default;
        int hyphen = context.SkipHyphen(first + 1);
        bool time = context[hyphen].IsForm("hour") || context[hyphen].IsForm("day") || context[hyphen].IsForm("year") || context[hyphen].IsForm("mile") || context[hyphen].IsForm("pound");
        if (context.Is(hyphen, FigureRole.Scale) || time || hyphen > first + 1 && (context.Is(hyphen, FigureRole.StartsUnit) || IsMeasured(context, first)))
            return new Numeral(first, first + 1, 0.5m, NumeralForm.Fraction);
        // "the first half of 2015", "the other half of the team"
        if (context.Is(first - 1, FigureRole.Ordinal | FigureRole.Prenominal) || context[first - 1].IsForm("latter"))
            return default;
        bool of = context.Is(first + 1, FigureRole.Of) || context[first + 1].Is(Languages.Trait.DefiniteArticle | Languages.Trait.Possessive);
        // "less than half approved"
        ref readonly Token following = ref context[first + 1];
        of |= ModifierReader.Before(context, first).Found && (!context.IsGlued(first + 1) || following.Symbol is '.' or ',') && (!following.IsWord || following.Is(Languages.Trait.Verb | Languages.Trait.ClosedClass));
        return of && context.Free <= first ? new Numeral(first, first + 1, 0.5m, NumeralForm.Fraction) : default;
    }
}
