using System.Globalization;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Dates with the month in words: <c>23 mars 2018</c>, <c>1er janvier</c>, <c>samedi 8 mai</c>, <c>Janvier 2017</c>, <c>March 23, 2018</c>, <c>the 23rd of March</c>.
/// A day without its own month (<c>23 et 24 mai</c>, <c>du 12 au 15 mai</c>, <c>March 23–25</c>) is a date of its own.
/// </summary>
internal static class CalendarDateReader
{
    /// <summary>Reads at the day's digits or word.</summary>
    public static int ReadAtDay(FigureContext context, int first)
    {
        int day = DayAt(context, first, out int end);
        if (day == 0)
            return first;
        int month = MonthToken(context, end);
        if (month >= 0)
        {
            int after = AfterMonth(context, month);
            int year = YearAt(context, after, out int yearEnd);
            // "12 Janvier, 2018", "12 March, 2018"
            if (year == 0 && context[after].IsSymbol(','))
            {
                year = YearAt(context, after + 1, out yearEnd);
                if (year > 0 && (year > YearRange.LastBare || CountedReader.Read(context, yearEnd, new Numeral(after + 1, yearEnd, year, NumeralForm.Digits), FigureKind.Count).Found))
                    year = 0;
            }

            if (year == 0)
                year = ShortYearAt(context, after, out yearEnd, behindDay: true);
            return Add(context, first, year > 0 ? yearEnd : after, year, context[month].Lexeme.Figure.Month, day);
        }

        int shared = ReadSharedMonth(context, first, day, end);
        return shared > first ? shared : ReadDayOfWeek(context, first, day, end);
    }

    /// <summary><c>mardi 14</c>, <c>Friday 13</c>, <c>le 12 au soir</c>: a day whose month is not said, unless the number counts or measures. ISO 8601 writes <c>---14</c>.</summary>
    private static int ReadDayOfWeek(FigureContext context, int first, int day, int end)
    {
        bool weekday = context.Is(first - 1, FigureRole.Weekday) && (context.Language != Language.English || context[first - 1].IsCapitalized);
        // "le 12 au soir", "rendez-vous le 12": nothing else has an article and a number alone.
        bool le = context.Language == Language.French && context.IsDigits(first) && context[first - 1].IsForm("le") && !context.IsGlued(first) && (!context[end].IsWord || context[end].Is(Languages.Trait.Preposition | Languages.Trait.Coordinator)) && context[end].Symbol is not ('/' or '-' or '%' or '°' or '\'' or '’');
        // "appelez le 17" is a telephone.
        le = le && context[first - 2].Lexeme.Form is not ("appeler" or "appelez" or "appelle" or "appelant" or "contacter" or "contactez" or "contactant" or "composer" or "composez" or "composant" or "joindre");
        // "Sunday the 3rd", "Friday, the 15th"
        int weekdayBefore = context.IsSymbol(first - 2, ',') ? first - 3 : first - 2;
        if (context.Language == Language.English && end > first + 1 && context[first - 1].IsForm("the") && context.Is(weekdayBefore, FigureRole.Weekday) && context[weekdayBefore].IsCapitalized && weekdayBefore >= context.Free)
            return context[end].Is(Languages.Trait.Noun | Languages.Trait.Adjective) && !context[end].Is(Languages.Trait.ClosedClass) ? first : AddDate(context, first, end, string.Format(CultureInfo.InvariantCulture, "---{0:00}", day));
        if (!weekday && !le || first - 1 < context.Free)
            return first;
        if (context.IsGlued(end) && (context[end].IsWord || context.IsDigits(end + 1) && context.IsGlued(end + 1) || context[end].Symbol is '%' or '€' or '°' or ':' or '-') || context.IsDigits(end))
            return first;
        var numeral = new Numeral(first, end, day, NumeralForm.Digits);
        bool counts = UnitReader.Read(context, numeral).Found || AmountReader.Read(context, first) is { HasScale: true } || context.Is(end, FigureRole.Half | FigureRole.Of | FigureRole.To | FigureRole.Or)
            || CountedReader.Read(context, end, numeral, FigureKind.Count).Found || TimeReader.StartsAt(context, first);
        return counts ? first : AddDate(context, first, end, string.Format(CultureInfo.InvariantCulture, "---{0:00}", day));
    }

    /// <summary>Reads at a month: <c>Janvier 2017</c>, <c>March 23, 2018</c>.</summary>
    public static int ReadAtMonth(FigureContext context, int first)
    {
        int month = context[first].Lexeme.Figure.Month;
        int after = AfterMonth(context, first);
        if (context.Language == Language.English)
        {
            if (!IsEnglishMonth(context, first))
                return first;
            if (context[after].IsForm("the") && context.Is(after + 2, FigureRole.OrdinalSuffix))
                after++;
            int day = DayAt(context, after, out int end);
            if (day == 0)
                day = OrdinalDay(context, after, out end);
            if (day > 0 && !context.IsGlued(after) && !(context.IsDigits(end) && context.IsGlued(end)))
                return ReadEnglishDay(context, first, month, day, end);
        }

        // An English date in a French text is told by its comma and year.
        if (context.Language == Language.French && context[first].IsCapitalized && DayAt(context, after, out int dayEnd) is > 0 and int englishDay && context[dayEnd].IsSymbol(',') && IsYear(context, dayEnd + 1))
            return ReadEnglishDay(context, first, month, englishDay, dayEnd);
        int year = YearAt(context, after, out int yearEnd);
        if (year == 0 && context[after].IsSymbol(',') && context.Language == Language.English)
            year = YearAt(context, after + 1, out yearEnd);
        if (year == 0 && context.Is(after, FigureRole.Of) && context.Language == Language.English)
            year = YearAt(context, after + 1, out yearEnd);
        if (year > 0)
            return Add(context, first, yearEnd, year, month, 0);
        year = ShortYearAt(context, after, out yearEnd);
        if (year > 0)
            return Add(context, first, yearEnd, year, month, 0);
        year = YearOfNextMonth(context, after);
        return year > 0 ? Add(context, first, after, year, month, 0) : first;
    }

    /// <summary><c>janvier-février 1794</c>, <c>May and June 2004</c>: the first month shares the year of the second.</summary>
    private static int YearOfNextMonth(FigureContext context, int link)
    {
        bool links = context[link].Symbol is '-' or '–' or '/' || context.Is(link, FigureRole.And | FigureRole.Or | FigureRole.To);
        if (!links || !context.Is(link + 1, FigureRole.Month))
            return 0;
        return YearAt(context, AfterMonth(context, link + 1), out _);
    }

    private static int ReadEnglishDay(FigureContext context, int first, int month, int day, int end)
    {
        // "March 10:30", "May 5%", "June 12 million"
        if (context[end].Symbol is '%' or ':' && context.IsGlued(end) && context.IsDigits(end + 1) | context[end].Symbol == '%' || context.Is(end, FigureRole.Scale))
            return first;
        int second = 0, secondEnd = end, secondStart = end;
        if (context[end].Symbol is '-' or '–' && context.IsGlued(end) | context[end].Symbol == '–' || context.Is(end, FigureRole.And | FigureRole.To))
        {
            secondStart = end + 1;
            second = DayAt(context, secondStart, out secondEnd);
            if (second <= day || context.Is(secondEnd, FigureRole.Month))
                (second, secondEnd) = (0, end);
        }

        if (second == 0 && ReadListedDays(context, first, month, day, end) is var listed && listed > first)
            return listed;
        int comma = context[secondEnd].IsSymbol(',') ? secondEnd + 1 : secondEnd;
        int year = YearAt(context, comma, out int yearEnd);
        int last = year > 0 ? yearEnd : secondEnd;
        if (second == 0)
            return Add(context, first, last, year, month, day);
        Add(context, first, end, year, month, day);
        return Add(context, secondStart, last, year, month, second);
    }

    /// <summary><c>April 15, 16 and 17</c>: days behind commas are days only where <c>and</c> or <c>or</c> brings the last, which counts nothing.</summary>
    private static int ReadListedDays(FigureContext context, int first, int month, int day, int end)
    {
        int token = end, last = day, days = 0;
        bool final = false;
        while (!final && days < 6 && context.IsSymbol(token, ','))
        {
            int next = DayAt(context, token + 1, out int after);
            if (next <= last || context.IsGlued(token + 1))
                return first;
            (token, last, days) = (after, next, days + 1);
            if (!context.Is(token, FigureRole.And | FigureRole.Or))
                continue;
            next = DayAt(context, token + 1, out after);
            if (next <= last || CountedReader.Read(context, after, new Numeral(token + 1, after, next, NumeralForm.Digits), FigureKind.Count).Found)
                return first;
            (token, days, final) = (after, days + 1, true);
        }

        if (!final)
            return first;
        int year = YearAt(context, context.IsSymbol(token, ',') ? token + 1 : token, out int yearEnd);
        Add(context, first, end, year, month, day);
        for (int start = end + 1; days > 0; days--)
        {
            int next = DayAt(context, start, out int after);
            token = Add(context, start, days == 1 && year > 0 ? yearEnd : after, year, month, next);
            start = after + 1;
        }

        return token;
    }

    /// <summary><c>23 et 24 mai 1940</c>, <c>du 12 au 15 mai</c>, <c>1er, 2 et 3 juin</c>: the days before share the month and the year.</summary>
    private static int ReadSharedMonth(FigureContext context, int first, int day, int end)
    {
        int token = end;
        for (int days = 0; days < 4; days++)
        {
            bool links = context.Is(token, FigureRole.And | FigureRole.Or | FigureRole.To) || context[token].IsForm("au") || context[token].Symbol is '-' or '–' or ',' or '/';
            if (!links)
                return first;
            int start = token + 1;
            if (context[start].IsForm("le") || context[start].IsForm("the"))
                start++;
            if (context.Is(start, FigureRole.Weekday))
                start++;
            if (DayAt(context, start, out int next) == 0)
                return first;
            int month = MonthToken(context, next);
            if (month < 0)
            {
                token = next;
                continue;
            }

            // "du 31 au 2 avril": the days of another month.
            int year = YearAt(context, AfterMonth(context, month), out _);
            int sharedMonth = context[month].Lexeme.Figure.Month;
            return day > YearRange.DaysIn(sharedMonth, year) ? first : Add(context, first, end, year, sharedMonth, day);
        }

        return first;
    }

    /// <summary>A day of the month at a token: <c>23</c>, <c>1er</c>, <c>23rd</c>, French <c>premier</c>; 0 if none.</summary>
    private static int DayAt(FigureContext context, int token, out int end)
    {
        end = token + 1;
        if (context[token].IsForm("premier") && context.Language == Language.French)
            return 1;
        if (context.Is(token, FigureRole.Number | FigureRole.Ordinal))
            return DayInWords(context, token, out end);
        if (!context.IsDigits(token) || context[token].Length > 2)
            return 0;
        int day = context.SmallValue(token);
        // A link that was removed leaves a blank: "le 1 er octobre".
        if (context.Is(end, FigureRole.OrdinalSuffix) && (context.IsGlued(end) || (day == 1 && (context.Is(end + 1, FigureRole.Month) || context[end].IsForm("er") && (context[end + 1].IsForm("au") || context.Is(end + 1, FigureRole.And | FigureRole.To))))))
            end++;
        return day is >= 1 and <= 31 ? day : 0;
    }

    /// <summary><c>quatorze juillet</c>, <c>the Fourth of July</c></summary>
    private static int DayInWords(FigureContext context, int token, out int end)
    {
        bool ordinal = context.Language == Language.English;
        Numeral words = ordinal ? OrdinalWords.Read(context, token) : WordNumeral.Read(context, token);
        end = words.Found ? words.End : token + 1;
        bool ofMonth = context.Is(end, FigureRole.Month) || ordinal && context.Is(end, FigureRole.Of) && context.Is(end + 1, FigureRole.Month);
        return words.Found && words.Value is >= 1 and <= 31 && ofMonth ? (int)words.Value : 0;
    }

    /// <summary><c>May twenty-first</c>: a day behind its month, which nothing follows that it could be the first or third of.</summary>
    private static int OrdinalDay(FigureContext context, int token, out int end)
    {
        Numeral words = context.Is(token, FigureRole.Number | FigureRole.Ordinal) ? OrdinalWords.Read(context, token) : default;
        end = words.End;
        return words.Found && words.Value is >= 1 and <= 31 && !context.IsInnerHyphen(end) && !context[end].Is(Languages.Trait.Noun | Languages.Trait.Adjective) ? (int)words.Value : 0;
    }

    /// <summary><c>mai 68</c>, <c>le 12 avril 78</c>, <c>May '68</c>: two digits that are no day of a month and count nothing; with an apostrophe any two.</summary>
    private static int ShortYearAt(FigureContext context, int token, out int end, bool behindDay = false)
    {
        bool apostrophe = context[token].Symbol is '’' or '\'' or '‘' && context.IsGlued(token + 1);
        int digits = apostrophe ? token + 1 : context.SkipHyphen(token);
        end = digits + 1;
        if (!context.IsDigits(digits) || context[digits].Length != 2 || context.IsGlued(end) && (context[end].IsWord || context.IsDigits(end + 1) || context[end].Symbol is '%' or '°' or '-' or '/' or '€'))
            return 0;
        int year = context.SmallValue(digits);
        if (apostrophe)
            return YearRange.OfTwoDigits(year);
        var numeral = new Numeral(digits, end, year, NumeralForm.Digits);
        bool counts = UnitReader.Read(context, numeral).Found || context.IsDigits(end) || context.Is(end, FigureRole.Scale | FigureRole.Thousand | FigureRole.To | FigureRole.Or) || CountedReader.Read(context, end, numeral, FigureKind.Count).Found;
        // "5 Jan 14", where nothing goes on; a month alone would have a day there.
        if (behindDay && !counts && !context[end].IsWord && context[digits].HasSpaceBefore && digits == token)
            return YearRange.OfTwoDigits(year);
        return year < 32 || counts || context.Language != Language.French ? 0 : 1900 + year;
    }

    /// <summary>The month after a day, with <c>of</c> in English: -1 if none.</summary>
    private static int MonthToken(FigureContext context, int token)
    {
        if (context.Language == Language.English && context.Is(token, FigureRole.Of))
            token++;
        token = context.SkipHyphen(token);
        if (!context.Is(token, FigureRole.Month))
            return -1;
        // "sept" is the number seven unless it is shortened, and English months are capitalized ("may" is a verb).
        if (context.Is(token, FigureRole.Number) && !context[token + 1].IsSymbol('.') && !IsYear(context, token + 1))
            return -1;
        return context.Language == Language.English && !IsEnglishMonth(context, token) ? -1 : token;
    }

    /// <summary>English months have their capital; where it is lost, <c>may</c>, <c>march</c> and <c>mar</c> are verbs but beside an ordinal (<c>march 3rd</c>) or a year.</summary>
    private static bool IsEnglishMonth(FigureContext context, int month)
    {
        if (context[month].IsCapitalized)
            return true;
        if (context[month].Lexeme.Form is not ("may" or "march" or "mar" or "sat" or "sun"))
            return true;
        return context.IsGlued(month + 2) && context.Is(month + 2, FigureRole.OrdinalSuffix) || IsYear(context, month + 1) || context.IsDigits(month + 1) && context.IsSymbol(month + 2, ',') && IsYear(context, month + 3);
    }

    /// <summary>A shortened month has a full stop.</summary>
    private static int AfterMonth(FigureContext context, int month)
    {
        int after = month + 1;
        return context[after].IsSymbol('.') && context[month].Length <= 5 && (context.IsGlued(after) || !context[month].IsCapitalized) && (IsYear(context, after + 1) || context[month].Length <= 4 && context.IsDigits(after + 1)) ? after + 1 : after;
    }

    private static bool IsYear(FigureContext context, int token) => YearAt(context, token, out _) > 0;

    private static int YearAt(FigureContext context, int token, out int end)
    {
        int hyphen = context.SkipHyphen(token);
        end = hyphen + 1;
        if (!context.IsDigits(hyphen) || context[hyphen].Length != 4 || (context.IsGlued(end) && context[end].IsWord))
            return 0;
        int year = context.SmallValue(hyphen);
        return YearRange.IsYear(year) ? year : 0;
    }

    private static int Add(FigureContext context, int first, int end, int year, int month, int day)
    {
        if (day > YearRange.DaysIn(month, year))
        {
            // "In April 31 people died": behind a month only a year, or an end, makes a number the day.
            if (year > 0 || !context.Is(first, FigureRole.Month) || !context[end].IsWord)
                context.AddFlaw(FlawKind.ImpossibleDate, first, end);
            return first;
        }

        string iso = (year, day) switch
        {
            (0, _) => string.Format(CultureInfo.InvariantCulture, "--{0:00}-{1:00}", month, day),
            (_, 0) => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", year, month),
            _ => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day),
        };
        return AddDate(context, first, end, iso);
    }

    private static int AddDate(FigureContext context, int first, int end, string iso)
    {
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel
        {
            Range = range,
            Number = range,
            Kind = FigureKind.Date,
            Iso = iso,
            Block = context.Block,
            Rule = Pattern.DateInWords,
        }, end);
        return end;
    }
}
