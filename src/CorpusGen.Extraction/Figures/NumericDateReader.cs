using System.Globalization;
using CorpusGen.Extraction.Articles;
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
            return ReadTwoParts(context, first, sign);
        // A fourth part makes it something else.
        if (context[first + 5].Symbol == sign && IsPart(context, first + 6, sign))
            return first;
        int a = context.SmallValue(first), b = context.SmallValue(first + 2), c = context.SmallValue(first + 4);
        if (context[first].Length == 4 && context[first + 2].Length <= 2 && context[first + 4].Length <= 2 && (sign != '-' || context[first + 2].Length == 2))
            return Add(context, first, a, b, c);
        bool longYear = context[first + 4].Length == 4;
        // "4-22-16": with hyphens only where the middle cannot be a month.
        bool american = sign == '-' && context.Language == Language.English && a is >= 1 and <= 12 && b is > 12 and <= 31;
        bool shortYear = context[first + 4].Length == 2 && (sign == '/' || american || sign == '-' && (context.Text[context[first + 4].Start] == '0' || IsIntroduced(context, first)) || sign != '-' && context[first].Length == 2 && context[first + 2].Length == 2);
        if (context[first].Length > 2 || context[first + 2].Length > 2 || !(longYear || shortYear))
            return first;
        int year = longYear ? c : YearRange.OfTwoDigits(c);
        bool monthFirst = context.Language == Language.English ? sign != '.' && a <= 12 : b > 12;
        return monthFirst ? Add(context, first, year, a, b) : Add(context, first, year, b, a);
    }

    private static int ReadTwoParts(FigureContext context, int first, char sign)
    {
        if (IsSeptember11(context, first))
            return AddDate(context, first, first + 3, "--09-11");
        if (sign is not ('/' or '-'))
            return first;
        int day = ReadDayMonth(context, first, sign);
        return day > first ? day : ReadMonthYear(context, first);
    }

    /// <summary><c>le 22/04</c>, <c>on 4/22</c>: behind a word that stands before days.</summary>
    private static int ReadDayMonth(FigureContext context, int first, char sign)
    {
        bool french = context.Language == Language.French;
        if (sign != '/' || !IsIntroduced(context, first) && !context.Is(first - 1, FigureRole.Weekday) || context[first].Length > 2 || context[first + 2].Length > 2 || context.RunsOn(first + 3))
            return first;
        int a = context.SmallValue(first), b = context.SmallValue(first + 2);
        // "on 22/4": no month has that number.
        (int month, int dayOfMonth) = french || a > 12 ? (b, a) : (a, b);
        if (month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > YearRange.DaysIn(month, 0))
            return first;
        return AddDate(context, first, first + 3, string.Format(CultureInfo.InvariantCulture, "--{0:00}-{1:00}", month, dayOfMonth));
    }

    private static bool IsIntroduced(FigureContext context, int first) => context.Language == Language.French
        ? context[first - 1].Lexeme.Form is "le" or "du" or "au" or "dès"
        : context[first - 1].Lexeme.Form is "on" or "since" or "until";

    /// <summary>The one day that English names by its digits.</summary>
    private static bool IsSeptember11(FigureContext context, int first) =>
        context.Language == Language.English && context[first + 1].Symbol == '/' && context[first].Length == 1 && context[first + 2].Length == 2 && context.SmallValue(first) == 9 && context.SmallValue(first + 2) == 11;

    /// <summary><c>03/2018</c>, <c>03-2018</c>; <c>2016-11</c>, which cannot be two years one after the other as <c>2016-17</c> is.</summary>
    private static int ReadMonthYear(FigureContext context, int first)
    {
        if (context[first].Length == 4 && context[first + 2].Length == 2 && !context.RunsOn(first + 3) && context.SmallValue(first) is >= 1900 and <= YearRange.LastBare)
        {
            int second = context.SmallValue(first + 2);
            bool span = second > context.SmallValue(first) % 100;
            return second is >= 1 and <= 12 && !span ? AddDate(context, first, first + 3, string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", context.SmallValue(first), second)) : first;
        }

        int month = context.SmallValue(first), year = context.SmallValue(first + 2);
        bool fits = context[first].Length <= 2 && context[first + 2].Length == 4 && month is >= 1 and <= 12 && year is >= 1900 and <= YearRange.LastBare;
        if (!fits || (context[first].Length == 1 && context[first + 1].Symbol != '/'))
            return first;
        return AddDate(context, first, first + 3, string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", year, month));
    }

    /// <summary>Digits right after a sign right after digits.</summary>
    private static bool IsPart(FigureContext context, int token, char sign) =>
        context.IsDigits(token) && context[token].Length <= 4 && context[token - 1].Symbol == sign && context.IsGlued(token - 1) && context.IsGlued(token);

    private static int Add(FigureContext context, int first, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || !YearRange.IsYear(year))
            return first;
        if (day > YearRange.DaysIn(month, year))
        {
            // What has more days than any month is no date.
            if (day <= 31)
                context.AddFlaw(FlawKind.ImpossibleDate, first, first + 5);
            return first;
        }

        return AddDate(context, first, first + 5, string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day));
    }

    private static int AddDate(FigureContext context, int first, int end, string iso)
    {
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel { Range = range, Number = range, Kind = FigureKind.Date, Iso = iso, Block = context.Block, Rule = Pattern.DateInDigits }, end);
        return end;
    }
}
