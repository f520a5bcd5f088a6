namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Numbers in words. Both languages build them alike: what is below a thousand, times a thousand, plus what is below a thousand; the
/// whole times a million or more, and again for the next smaller scale. They differ below a hundred.
/// </summary>
internal static class WordNumeral
{
    private const FigureRole Words = FigureRole.Number | FigureRole.One | FigureRole.Hundred | FigureRole.Thousand;

    /// <summary>The number that begins at a token; <paramref name="between"/> says that <c>and</c> may join two bounds and not one number.</summary>
    public static Numeral Read(FigureContext context, int first, bool between = false)
    {
        if (!context.Is(first, Words))
            return default;
        decimal total = 0, lastScale = decimal.MaxValue;
        int end = first;
        bool scaled = false;
        for (int next = first; next >= 0 && context.Is(next, Words); next = JoinedTo(context, end, between))
        {
            Part part = ReadBelowMillion(context, next, between);
            if (!part.Found)
                break;
            int scaleToken = Joined(context, part.End);
            long scale = context.Is(scaleToken, FigureRole.Scale) ? context[scaleToken].Lexeme.Figure.Value : 0;
            if (scale > 0 && scale < lastScale)
            {
                total += part.Value * (decimal)scale;
                lastScale = scale;
                end = scaleToken + 1;
                scaled = true;
                continue;
            }

            // "two million and three million" are two numbers.
            if (scale > 0 && end > first)
                break;
            // Two million, three hundred: the rest is smaller than the last scale, always.
            total += part.Value;
            end = part.End;
            scaled = false;
            break;
        }

        if (end == first || (end == first + 1 && IsNewInFrench(context, first)))
            return default;
        NumeralForm form = end == first + 1 && context.Is(first, FigureRole.One) ? NumeralForm.One : NumeralForm.Words;
        return new Numeral(first, end, total, form, scaled);
    }

    /// <summary>The token that goes on a number that ended before a token, or -1.</summary>
    private static int JoinedTo(FigureContext context, int token, bool between)
    {
        if (context.Language == Language.English && !between && context.Is(context.SkipHyphen(token), FigureRole.And))
        {
            int and = context.SkipHyphen(token);
            int number = context.SkipHyphen(and + 1);
            return context.Is(number, Words) && CanFollowAnd(context, and, number) ? number : -1;
        }

        int next = IsCommaInside(context, token, between) ? token + 1 : Joined(context, token);
        return context.Is(next, Words) && !IsLoneOne(context, next) ? next : -1;
    }

    /// <summary><c>one million, two hundred thousand</c>: what follows the comma is smaller than the scale before it, and no list goes on.</summary>
    private static bool IsCommaInside(FigureContext context, int token, bool between)
    {
        if (!context.IsSymbol(token, ',') || context.IsGlued(token + 1) || !context.Is(token - 1, FigureRole.Scale | FigureRole.Thousand) || !context.Is(token + 1, FigureRole.Number | FigureRole.One) || IsLoneOne(context, token + 1))
            return false;
        Part part = ReadBelowMillion(context, token + 1, between);
        if (!part.Found || part.Value < 100 && !context.Is(part.End, FigureRole.Scale))
            return false;
        long scale = context.Is(part.End, FigureRole.Scale) ? context[part.End].Lexeme.Figure.Value : 1;
        return part.Value * (decimal)scale < context[token - 1].Lexeme.Figure.Value && !context.Is(part.End + (scale > 1 ? 1 : 0), FigureRole.Or) && !context.IsSymbol(part.End, ',');
    }

    /// <summary><c>two million and five</c>, <c>two thousand and a hundred</c>; but "a million and a quarter" is a million and something of it.</summary>
    private static bool CanFollowAnd(FigureContext context, int and, int number) =>
        (!IsLoneOne(context, number) || context.Is(number + 1, FigureRole.Hundred | FigureRole.Thousand)) && MixedNumber.FractionAfterAnd(context, and, out _) == 0;

    /// <summary>A hyphen without blanks, or a blank: <c>vingt-deux</c>, <c>vingt deux</c>.</summary>
    private static int Joined(FigureContext context, int token) => context.SkipHyphen(token);

    /// <summary><c>deux cents un</c> is one number, <c>two hundred a day</c> is not.</summary>
    private static bool IsLoneOne(FigureContext context, int token) => context[token].IsForm("a") || context[token].IsForm("an");

    /// <summary><c>neuf</c> is nine in front of a plural or unit and after a plural determiner; elsewhere it is new.</summary>
    private static bool IsNewInFrench(FigureContext context, int token)
    {
        if (!context[token].IsForm("neuf"))
            return false;
        ref readonly Text.Token next = ref context[token + 1];
        bool counts = next.IsWord && next.HasSpaceBefore && (context.Text[next.End - 1] is 's' or 'x' || context.Is(token + 1, FigureRole.StartsUnit | FigureRole.Prenominal | FigureRole.OutOf | FigureRole.Month));
        counts |= context[token - 1].IsForm("numéro") || context.Is(token + 1, FigureRole.Ordinal) && next.Lexeme.Figure.Value >= 100;
        ref readonly Text.Token before = ref context[token - 1];
        bool determined = before.IsWord && !before.IsElided && before.Is(Languages.Trait.Determiner) && context.Text[before.End - 1] is 's' or 'x';
        return !counts && !determined;
    }

    /// <summary>A number below a thousand that no scale follows into: the digits behind <c>virgule</c> and <c>point</c>; the end is 0 when there is none.</summary>
    public static int ReadSmall(FigureContext context, int first, out long value)
    {
        Part part = context.Is(first, FigureRole.Number | FigureRole.One | FigureRole.Hundred) ? ReadBelowThousand(context, first, between: true) : default;
        value = part.Value;
        return part.Found && value < 1000 ? part.End : 0;
    }

    private static Part ReadBelowMillion(FigureContext context, int first, bool between)
    {
        Part thousands = context.Is(first, FigureRole.Thousand) ? new Part(1, first) : ReadBelowThousand(context, first, between);
        if (!thousands.Found)
            return default;
        int thousand = context.Is(first, FigureRole.Thousand) ? first : Joined(context, thousands.End);
        if (!context.Is(thousand, FigureRole.Thousand) || thousands.Value >= 1000)
            return thousands;
        // English says "a thousand" or "one thousand", never "thousand" alone.
        if (thousand == first && context.Language == Language.English)
            return default;
        long value = thousands.Value * 1000;
        int end = thousand + 1;
        int next = JoinedTo(context, end, between);
        // "mille et une nuits"
        if (next < 0 && context.Language == Language.French && context.Is(end, FigureRole.And) && thousand == first && context.Is(end + 1, FigureRole.One) && !context.Is(end + 2, FigureRole.Prenominal))
            next = end + 1;
        if (next >= 0 && !context.Is(next, FigureRole.Thousand))
        {
            Part rest = ReadBelowThousand(context, next, between);
            if (rest.Found && rest.Value < 1000 && !context.Is(Joined(context, rest.End), FigureRole.Thousand))
                return new Part(value + rest.Value, rest.End);
        }

        return new Part(value, end);
    }

    private static Part ReadBelowThousand(FigureContext context, int first, bool between)
    {
        bool english = context.Language == Language.English;
        Part hundreds;
        if (context.Is(first, FigureRole.Hundred))
            // "hundred and fifty"; "hundred" alone is no number.
            hundreds = english && !(context.Is(first + 1, FigureRole.And) && context.Is(first + 2, FigureRole.Number) && !between) ? default : new Part(1, first);
        else
            hundreds = ReadBelowHundred(context, first);
        if (!hundreds.Found)
            return default;
        int hundred = context.Is(first, FigureRole.Hundred) ? first : Joined(context, hundreds.End);
        if (!context.Is(hundred, FigureRole.Hundred) || !CanCountHundreds(context, hundreds, first, hundred))
            return hundreds;
        long value = hundreds.Value * 100;
        int end = hundred + 1;
        int next = Joined(context, end);
        if (english && !between && context.Is(next, FigureRole.And))
        {
            int number = context.SkipHyphen(next + 1);
            if (!CanFollowAnd(context, next, number))
                return new Part(value, end);
            next = number;
        }

        if (IsLoneOne(context, next) || !context.Is(next, FigureRole.Number | FigureRole.One))
            return new Part(value, end);
        Part rest = ReadBelowHundred(context, next);
        // "one hundred and two hundred" are two numbers.
        if (!rest.Found || context.Is(Joined(context, rest.End), FigureRole.Hundred))
            return new Part(value, end);
        return new Part(value + rest.Value, rest.End);
    }

    /// <summary><c>deux cents</c>, <c>dix-neuf cents</c>, <c>twelve hundred</c>; <c>un cent</c> is a coin.</summary>
    private static bool CanCountHundreds(FigureContext context, Part hundreds, int first, int hundred)
    {
        if (context.Language == Language.English)
            return hundreds.Value is >= 1 and <= 99;
        return hundred == first || hundreds.Value is (>= 2 and <= 9) or (>= 11 and <= 19);
    }

    private static Part ReadBelowHundred(FigureContext context, int first) =>
        context.Language == Language.English ? ReadEnglishBelowHundred(context, first) : ReadFrenchBelowHundred(context, first);

    /// <summary><c>seven</c>, <c>seventeen</c>, <c>seventy</c>, <c>seventy-seven</c></summary>
    private static Part ReadEnglishBelowHundred(FigureContext context, int first)
    {
        if (!context.Is(first, FigureRole.Number | FigureRole.One))
            return default;
        long value = context[first].Lexeme.Figure.Value;
        if (value < 20)
            return new Part(value, first + 1);
        int unit = Joined(context, first + 1);
        if (context.Is(unit, FigureRole.Number | FigureRole.One) && context[unit].Lexeme.Figure.Value is >= 1 and <= 9 && !IsLoneOne(context, unit))
            return new Part(value + context[unit].Lexeme.Figure.Value, unit + 1);
        return new Part(value, first + 1);
    }

    /// <summary>
    /// <c>vingt-deux</c>; <c>vingt et un</c>; from 60 and 80 the second part goes up to 19 (<c>soixante et onze</c>,
    /// <c>quatre-vingt-dix-neuf</c>); <c>quatre-vingts</c> is a product.
    /// </summary>
    private static Part ReadFrenchBelowHundred(FigureContext context, int first)
    {
        if (!context.Is(first, FigureRole.Number | FigureRole.One))
            return default;
        long value = context[first].Lexeme.Figure.Value;
        int end = first + 1;
        if (value == 4 && ValueAt(context, Joined(context, end)) == 20)
        {
            value = 80;
            end = Joined(context, end) + 1;
        }

        if (value == 10)
        {
            int unit = Joined(context, end);
            return ValueAt(context, unit) is >= 7 and <= 9 ? new Part(10 + ValueAt(context, unit), unit + 1) : new Part(10, end);
        }

        if (value < 20)
            return new Part(value, end);
        int limit = value is 60 || (value is 80 && end > first + 1) ? 19 : 9;
        int next = Joined(context, end);
        if (context.Is(next, FigureRole.And))
        {
            int afterAnd = Joined(context, next + 1);
            long one = ValueAt(context, afterAnd);
            return (one == 1 && IsOneAfterAnd(context, next, afterAnd)) || (one == 11 && limit == 19) ? new Part(value + one, afterAnd + 1) : new Part(value, end);
        }

        // Without a hyphen "vingt un" is no number, and "vingt une" neither; "quatre vingt un" is.
        if (context.Is(next, FigureRole.One) && next == end && value != 80)
            return new Part(value, end);
        if (!context.Is(next, FigureRole.Number | FigureRole.One))
            return new Part(value, end);
        Part rest = context[next].Lexeme.Figure.Value == 10 ? ReadFrenchBelowHundred(context, next) : new Part(ValueAt(context, next), next + 1);
        return rest.Value >= 1 && rest.Value <= limit ? new Part(value + rest.Value, rest.End) : new Part(value, end);
    }

    /// <summary><c>vingt et une pages</c>, but <c>vingt et un autre</c> is twenty and another.</summary>
    private static bool IsOneAfterAnd(FigureContext context, int and, int one) => one > and + 1 || !context.Is(one + 1, FigureRole.Prenominal);

    private static long ValueAt(FigureContext context, int token) => context.Is(token, FigureRole.Number | FigureRole.One) ? context[token].Lexeme.Figure.Value : -1;

    private readonly record struct Part(long Value, int End)
    {
        public bool Found => End > 0 || Value > 0;
    }
}
