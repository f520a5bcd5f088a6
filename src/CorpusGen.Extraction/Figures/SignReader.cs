using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// A sign in front of a number: <c>-6 °C</c>, <c>(- 0,3 %)</c>, <c>+3,05 %</c>, <c>minus 0.5 percent</c>, <c>moins 3 %</c>. The dash of a range, of a list and between words is none:
/// <c>2-3 %</c>, <c>le port - 12 bateaux</c>.
/// </summary>
internal static class SignReader
{
    public static bool IsPositive(FigureContext context, int first) =>
        first - 1 >= context.Free && context.IsSymbol(first - 1, '+') && !IsBehindNumber(context, first - 1) && (!context.IsGlued(first - 1) || IsOpening(context, first - 2));

    public static bool IsNegative(FigureContext context, int first, in UnitMatch unit, int end)
    {
        int sign = first - 1;
        if (sign < context.Free)
            return false;
        return context[sign].IsWord ? IsMinusWord(context, sign, unit) : IsMinusSign(context, sign, first, unit, end);
    }

    /// <summary>The token after <c>below zero</c>, <c>sous zéro</c>, <c>au-dessous de zéro</c> behind degrees, which are then less than nothing; 0 when it is not there.</summary>
    public static int EndOfBelowZero(FigureContext context, in UnitMatch unit)
    {
        if (unit.Measure.Unit is not (Unit.Degree or Unit.DegreeCelsius or Unit.DegreeFahrenheit))
            return 0;
        int token = unit.End;
        if (context[token].IsForm("au"))
            token++;
        if (context.IsInnerHyphen(token))
            token++;
        if (context[token].Lexeme.Form is not ("below" or "sous" or "dessous" or "en"))
            return 0;
        for (token++; context.Is(token, FigureRole.Of) || context.IsInnerHyphen(token) || context[token].IsForm("dessous"); token++)
        {
        }

        return context[token].IsForm("zero") || context[token].IsForm("zéro") ? token + 1 : 0;
    }

    private static bool IsMinusSign(FigureContext context, int sign, int first, in UnitMatch unit, int end)
    {
        char c = context[sign].Symbol;
        if (c is not ('-' or '−' or '–') || IsBehindNumber(context, sign))
            return false;
        bool opens = IsOpening(context, sign - 1);
        if (context.IsGlued(sign) && !opens)
            return false;
        // A dash with a blank behind it is a sign only in brackets and behind a colon, and only of what can be less than nothing.
        bool signed = unit.Found && (unit.Measure.Kind is FigureKind.Percent or FigureKind.Money || unit.Measure.Unit is Unit.Degree or Unit.DegreeCelsius or Unit.DegreeFahrenheit);
        signed |= context[end].IsForm("point") || context[end].IsForm("points");
        if (!context.IsGlued(first))
            return (opens || context[sign - 1].Symbol is ':' or ';') && signed;
        return c == '−' || sign > context.First || signed || end == context.End;
    }

    private static bool IsOpening(FigureContext context, int token) => context[token].Symbol is '(' or '[' or '«' or '"' or '“';

    /// <summary>Between two numbers it is a range or a difference.</summary>
    private static bool IsBehindNumber(FigureContext context, int sign) =>
        context[sign - 1].IsDigits || context[sign - 1].Symbol is '%' or '€' or '°' || context.Is(sign - 1, FigureRole.Number);

    /// <summary><c>minus</c>, <c>negative</c>, <c>moins</c> right in front; "au moins 3", "ou moins 3" and "onze heures moins cinq" are something else.</summary>
    private static bool IsMinusWord(FigureContext context, int sign, in UnitMatch unit)
    {
        ref readonly Text.Token word = ref context[sign];
        if (IsBehindNumber(context, sign))
            return false;
        if (word.IsForm("minus"))
            return !context.Is(sign - 1, FigureRole.Or | FigureRole.And);
        if (word.IsForm("negative"))
            return unit.Found || !context[sign - 1].Is(Trait.Determiner);
        if (!word.IsForm("moins"))
            return false;
        ref readonly Text.Token before = ref context[sign - 1];
        bool compares = before.IsForm("au") || before.IsForm("de") || before.IsForm("en") || before.IsForm("du") || before.IsForm("fois") || context.Is(sign - 1, FigureRole.Or | FigureRole.And | FigureRole.StartsUnit)
            || before.Is(Trait.Adverb);
        return !compares && (unit.Found || before.IsWord || sign == context.First);
    }
}
