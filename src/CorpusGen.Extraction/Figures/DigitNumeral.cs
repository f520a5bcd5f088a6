using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Numbers in digits. Groups have exactly three digits, the first one to three, and one kind of separator: a blank, <c>.</c>,
/// <c>,</c> or an apostrophe. A single <c>,</c> or <c>.</c> before exactly three digits groups them in one
/// language and begins the decimals in the other: <c>2,600</c> is 2.6 in French and 2600 in English.
/// </summary>
internal static class DigitNumeral
{
    /// <summary>A <see cref="decimal"/> holds 28 digits whatever they are.</summary>
    private const int MaximumDigits = 28;

    /// <summary>Whether a number in digits can begin here: <c>12</c>, or the point of <c>.08</c> and <c>,5</c>.</summary>
    public static bool CanStart(FigureContext context, int first) => context.IsDigits(first) || IsLeadingSign(context, first);

    /// <summary>A decimal sign with nothing but a blank or an opening sign before it: <c>.312</c>, <c>($.50</c>.</summary>
    public static bool IsLeadingSign(FigureContext context, int token)
    {
        if (context[token].Symbol is not ('.' or ',') || !context.IsDigits(token + 1) || !context.IsGlued(token + 1))
            return false;
        bool begins = !context.IsGlued(token) || context[token - 1].Symbol is '(' or '$' or '£' or '€' or '-' or '−' or '–' or '~';
        // ",5" is one only where the comma is the decimal sign, and behind no number: "10 ,5".
        return begins && (context[token].Symbol == '.' || context.Grammar.CommaIsDecimal) && !context.IsDigits(token - 1) && !(context[token + 2].Symbol == context[token].Symbol && context.IsGlued(token + 2) && context.IsDigits(token + 3));
    }

    public static Numeral Read(FigureContext context, int first)
    {
        if (!context.IsDigits(first))
            return IsLeadingSign(context, first) && Parse(context, first, first + 2, decimals: true) is { } part ? new Numeral(first, first + 2, part, NumeralForm.Digits) : default;
        int end = EndOfGroups(context, first, out char separator);
        bool grouped = end > first + 1;
        bool decimals = false;
        if (IsDecimalSign(context, end, separator, grouped, context[first]) && context.IsGlued(end) && context.IsGlued(end + 1) && context.IsDigits(end + 1)
            && !IsChain(context, end + 1, context[end].Symbol) && !(!grouped && IsAfterChain(context, first, context[end].Symbol)))
        {
            decimals = true;
            end += 2;
        }

        // 4.2.1: neither a number nor several.
        if (!decimals && !grouped && context[end].Symbol == '.' && context.IsGlued(end) && context.IsDigits(end + 1) && context.IsGlued(end + 1))
            return default;
        decimal? value = Parse(context, first, end, decimals);
        return value is { } number ? new Numeral(first, end, number, NumeralForm.Digits) : default;
    }

    private static int EndOfGroups(FigureContext context, int first, out char separator)
    {
        separator = '\0';
        int end = first + 1;
        ref readonly Token head = ref context[first];
        if (head.Length > 3 || (context.Text[head.Start] == '0'))
            return end;
        int indian = EndOfIndianGroups(context, first);
        if (indian > first)
        {
            separator = ',';
            return indian;
        }

        for (int groups = 1; groups < MaximumDigits / 3; groups++)
        {
            char sign = SeparatorAt(context, end, out int next);
            if (sign == '\0' || context[next].Length != 3)
                break;
            // "1.428,000" mixes both in a language that has three decimals nowhere in running text.
            if (separator != '\0' && sign != separator && !(separator == '.' && sign == ',' && context.Language == Language.English))
                break;
            separator = sign;
            end = next + 1;
        }

        // One separator alone may be the decimal sign of the language.
        bool one = end == first + 3;
        if (one && ((separator == ',' && context.Grammar.CommaIsDecimal) || (separator == '.' && context.Language == Language.English)))
        {
            bool decimalFollows = context[end].Symbol is '.' or ',' && context[end].Symbol != separator && context.IsGlued(end) && context.IsGlued(end + 1) && context.IsDigits(end + 1);
            if (!decimalFollows)
            {
                separator = '\0';
                return first + 1;
            }
        }

        return end;
    }

    /// <summary>What separates the digits before a token from the next digits, and where those are; NUL if nothing that groups.</summary>
    private static char SeparatorAt(FigureContext context, int token, out int next)
    {
        next = token;
        ref readonly Token here = ref context[token];
        if (here.IsDigits)
        {
            int blank = context[token - 1].End;
            if (here.Start != blank + 1)
                return '\0';
            return context.Text[blank] is ' ' or '\u00A0' or '\u202F' or '\u2009' ? ' ' : '\0';
        }

        next = token + 1;
        if (!context.IsGlued(token) || !context.IsGlued(next) || !context.IsDigits(next))
            return '\0';
        return here.Symbol switch
        {
            '.' => '.',
            ',' => ',',
            '\'' or '’' => '\'',
            _ => '\0',
        };
    }

    private static bool IsDecimalSign(FigureContext context, int token, char separator, bool grouped, in Token head)
    {
        char sign = context[token].Symbol;
        if (sign is not ('.' or ','))
            return false;
        if (grouped)
            return sign != separator;
        // 2.600 was taken as groups where the language groups so; what is left is 1.5, 0.125 or 3.1416.
        return head.Length <= 9 || sign == '.' || context.Grammar.CommaIsDecimal;
    }

    /// <summary>Whether the same sign and more digits follow: <c>4.2.1</c>.</summary>
    private static bool IsChain(FigureContext context, int last, char sign) =>
        context[last + 1].Symbol == sign && context.IsGlued(last + 1) && context.IsGlued(last + 2) && context.IsDigits(last + 2);

    /// <summary>Whether the number is a later one of a list without blanks: the <c>2</c> of <c>1,2,3</c>.</summary>
    private static bool IsAfterChain(FigureContext context, int first, char sign) =>
        sign == ',' && context[first - 1].Symbol == ',' && context.IsGlued(first) && context.IsGlued(first - 1) && context.IsDigits(first - 2);

    /// <summary><c>12,34,567</c>: hundreds, and above them thousands, lakhs and crores of two digits each.</summary>
    private static int EndOfIndianGroups(FigureContext context, int first)
    {
        if (context.Language != Language.English || context[first].Length > 2)
            return first;
        int end = first + 1;
        while (context.IsSymbol(end, ',') && context.IsGlued(end) && context.IsGlued(end + 1) && context.IsDigits(end + 1))
        {
            int length = context[end + 1].Length;
            end += 2;
            if (length == 3)
                return end > first + 3 && !(context.IsSymbol(end, ',') && context.IsGlued(end + 1) && context.IsDigits(end + 1)) ? end : first;
            if (length != 2)
                return first;
        }

        return first;
    }

    private static decimal? Parse(FigureContext context, int first, int end, bool decimals)
    {
        string text = context.Text;
        int digits = 0, scale = 0;
        ulong low = 0;
        decimal value = 0;
        int decimalStart = decimals ? context[end - 1].Start : int.MaxValue;
        int last = context[end - 1].End;
        for (int i = context[first].Start; i < last; i++)
        {
            if (!Characters.IsDigit(text[i]))
                continue;
            if (digits > 0 || text[i] != '0')
                digits++;
            if (i >= decimalStart)
                scale++;
            if (digits > MaximumDigits || scale > MaximumDigits)
            {
                // What letters or signs are glued to is an address or the name of a file.
                if (!context.IsGlued(first) && !context.RunsOn(end))
                    context.AddFlaw(FlawKind.NumberTooLarge, first, end);
                return null;
            }

            // Nearly all numbers fit into 64 bits, which are ten times faster than a decimal.
            if (digits <= 18)
                low = (low * 10) + (uint)(text[i] - '0');
            else
                value = ((digits == 19 ? low : value) * 10) + (text[i] - '0');
        }

        if (digits <= 18)
            return new decimal((int)low, (int)(low >> 32), 0, false, (byte)scale);
        int[] bits = decimal.GetBits(value);
        return new decimal(bits[0], bits[1], bits[2], false, (byte)scale);
    }
}
