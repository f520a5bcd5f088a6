using System.Globalization;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Dates in digits: <c>2018-03-23</c>, <c>23/03/2018</c>, <c>23.03.18</c>, <c>03-2018</c>. With the year last, the day is
/// first, except in an English text where the second part can only be the day or where both orders are possible.
/// </summary>
internal static class NumericDateReader
{
    public static int Read(FigureContext context, int first)
    {
        char sign = context[first + 1].Symbol;
        if (sign is not ('/' or '-' or '.' or '‑') || !IsPart(context, first + 2, sign))
            return first;
        if (!IsPart(context, first + 4, sign))
            return IsSeptember11(context, first) ? AddDate(context, first, first + 3, "--09-11") : sign is '/' or '-' ? ReadMonthYear(context, first) : first;
        // A fourth part makes it something else.
        if (context[first + 5].Symbol == sign && IsPart(context, first + 6, sign))
            return first;
        int a = context.SmallValue(first), b = context.SmallValue(first + 2), c = context.SmallValue(first + 4);
        if (context[first].Length == 4 && context[first + 2].Length == 2 && context[first + 4].Length == 2)
            return Add(context, first, a, b, c);
        bool longYear = context[first + 4].Length == 4;
        bool shortYear = context[first + 4].Length == 2 && context[first].Length == 2 && context[first + 2].Length == 2 && sign != '-';
        if (context[first].Length > 2 || context[first + 2].Length > 2 || !(longYear || shortYear))
            return first;
        int year = longYear ? c : c < 50 ? 2000 + c : 1900 + c;
        bool monthFirst = context.Language == Language.English ? sign != '.' && a <= 12 : b > 12;
        return monthFirst ? Add(context, first, year, a, b) : Add(context, first, year, b, a);
    }

    /// <summary>The one day that English names by its digits.</summary>
    private static bool IsSeptember11(FigureContext context, int first) =>
        context.Language == Language.English && context[first + 1].Symbol == '/' && context[first].Length == 1 && context[first + 2].Length == 2 && context.SmallValue(first) == 9 && context.SmallValue(first + 2) == 11;

    private static int ReadMonthYear(FigureContext context, int first)
    {
        int month = context.SmallValue(first), year = context.SmallValue(first + 2);
        bool fits = context[first].Length <= 2 && context[first + 2].Length == 4 && month is >= 1 and <= 12 && year is >= 1900 and <= 2100;
        if (!fits || (context[first].Length == 1 && context[first + 1].Symbol != '/'))
            return first;
        return AddDate(context, first, first + 3, string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", year, month));
    }

    /// <summary>Digits right after a sign right after digits.</summary>
    private static bool IsPart(FigureContext context, int token, char sign) =>
        context.IsDigits(token) && context[token].Length <= 4 && context[token - 1].Symbol == sign && context.IsGlued(token - 1) && context.IsGlued(token);

    private static int Add(FigureContext context, int first, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || year is < 1000 or > 2999 || day > (month is 2 ? 29 : month is 4 or 6 or 9 or 11 ? 30 : 31))
            return first;
        return AddDate(context, first, first + 5, string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day));
    }

    private static int AddDate(FigureContext context, int first, int end, string iso)
    {
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel { Range = range, Number = range, Kind = FigureKind.Date, Iso = iso, Block = context.Block, Rule = Pattern.DateInDigits }, end);
        return end;
    }
}
