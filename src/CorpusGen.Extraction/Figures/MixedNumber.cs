using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// A whole and a part of it: <c>2½</c>, <c>2 1/2</c>, <c>2-1/2</c>, <c>two and a half</c>, <c>trois et demi</c>. Behind a scale word the part is one of the scale:
/// <c>five million and a quarter</c> is 5.25 million. Behind a unit or noun (<c>an hour and a half</c>) the readers of units ask for it.
/// </summary>
internal static class MixedNumber
{
    /// <summary>The number with the part behind it, or the same.</summary>
    public static Numeral With(FigureContext context, in Numeral whole, bool between)
    {
        if (!whole.Found || !whole.IsInteger || whole.Form is NumeralForm.Vague or NumeralForm.Fraction)
            return whole;
        decimal part = whole.Form is NumeralForm.Digits or NumeralForm.Words && !whole.HasScale ? PartInDigits(context, whole, out int end) : NoPart(out end);
        if (part == 0 && !between)
        {
            part = FractionAfterAnd(context, context.SkipHyphen(whole.End), out end);
            // "20 et demi" is rare, "le 20 et un tiers" is something else.
            if (part == 0 || whole.Form == NumeralForm.One && context.Language == Language.French || whole.Form == NumeralForm.Collective && !context.Is(whole.End - 1, FigureRole.Collective))
                return whole;
        }

        if (part == 0)
            return whole;
        long scale = whole.HasScale && context.Is(whole.End - 1, FigureRole.Scale | FigureRole.Collective) ? context[whole.End - 1].Lexeme.Figure.Value : 1;
        return whole with { End = end, Value = whole.Value + (part * scale), Form = scale == 1 ? NumeralForm.Fraction : whole.Form };
    }

    /// <summary>
    /// The part that <c>and</c> joins to what stands before it: <c>and a half</c>, <c>and three quarters</c>, <c>et demi</c>, <c>et quart</c>, <c>et un tiers</c>; 0 when there is none.
    /// "Two and a third candidate" and "deux et un tiers des voix" have none.
    /// </summary>
    public static decimal FractionAfterAnd(FigureContext context, int and, out int end)
    {
        end = and;
        if (!context.Is(and, FigureRole.And))
            return 0;
        int token = context.SkipHyphen(and + 1);
        bool french = context.Language == Language.French;
        if (french && (context.Is(token, FigureRole.Half) || context[token].IsForm("quart")))
        {
            end = token + 1;
            return context.Is(token, FigureRole.Half) ? 0.5m : 0.25m;
        }

        if (context.IsDigits(token) && context[token].Length == 1 && context[token + 1].Symbol == '/')
            return SlashedAt(context, token, out end);
        // "two and half years", as India writes it; "two and half of them" are two things.
        if (!french && context[token].IsForm("half") && context.Is(context.SkipHyphen(token + 1), FigureRole.StartsUnit | FigureRole.Scale))
        {
            end = token + 1;
            return 0.5m;
        }

        bool digits = context.IsDigits(token) && context[token].Length == 1;
        if (!digits && !context.Is(token, FigureRole.Number | FigureRole.One))
            return 0;
        long upper = digits ? context.SmallValue(token) : context[token].Lexeme.Figure.Value;
        int lower = context.SkipHyphen(token + 1);
        if (!french && context.Is(lower, FigureRole.Half) && upper == 1)
        {
            end = lower + 1;
            return 0.5m;
        }

        if (!context.Is(lower, FigureRole.Denominator) || upper >= context[lower].Lexeme.Figure.Value || upper < 1)
            return 0;
        bool plural = context.Text[context[lower].End - 1] is 's';
        if (upper > 1 && !plural || context[lower].IsForm("moitié") || IsWholeOfItsOwn(context, lower))
            return 0;
        end = lower + 1;
        return upper / (decimal)context[lower].Lexeme.Figure.Value;
    }

    /// <summary><c>and a third of the voters</c>, <c>et un cinquième mandat</c>: not a part of what stands before.</summary>
    private static bool IsWholeOfItsOwn(FigureContext context, int denominator)
    {
        int next = context.SkipHyphen(denominator + 1);
        ref readonly Token word = ref context[next];
        if (context.Is(next, FigureRole.Of) || word.IsForm("des") || word.IsForm("du") || word.IsForm("d'"))
            return true;
        bool ordinal = context.Is(denominator, FigureRole.Ordinal);
        return ordinal && word.IsWord && !context.Is(next, FigureRole.StartsUnit | FigureRole.Scale) && !word.Is(Languages.Trait.ClosedClass) && context.Text[word.End - 1] is not ('s' or 'x');
    }

    public static decimal NoPart(out int end)
    {
        end = 0;
        return 0;
    }

    /// <summary><c>½</c> close behind, or <c>1/2</c> behind a blank or hyphen. What is divided by is a number that things are divided by: no date and no score.</summary>
    private static decimal PartInDigits(FigureContext context, in Numeral whole, out int end)
    {
        int token = whole.End;
        end = token + 1;
        decimal sign = FractionReader.ValueOfSign(context[token].Symbol);
        if (sign != 0)
            return context[token].Start > context[token - 1].End + 1 ? 0 : sign;
        token = context.SkipHyphen(token);
        return context.IsGlued(token) && token == whole.End ? 0 : SlashedAt(context, token, out end);
    }

    private static decimal SlashedAt(FigureContext context, int token, out int end)
    {
        end = token + 3;
        if (!context.IsDigits(token) || context[token].Length > 2 || context[token + 1].Symbol is not ('/' or '⁄') || !context.IsDigits(token + 2) || context[token + 2].Length > 2)
            return 0;
        if (context.IsGlued(token + 1) != context.IsGlued(token + 2) || context[token + 3].Symbol == '/')
            return 0;
        int upper = context.SmallValue(token), lower = context.SmallValue(token + 2);
        return upper > 0 && upper < lower && lower is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 12 or 16 or 32 or 64 ? upper / (decimal)lower : 0;
    }
}
