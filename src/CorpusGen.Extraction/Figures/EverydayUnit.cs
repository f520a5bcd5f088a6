using System.Collections.Generic;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Units and currencies whose name is an everyday thing first, or another unit: French <c>pieds</c> and <c>livres</c>, English <c>pounds</c> and <c>stone</c>, coins such as
/// <c>won</c> and <c>real</c>. What stands near tells which.
/// </summary>
internal static class EverydayUnit
{
    /// <summary>How far away a word may be that tells weight from money.</summary>
    private const int Nearby = 8;

    /// <summary>The unit that the words mean where they stand, or nothing.</summary>
    public static UnitMatch Resolve(FigureContext context, in Numeral numeral, in UnitMatch unit)
    {
        if (unit.End != unit.NumberEnd + 1)
            return unit;
        ref readonly Text.Token word = ref context[unit.NumberEnd];
        bool french = context.Language == Language.French;
        if (unit.Measure.Unit == Unit.Pound && french && !word.IsForm("lb"))
            return ResolvePound(context, numeral, unit, money: Currency.GBP, otherwise: null);
        if (unit.Measure.Currency == Currency.GBP && (word.IsForm("pounds") || word.IsForm("pound")))
            return ResolvePound(context, numeral, unit, money: Currency.GBP, otherwise: Currency.GBP);
        if (unit.Measure.Unit == Unit.Foot && french)
            return IsFoot(context, numeral, unit) ? unit : default;
        if (word.Length == 1 && unit.Measure.Unit is Unit.DegreeCelsius or Unit.DegreeFahrenheit)
            return IsDegrees(context, numeral, unit) ? unit : default;
        // "12st 4lb", but "12 st" may be a street.
        if (word.IsForm("st"))
            return context.IsGlued(unit.NumberEnd) ? unit : default;
        // "two stone walls", "12 stone"
        if (word.IsForm("stone") && (context[unit.End].Is(Trait.Noun | Trait.Adjective) && !context[unit.End].Is(Trait.ClosedClass) || numeral.Value < 4))
            return default;
        // "10 won", "two real ones"
        if (word.IsForm("won") || word.IsForm("real") || word.IsForm("mark") || word.IsForm("marks") || word.IsForm("crowns") || word.IsForm("kr"))
            return numeral.HasScale || numeral.Value >= 100 ? unit : default;
        return unit;
    }

    /// <summary><c>pèse 25 livres</c>, <c>weighs 200 pounds</c>, <c>a 10-pound baby</c>, <c>3 pounds of sugar</c>; <c>coûte 25 livres</c>; else books, in English money.</summary>
    private static UnitMatch ResolvePound(FigureContext context, in Numeral numeral, in UnitMatch unit, Currency money, Currency? otherwise)
    {
        bool hyphen = context.IsInnerHyphen(unit.NumberEnd - 1) && !context[unit.End].IsForm("note") && !context[unit.End].IsForm("notes") && !context[unit.End].IsForm("coin") && !context[unit.End].IsForm("coins");
        bool weight = otherwise is not null && !numeral.HasScale && (hyphen || context.Is(unit.End, FigureRole.Of)) || IsNear(context, numeral.First, unit.End, context.Grammar.WeightWords);
        if (weight && !(otherwise is not null && numeral.HasScale && !hyphen))
            return unit with { Measure = Measure.Of(Unit.Pound) };
        if (otherwise is not null)
            return unit;
        return IsNear(context, numeral.First, unit.End, context.Grammar.MoneyWords) ? unit with { Measure = Measure.Of(money) } : default;
    }

    /// <summary><c>10 pieds de haut</c>, <c>30 000 pieds</c>; <c>deux pieds</c> and <c>trois pieds de vigne</c> are no measures.</summary>
    private static bool IsFoot(FigureContext context, in Numeral numeral, in UnitMatch unit)
    {
        if (context.Is(unit.End, FigureRole.Of))
            return context.Grammar.Dimensions.Contains(context[unit.End + 1].Lexeme.Form);
        bool inches = (context.IsDigits(unit.End) || context.Is(unit.End, FigureRole.Number)) && (context[unit.End + 1].IsForm("pouces") || context[unit.End + 1].IsForm("pouce"));
        return numeral.Value >= 6 || inches;
    }

    /// <summary><c>20C</c>, <c>68 F</c>: behind a sign or where it is warm or cold; <c>gate 20C</c> is a place.</summary>
    private static bool IsDegrees(FigureContext context, in Numeral numeral, in UnitMatch unit)
    {
        if (context.Is(numeral.First - 1, FigureRole.Label) || context.IsInnerHyphen(unit.End) || context.IsGlued(unit.End) && (context[unit.End].IsWord || context.IsDigits(unit.End)) || numeral.HasScale || numeral.Value > 2000)
            return false;
        return context[numeral.First - 1].Symbol is '-' or '−' or '–' || context[numeral.First - 1].IsForm("minus") || IsNear(context, numeral.First, unit.End, context.Grammar.TemperatureWords)
            || context.IsGlued(unit.NumberEnd) && (context[unit.End].Symbol == '(' && context.IsDigits(unit.End + 1) || context[numeral.First - 1].Symbol == '(' && context[unit.End].Symbol == ')');
    }

    /// <summary>Whether one of the words stands a few words away in the same sentence.</summary>
    public static bool IsNear(FigureContext context, int first, int end, HashSet<string> words)
    {
        for (int i = first - 1; i >= first - Nearby && i >= context.First && context[i].Symbol is not ('.' or '?' or '!'); i--)
        {
            if (words.Contains(context[i].Lexeme.Form))
                return true;
        }

        for (int i = end; i < end + Nearby && i < context.End && context[i].Symbol is not ('.' or '?' or '!'); i++)
        {
            if (words.Contains(context[i].Lexeme.Form))
                return true;
        }

        return false;
    }
}
