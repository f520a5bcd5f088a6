using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>A unit found at a token.</summary>
/// <param name="Measure">What it makes of the number.</param>
/// <param name="Scale">The factor of an abbreviated scale in front of it (<c>M€</c>), else 1.</param>
/// <param name="NumberEnd">The token after the abbreviated scale; the unit's first token when there is none.</param>
/// <param name="End">The token after the unit.</param>
internal readonly record struct UnitMatch(Measure Measure, decimal Scale, int NumberEnd, int End)
{
    public bool Found => End > 0;
}

/// <summary>
/// The unit after a number: a sign, a symbol or words; after a scale word with <c>de</c> or <c>of</c>; in English
/// also after a hyphen (<c>10-kilometre</c>).
/// </summary>
internal static class UnitReader
{
    public static UnitMatch Read(FigureContext context, in Numeral numeral)
    {
        int token = numeral.End;
        if (numeral.HasScale || numeral.Form is NumeralForm.Fraction or NumeralForm.Collective)
        {
            if (context.Is(token, FigureRole.Of))
            {
                UnitMatch after = Find(context, token + 1, money: false);
                if (after.Found)
                    return EverydayUnit.Resolve(context, numeral, after);
            }
        }

        // "half an hour", "a quarter of an hour", "a quarter of a mile", "one-half of 1 percent"
        if (numeral.Form == NumeralForm.Fraction && context.Is(token, FigureRole.Of) && (context.Is(token + 1, FigureRole.One) || context.SmallValue(token + 1) == 1))
            return Find(context, token + 2, money: false);
        // "5m dollars" are no metres.
        UnitMatch scaled = MoneyBehindScale(context, token);
        if (scaled.Found)
            return scaled;
        UnitMatch unit = Find(context, token, money: false);
        // "a $ 20 million deal"
        if (unit.Found && numeral.Form is NumeralForm.One or NumeralForm.Words && !context[unit.NumberEnd].IsWord && context.IsDigits(unit.End))
            return default;
        if (unit.Found && IsPluralOfName(context, numeral, unit))
            return default;
        if (unit.Found)
            return WithScaleBehind(context, numeral, EverydayUnit.Resolve(context, numeral, unit));
        // "les 12 derniers mois", "two more years"
        if (numeral.IsInteger && (context.Is(token, FigureRole.Prenominal) || context[token].Is(Languages.Trait.Adjective) && context[token].HasSpaceBefore))
        {
            UnitMatch time = Find(context, token + 1, money: false);
            if (time.Found && time.Measure.IsTime)
                return time;
        }

        int hyphen = context.SkipHyphen(token);
        if (hyphen == token && IsLooseHyphen(context, token))
            hyphen = token + 1;
        UnitMatch close = hyphen > token && context[hyphen].IsWord ? Find(context, hyphen, money: false) : default;
        if (close.Found)
            return EverydayUnit.Resolve(context, numeral, close);
        // "3 million Irish pounds": of a country whose currency has no name here.
        UnitMatch foreign = numeral.HasScale && context[token].Is(Languages.Trait.Adjective | Languages.Trait.Place) && context[token].HasSpaceBefore ? Find(context, token + 1, money: false) : default;
        return foreign.Found && foreign.Measure is { Kind: FigureKind.Money, IsHundredth: false } && context[foreign.NumberEnd].IsWord ? foreign with { Measure = Measure.Of((Currency?)null) } : default;
    }

    /// <summary><c>5 M€</c>, <c>5bn euros</c>, <c>100 k USD</c></summary>
    private static UnitMatch MoneyBehindScale(FigureContext context, int token)
    {
        decimal scale = AmountReader.AbbreviatedScale(context, token, money: true);
        if (scale == 0)
            return default;
        int next = context.Is(token + 1, FigureRole.Of) ? token + 2 : token + 1;
        UnitMatch money = Find(context, next, money: true);
        return money.Found && money.Measure.Kind == FigureKind.Money ? money with { Scale = scale, NumberEnd = token + 1 } : default;
    }

    /// <summary><c>a 10 - year plan</c>, as texts are printed whose tokens are set apart: before a unit in the singular nothing else can be meant.</summary>
    private static bool IsLooseHyphen(FigureContext context, int token) =>
        context.Language == Language.English && context[token].Symbol == '-' && !context.IsGlued(token) && !context.IsGlued(token + 1) && context[token + 1].IsWord && context.Text[context[token + 1].End - 1] != 's';

    /// <summary><c>Boeing 747s</c> are several, <c>9.58s</c> are seconds.</summary>
    private static bool IsPluralOfName(FigureContext context, in Numeral numeral, in UnitMatch unit) =>
        context.Language == Language.English && numeral.IsInteger && unit.Measure.Unit == Unit.Second && context[unit.End - 1].Length == 1 && context.IsGlued(unit.End - 1);

    private static UnitMatch Find(FigureContext context, int token, bool money)
    {
        PhraseMatch<Measure> unit = context.Grammar.Units.Find(context, token);
        if (!unit.Found)
            return default;
        // A unit that goes on in letters or digits is none: "5G", "10 m5".
        ref readonly Token last = ref context[unit.End - 1];
        if (last.IsWord && context.IsGlued(unit.End) && context[unit.End].IsDigits && !(unit.Meaning.Unit is Unit.Metre or Unit.Second or Unit.Hour or Unit.Minute && context[unit.End].Length <= 2))
            return default;
        // "50p" is money, "50 p." is pages.
        if (unit.Meaning.IsHundredth && unit.Length == 1 && last.Length == 1 && last.IsWord && !context.IsGlued(token))
            return default;
        // "%" and signs stand close; "£" before a number belongs to that number.
        if (IsSignOfNext(context, unit.First, unit.End))
            return default;
        int end = unit.End;
        Measure measure = unit.Meaning;
        // mg/kg, km/s: a ratio of units has no name here.
        while (measure.Kind == FigureKind.Measure && context[end].Symbol == '/' && context.IsGlued(end) && context.IsGlued(end + 1) && context[end + 1].IsWord && end < unit.End + 6)
        {
            end += 2;
            measure = new Measure(FigureKind.Measure);
        }

        return new UnitMatch(measure, 1, unit.First, end);
    }

    /// <summary><c>75 USD million</c>, <c>3 € bn</c>: the scale stands behind the currency.</summary>
    private static UnitMatch WithScaleBehind(FigureContext context, in Numeral numeral, in UnitMatch money)
    {
        if (!money.Found || money.Measure.Kind != FigureKind.Money || numeral.HasScale || money.Measure.IsHundredth)
            return money;
        bool word = context.Is(money.End, FigureRole.Scale);
        decimal scale = word ? context[money.End].Lexeme.Figure.Value : context[money.End].Length > 1 ? AmountReader.AbbreviatedScale(context, money.End, money: true) : 0;
        return scale <= 1 ? money : money with { Scale = scale, NumberEnd = numeral.End, End = money.End + 1 };
    }

    /// <summary><c>between 5 $10 notes</c>: a sign glued to the digits after it and not to those before.</summary>
    private static bool IsSignOfNext(FigureContext context, int first, int end) =>
        !context[first].IsWord && !context.IsGlued(first) && context.IsDigits(end) && context.IsGlued(end);
}
