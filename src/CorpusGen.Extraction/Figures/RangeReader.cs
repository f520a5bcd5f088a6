using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Figures;

/// <summary>The second bound of a range.</summary>
/// <param name="Low">The lower bound, scale applied.</param>
/// <param name="High">The upper bound, scale applied.</param>
/// <param name="Upper">The second number as it stands.</param>
/// <param name="Unit">The unit after it.</param>
/// <param name="IsChange">Whether it is no bound but what the first number became.</param>
internal readonly record struct RangeMatch(decimal Low, decimal High, Numeral Upper, UnitMatch Unit, bool IsChange = false)
{
    public bool Found => Upper.Found && !IsChange;
}

/// <summary>
/// <c>10 à 20 millions d'euros</c>, <c>entre 10 et 20</c>, <c>deux ou trois</c>, <c>5-10 %</c>, <c>from 10 to 20</c>: the scale and unit after the
/// second number are the first one's too, unless it has its own. A range rises; <c>un à zéro</c> is a score.
/// </summary>
internal static class RangeReader
{
    /// <summary>The bounds of a range of change are near each other: a level is far above the step that led to it.</summary>
    private const int MaximumSpread = 3;

    /// <summary>How many times greater the second of two numbers with <c>or</c> is when they are alternatives.</summary>
    private const int FarApart = 100;

    public static RangeMatch Read(FigureContext context, in Numeral lower, in CurrencyMatch currency, in UnitMatch unit, bool between)
    {
        if (lower.Form is NumeralForm.Vague)
            return default;
        int link = unit.Found ? unit.End : lower.End;
        int second = SecondBound(context, lower, link, between);
        if (second < 0 || !context[second].IsWord && !context.IsDigits(second) && !currency.Found)
            return default;
        if (currency.Found && !context.IsDigits(second) && second + 1 < context.End && context.IsDigits(second + 1))
            second++;
        Numeral upper = AmountReader.Read(context, second);
        if (!upper.Found || upper.Form is NumeralForm.One or NumeralForm.Vague)
            return default;
        upper = NumeralReader.WithMoneyScale(context, upper, currency.Found);
        UnitMatch upperUnit = UnitReader.Read(context, upper);
        if (currency.Found)
            upperUnit = default;
        if (unit.Found && (!upperUnit.Found || !upperUnit.Measure.IsSameAs(unit.Measure)))
            return default;
        // 15 to 17:30, 12 à 20h30, 3 to 5th: the second is another kind of thing.
        if (!upperUnit.Found && context.IsGlued(upper.End) && (context[upper.End].IsWord || context[upper.End].Symbol == ':'))
            return default;

        decimal low = lower.Value;
        if (Numeral.Multiply(upper.Value, upperUnit.Found ? upperUnit.Scale : 1) is not { } high)
            return default;
        decimal shared = SharedScale(context, lower, upper) * (upperUnit.Found && !unit.Found ? upperUnit.Scale : 1);
        if (shared > 1 && low < high / shared)
            low *= shared;
        // "10 million or 10 billion": one of two, and nothing between them.
        if (context.Is(link, FigureRole.Or) && low <= high / FarApart)
            return default;
        if (!between && context.Is(link, FigureRole.To) && IsFromTo(context, lower.First, low, high, unit.Found || currency.Found, upperUnit))
            return new RangeMatch(BeforeChange(lower.Value, shared, high), high, upper, unit.Found ? unit : upperUnit, IsChange: true);
        if (low >= high)
            return default;
        return new RangeMatch(low, high, upper, upperUnit);
    }

    /// <summary>The token where the second number begins, or -1.</summary>
    private static int SecondBound(FigureContext context, in Numeral lower, int link, bool between)
    {
        if (between)
            return context.Is(link, FigureRole.And) ? link + 1 : -1;
        if (context.Is(link, FigureRole.To))
            return link + 1;
        // "18- to 24-year-old", "six- or seven-year-old"
        if (context[link].Symbol is '-' && context.IsGlued(link) && !context.IsGlued(link + 1) && context.Is(link + 1, FigureRole.To | FigureRole.Or))
            return link + 2;
        if (context.Is(link, FigureRole.Or))
            return lower.IsInteger && (context.Is(link + 1, FigureRole.Number | FigureRole.Hundred) || context.IsDigits(link + 1)) ? link + 1 : -1;
        if (context.IsInnerHyphen(link) && context.Is(link + 1, FigureRole.To) && context.IsInnerHyphen(link + 2))
            return link + 3;
        if (context[link].Symbol is '-' or '–' or '—' or '‑' && (context.IsDigits(link + 1) || (!context[link + 1].IsWord && context.IsDigits(link + 2) && context.IsGlued(link + 2) && context.Grammar.Units.Find(context, link + 1).Meaning.Kind == FigureKind.Money)) && context.IsDigits(link - 1) | context[link - 1].Symbol is '%' or '€' or '°' | lower.HasScale)
        {
            bool both = context.IsGlued(link) && context.IsGlued(link + 1);
            bool neither = !context.IsGlued(link) && !context.IsGlued(link + 1) && (context[link].Symbol == '–' || context.IsSymbol(link - 1, '%'));
            return both || neither || !context.IsGlued(link) && !context.IsGlued(link + 1) && IsLoose(context, lower, link) ? link + 1 : -1;
        }

        return context.IsInnerHyphen(link) && lower.Form == NumeralForm.Words && context.Is(link + 1, FigureRole.Number) ? link + 1 : -1;
    }

    /// <summary><c>15 - 20 people</c>: a hyphen with blanks, where both numbers have as many digits and share a noun or unit.</summary>
    private static bool IsLoose(FigureContext context, in Numeral lower, int link)
    {
        if (context[link].Symbol != '-' || !context.IsDigits(lower.First) || context[lower.First].Length > 3 || context[link + 1].Length != context[lower.First].Length || lower.End != lower.First + 1)
            return false;
        Numeral upper = DigitNumeral.Read(context, link + 1);
        return upper.Found && upper.Value > lower.Value && (UnitReader.Read(context, upper).Found || CountedReader.Read(context, upper.End, upper, FigureKind.Count).Found);
    }

    /// <summary>
    /// Whether <c>to</c> behind a word of change says where it went, and no range. English has its <c>from</c> then, or says by how much first: <c>rose from 2 to 6</c>, <c>rose $1.20 to $50.30</c>,
    /// <c>fell 2 to 98</c>; <c>fell 1.5 to 2 percent</c> is a range.
    /// </summary>
    private static bool IsFromTo(FigureContext context, int first, decimal low, decimal high, bool measured, UnitMatch unit) =>
        IsChange(context, first) ? context.Language != Language.English || context[first - 1].IsForm("from") || measured || high > low * MaximumSpread : IsChangeOfObject(context, first, unit);

    /// <summary>
    /// <c>raised its estimate from 31 to 34</c>, <c>a relevé son estimation de 31 à 34</c>: what changes stands between, and is known, as it is not in <c>gagné une course de 5 à 10 km</c> and in
    /// <c>cut for people from 18 to 24</c>. Per cents behind French <c>de</c> say by how much.
    /// </summary>
    private static bool IsChangeOfObject(FigureContext context, int first, UnitMatch unit)
    {
        const int MostWords = 9;
        bool isEnglish = context.Language == Language.English, isKnown = false;
        // "from about 31", "from $31"
        int from = first - 1;
        while (from > first - 3 && !IsFrom(context, from))
            from--;
        if (!IsFrom(context, from) || (!isEnglish && unit.Found && unit.Measure.Kind == FigureKind.Percent))
            return false;
        for (int i = from - 1; i >= from - MostWords && context[i].IsWord; i--)
        {
            if (isKnown && context.Is(i, FigureRole.Change))
                return true;
            isKnown |= context[i].Is(Trait.DefiniteArticle | Trait.Possessive);
        }

        return false;
    }

    private static bool IsFrom(FigureContext context, int token) =>
        context.Language == Language.English ? context[token].IsForm("from") : context[token].IsForm("de") || context[token].IsForm("d'");

    /// <summary>The first of two numbers, with the scale of the second if that brings them near each other: <c>from 1.6 to 1.4 million</c>, but not <c>from 900 to 1.2 million</c>.</summary>
    private static decimal BeforeChange(decimal value, decimal scale, decimal after)
    {
        // What changes is seldom so many times what it was: "rose from $10 to $1 million".
        const int MostTimes = 5;
        decimal scaled = value * scale;
        return scale > 1 && scaled <= after * MostTimes ? scaled : value;
    }

    /// <summary><c>passer de 2 à 6</c>, <c>rose from 2 to 6</c>: two figures at two times.</summary>
    public static bool IsChange(FigureContext context, int first)
    {
        for (int i = first - 1; i >= first - 3 && i >= context.First; i--)
        {
            if (context.Is(i, FigureRole.Change))
                return true;
        }

        return false;
    }

    /// <summary>The scale word that the second number has and the first has not.</summary>
    private static decimal SharedScale(FigureContext context, in Numeral lower, in Numeral upper)
    {
        // "five to ten thousand", "cinq à dix mille"
        if (!lower.HasScale && upper is { HasScale: false, Form: NumeralForm.Words } && lower.Value < 1000 && context.Is(upper.End - 1, FigureRole.Thousand) && upper.Value % 1000 == 0)
            return 1000;
        if (lower.HasScale || !upper.HasScale || lower.Value >= 1000)
            return 1;
        int last = upper.End - 1;
        if (context.Is(last, FigureRole.Scale | FigureRole.Thousand | FigureRole.Collective))
            return context[last].Lexeme.Figure.Value;
        decimal scale = AmountReader.AbbreviatedScale(context, last, money: true);
        return scale == 0 ? 1 : scale;
    }
}
