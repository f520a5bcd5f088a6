using System.Globalization;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Years: four digits that count nothing and have no separators (<c>en 2014</c>, <c>2016-</c>), spans of years (<c>1752-1807</c>,
/// <c>entre 1910 et 1918</c>, <c>2017-18</c>), and decades (<c>années 1960</c>, <c>the 1960s</c>, <c>années soixante</c>).
/// </summary>
internal static class YearReader
{
    public static int Read(FigureContext context, int first)
    {
        int decade = ReadDecade(context, first);
        if (decade > first)
            return decade;
        if (context.Language == Language.English && context.Is(first, FigureRole.Decade))
            return ReadDecadeWord(context, first);
        if (context.Language == Language.English && context.Is(first, FigureRole.Number) && context.Is(context.SkipHyphen(first + 1), FigureRole.Decade))
            return ReadCenturyAndDecade(context, first);
        int early = ReadEarly(context, first);
        if (early > first)
            return early;
        int war = ReadShortSpan(context, first);
        if (war > first)
            return war;
        int shortened = ReadShort(context, first);
        if (shortened > first)
            return shortened;
        int year = YearAt(context, first);
        if (year == 0 || !IsYear(context, first, year))
            return first;
        int second = ReadSpan(context, first, year);
        if (second > first)
            return second;
        return Add(context, first, first + 1, Pattern.Year, Format(year), year, null, null, series: Series.Years);
    }

    private static int YearAt(FigureContext context, int token)
    {
        if (!context.IsDigits(token) || context[token].Length != 4)
            return 0;
        int year = context.SmallValue(token);
        return YearRange.IsYear(year) ? year : 0;
    }

    /// <summary><c>the class of '98</c>; <c>en 98</c>, which counts nothing and is no day of a month.</summary>
    private static int ReadShort(FigureContext context, int first)
    {
        if (!context.IsDigits(first) || context[first].Length != 2 || context.IsGlued(first + 1) && (context[first + 1].IsWord || context[first + 1].Symbol is not ('.' or ',' or ')' or ';' or ':' or '?' or '!') || IsDecimal(context, first + 1)))
            return first;
        int year = YearRange.OfTwoDigits(context.SmallValue(first));
        if (context[first - 1].Symbol is '’' or '\'' or '‘' && context.IsGlued(first) && !context.IsGlued(first - 1) && context[first - 2].IsWord)
            return Add(context, first, first + 1, Pattern.Year, Format(year), year, null, null);
        if (context.Language != Language.French || !context[first - 1].IsForm("en") || context.SmallValue(first) < 32)
            return first;
        ref readonly Token next = ref context[first + 1];
        bool ends = !next.IsWord && !next.IsDigits && next.Symbol is not ('%' or '-' or '/' or '°') || next.IsWord && next.Is(Trait.Preposition | Trait.SubjectPronoun | Trait.Relative) && !context.Is(first + 1, FigureRole.Of | FigureRole.To);
        return ends ? Add(context, first, first + 1, Pattern.Year, Format(year), year, null, null) : first;
    }

    /// <summary><c>la guerre de 14-18</c>, <c>en 39-45</c>: two years of the last century, in French alone.</summary>
    private static int ReadShortSpan(FigureContext context, int first)
    {
        if (context.Language != Language.French || context[first].Length != 2 || context[first + 2].Length != 2 || !context.IsDigits(first + 2) || context[first + 1].Symbol is not ('-' or '–' or '‑') || !context.IsGlued(first + 1) || context.IsGlued(first + 3) && context[first + 3].Symbol is not ('.' or ',' or ')' or ';'))
            return first;
        int low = context.SmallValue(first), high = context.SmallValue(first + 2);
        bool war = context.Is(first - 1, FigureRole.Of) && context[first - 2].IsForm("guerre");
        if (low >= high || !war && !(context[first - 1].IsForm("en") && (low, high) is (14, 18) or (39, 45)))
            return first;
        return Add(context, first, first + 3, Pattern.YearSpan, Format(1900 + low) + "/" + Format(1900 + high), null, 1900 + low, 1900 + high);
    }

    private static bool IsYear(FigureContext context, int token, int year)
    {
        int next = token + 1;
        if (context.IsGlued(next) && (context[next].IsWord && !context[next].IsForm("'s") || context[next].Symbol is '%' or '°' or '€' or '$' or '/' && !IsSpanSign(context, next) || IsDecimal(context, next)))
            return false;
        if (context.IsGlued(token) && context[token - 1].Symbol is '.' or ',' or '$' or '€' or '£' or '+')
            return false;
        if (CurrencyBefore.Find(context, token).Found)
            return false;
        if (context[token - 1].Symbol is '°' or 'º' or '#')
            return false;
        // "1386 ou 1387", "1989 et 1995"
        bool listed = context.Is(token - 1, FigureRole.And | FigureRole.Or) && context.IsLast(token - 1, Series.Years);
        bool introduced = listed || context.Is(token - 1, FigureRole.BeforeYear) || context.Is(token - 1, FigureRole.Month);
        if (context.Is(token - 1, FigureRole.Label) && !introduced)
            return false;
        if (year > YearRange.LastBare && !introduced)
            return false;
        var numeral = new Numeral(token, next, year, NumeralForm.Digits);
        UnitMatch unit = UnitReader.Read(context, numeral);
        if (unit.Found || context.Is(next, FigureRole.Scale | FigureRole.Collective))
            return false;
        if (IsAfterDefinite(context, token, year))
            return true;
        if (introduced && !context.Is(token - 1, FigureRole.EndsModifier) && year >= 1100)
            return context[token - 1].IsForm("en") || context[token - 1].IsForm("in") || context[token - 1].IsForm("depuis") || context[token - 1].IsForm("since") || !CountsAfter(context, numeral);
        if (ModifierReader.Before(context, token).Found && !introduced && CountsAfter(context, numeral))
            return false;
        if (CountsAfter(context, numeral))
            return false;
        return year >= 1300 || introduced || IsSpanSign(context, next) || context[token - 1].Symbol == '(' || context.Is(next, FigureRole.And | FigureRole.To);
    }

    /// <summary>
    /// <c>the 2016 elections</c>, <c>his 1995 tax returns</c>, <c>this 1990 photo</c>, <c>the city's 2012 attacks</c>: English prints counts over 999 with a comma. "The 2000 people" and "all the 1950 votes"
    /// are counts all the same.
    /// </summary>
    private static bool IsAfterDefinite(FigureContext context, int token, int year)
    {
        if (context.Language != Language.English || year is < 1800 or > YearRange.LastBare || token - 1 < context.Free)
            return false;
        ref readonly Token before = ref context[token - 1];
        if (before.IsForm("this") || before.IsForm("that") || before.IsForm("a"))
            return true;
        if (!before.Is(Trait.DefiniteArticle | Trait.Possessive) && !before.IsForm("'s"))
            return false;
        ref readonly Token noun = ref context[token + 1];
        bool people = noun.IsForm("people") || noun.Is(Trait.PersonNoun) && noun.Is(Trait.Plural) && !context[token + 2].IsWord;
        return !people && !(context[token - 2].Is(Trait.Quantifier) && !context.Is(token - 2, FigureRole.Of)) && !ModifierReader.Before(context, token).Found;
    }

    /// <summary>
    /// <c>en 406</c>, <c>in 962</c>; <c>79 AD</c>; <c>352 avant J.-C.</c>, <c>44 BC</c>, whose value is negative and whose ISO form counts a year 0, as the standard does.
    /// </summary>
    private static int ReadEarly(FigureContext context, int first)
    {
        int year = context.SmallValue(first);
        if (year is < 1 or > 9999 || context.IsGlued(first + 1) && context[first + 1].Symbol is not (',' or '.' or '/' or ')' or ';'))
            return first;
        int end = Era.Read(context, first, out int from, out bool before);
        if (end > first)
            return Add(context, from, end, Pattern.Year, !before ? Format(year) : year == 1 ? "0000" : "-" + Format(year - 1), before ? -year : year, null, null);
        bool introduced = context[first - 1].IsForm("en") || context[first - 1].IsForm("in") || context[first - 1].IsForm("year") || context[first - 1].IsForm("an") && context.Language == Language.French;
        if (context[first].Length != 3 || year < 100 || !introduced || IsDecimal(context, first + 1) || context.Is(first + 1, FigureRole.Scale | FigureRole.Collective | FigureRole.Prenominal))
            return first;
        var numeral = new Numeral(first, first + 1, year, NumeralForm.Digits);
        bool grouped = DigitNumeral.Read(context, first).End > first + 1;
        if (grouped || UnitReader.Read(context, numeral).Found || RangeReader.Read(context, numeral, default, default, false).Found || CountsAfter(context, numeral))
            return first;
        return Add(context, first, first + 1, Pattern.Year, Format(year), year, null, null, series: Series.Years);
    }

    private static bool IsDecimal(FigureContext context, int sign) => context[sign].Symbol is '.' or ',' && context.IsGlued(sign + 1) && context.IsDigits(sign + 1);

    private static bool IsSpanSign(FigureContext context, int token) => context[token].Symbol is '-' or '–' or '‑' or '/' && context.IsDigits(token + 1);

    /// <summary>A plural noun in lower case right behind.</summary>
    private static bool CountsAfter(FigureContext context, in Numeral numeral)
    {
        ref readonly Token next = ref context[numeral.End];
        return next.IsWord && next.HasSpaceBefore && !next.IsCapitalized && CountedReader.Read(context, numeral.End, numeral, FigureKind.Count).Found;
    }

    /// <summary><c>1752-1807</c>, <c>2017/18</c>, <c>entre 1910 et 1918</c>, <c>de 1910 à 1918</c>; <c>2010-626</c> is none.</summary>
    private static int ReadSpan(FigureContext context, int first, int year)
    {
        int link = first + 1, second = first + 2;
        bool sign = context[link].Symbol is '-' or '–' or '‑' or '/' or '—';
        bool between = context.Is(first - 1, FigureRole.Between) && context.Is(link, FigureRole.And);
        bool to = context.Is(link, FigureRole.To) && !context.Is(first - 2, FigureRole.Change);
        if (!sign && !between && !to || !context.IsDigits(second) || (sign && context.IsGlued(link) != context.IsGlued(second)))
            return first;
        int end = second + 1;
        if (context.IsGlued(end) && (context[end].IsWord || IsSpanSign(context, end) && context[second].Length == 2))
            return first;
        int last = YearAt(context, second);
        if (last == 0 && sign && context.IsGlued(link) && context[second].Length == 2)
        {
            last = year / 100 * 100 + context.SmallValue(second);
            if (last <= year)
                last = year % 100 == 99 && context.SmallValue(second) == 0 ? year + 1 : 0;
        }

        if (last <= year)
            return first;
        return Add(context, first, end, Pattern.YearSpan, Format(year) + "/" + Format(last), null, year, last, between ? first - 1 : first);
    }

    private static int ReadDecade(FigureContext context, int first)
    {
        bool french = context.Language == Language.French;
        int value = context.SmallValue(first);
        int end = first + 1;
        if (french)
        {
            int noun = first - 1;
            if (!context.Is(noun, FigureRole.Decade) || noun < context.Free)
                return first;
            if (value < 0)
            {
                Numeral words = WordNumeral.Read(context, first);
                if (!words.Found || words.HasScale || words.Value > 100)
                    return first;
                value = (int)words.Value;
                end = words.End;
            }

            if (value % 10 != 0 || value is (< 10 or > 90) and (< YearRange.First or > YearRange.LastBare))
                return first;
            int start = value < 100 ? 1900 + value : value;
            end = SecondDecade(context, end, start, out int last);
            return AddDecade(context, noun, first, end, start, last, value < 100);
        }

        if (value is >= 20 and <= 90 && value % 10 == 0 && IsAge(context, first))
            return AddAge(context, first, first + 2, value);
        if (value % 10 != 0 || value < 0 || !context.IsGlued(end) || !context[end].IsWord || context[end].Length != 1 || context.Text[context[end].Start] != 's')
        {
            // 1960's
            if (value % 10 != 0 || value < 1000 || !context.IsGlued(end) || !context[end].IsForm("'s") || !context[Owner(context, first)].IsForm("the"))
                return first;
        }

        bool the = context[Owner(context, first)].IsForm("the") || context[first - 2].IsForm("the") || context[first - 1].Symbol is '\'' or '’' or '‘' || context.Is(first - 1, FigureRole.BeforeYear);
        if (context[first].Length == 4 ? value is < YearRange.First or > YearRange.LastBare : context[first].Length != 2 || !the)
            return first;
        if (value < 100 && EverydayUnit.IsNear(context, first, end + 1, context.Grammar.TemperatureWords))
            return AddTens(context, first, end + 1, value, FigureKind.Measure, Unit.Degree, Pattern.Measurement);
        int decade = value < 100 ? 1900 + value : value;
        return AddDecade(context, first, first, end + 1, decade, decade, value < 100);
    }

    /// <summary><c>the nineties</c>, <c>her late twenties</c></summary>
    private static int ReadDecadeWord(FigureContext context, int first)
    {
        int value = (int)context[first].Lexeme.Figure.Value;
        int owner = Owner(context, first);
        if (context[owner].Is(Trait.Possessive))
            return AddAge(context, first, first + 1, value);
        if (!context[owner].IsForm("the"))
            return first;
        return AddDecade(context, first, first, first + 1, 1900 + value, 1900 + value, shortForm: true);
    }

    /// <summary><c>nineteen-eighties</c>, <c>the eighteen thirties</c></summary>
    private static int ReadCenturyAndDecade(FigureContext context, int first)
    {
        int century = (int)context[first].Lexeme.Figure.Value, decade = context.SkipHyphen(first + 1);
        if (century is < 11 or > 20)
            return first;
        int start = (century * 100) + (int)context[decade].Lexeme.Figure.Value;
        return AddDecade(context, first, first, decade + 1, start, start, shortForm: false);
    }

    /// <summary>What stands before a decade or age: <c>early</c>, <c>mid-to-late</c> and their like are passed over.</summary>
    private static int Owner(FigureContext context, int first)
    {
        int owner = first - 1;
        for (int words = 0; words < 3; words++)
        {
            if (context.IsInnerHyphen(owner))
                owner--;
            if (context[owner].Lexeme.Form is not ("early" or "mid" or "late" or "to" or "roaring" or "swinging" or "booming"))
                break;
            owner--;
        }

        return owner;
    }

    /// <summary><c>my early 20s</c>, <c>in their 60s</c>: what somebody has is an age.</summary>
    private static bool IsAge(FigureContext context, int first)
    {
        if (context[first].Length != 2 || !context.IsGlued(first + 1) || context[first + 1].Length != 1 || !context[first + 1].IsWord || context.Text[context[first + 1].Start] != 's')
            return false;
        return context[Owner(context, first)].Is(Trait.Possessive);
    }

    private static int AddAge(FigureContext context, int first, int end, int start) => AddTens(context, first, end, start, FigureKind.Duration, Unit.Year, Pattern.Age);

    /// <summary>From a ten to before the next: <c>in their 60s</c>, <c>highs in the 40s</c>.</summary>
    private static int AddTens(FigureContext context, int first, int end, int start, FigureKind kind, Unit unit, Pattern rule)
    {
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel
        {
            Range = range,
            Number = range,
            Kind = kind,
            Min = start,
            Max = start + 9,
            Unit = unit,
            Block = context.Block,
            Rule = rule,
        }, end);
        return end;
    }

    /// <summary><c>années 1960-1970</c>, <c>années 60 et 70</c>: one stretch.</summary>
    private static int SecondDecade(FigureContext context, int end, int start, out int last)
    {
        last = start;
        if (context[end].Symbol is not ('-' or '–' or '/') && !context.Is(end, FigureRole.And | FigureRole.To) || !context.IsDigits(end + 1))
            return end;
        int value = context.SmallValue(end + 1);
        if (value % 10 != 0 || context.IsGlued(end + 2) && context[end + 2].IsWord || CountsAfter(context, new Numeral(end + 1, end + 2, value, NumeralForm.Digits)))
            return end;
        int second = value < 100 ? start / 100 * 100 + value : value;
        if (second <= start || second > start + 100)
            return end;
        last = second;
        return end + 2;
    }

    /// <summary>A century and a year unknown is <c>X</c> in ISO 8601-2; a decade without its century is taken for the twentieth's.</summary>
    private static int AddDecade(FigureContext context, int from, int number, int end, int start, int last, bool shortForm)
    {
        string iso = last == start ? DecadeIso(start) : DecadeIso(start) + "/" + DecadeIso(last);
        context.Add(new FigureModel
        {
            Range = context.RangeOf(from, end),
            Number = context.RangeOf(number, end),
            Kind = FigureKind.Year,
            Min = start,
            Max = last + 9,
            Unit = Unit.Decade,
            Iso = iso,
            Block = context.Block,
            Rule = Pattern.Decade,
        }, end);
        return end;
    }

    private static string DecadeIso(int start) => (start / 10).ToString("000", CultureInfo.InvariantCulture) + "X";

    private static string Format(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static int Add(FigureContext context, int first, int end, Pattern rule, string iso, decimal? value, decimal? min, decimal? max, int from = -1, Series series = Series.None)
    {
        context.Add(new FigureModel
        {
            Range = context.RangeOf(from < 0 ? first : from, end),
            Number = context.RangeOf(first, end),
            Kind = FigureKind.Year,
            Value = value,
            Min = min,
            Max = max,
            Iso = iso,
            Block = context.Block,
            Rule = rule,
        }, end, series);
        return end;
    }
}
