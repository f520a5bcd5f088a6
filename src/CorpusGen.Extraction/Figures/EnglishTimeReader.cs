using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>Times as English writes them: <c>5.30 pm</c>, <c>5pm</c>, <c>five o'clock</c>, <c>five p.m.</c>, <c>half past five</c>, <c>quarter to six</c>.</summary>
internal static class EnglishTimeReader
{
    /// <summary>Reads at digits.</summary>
    public static int Read(FigureContext context, int first, int hour)
    {
        int end = first + 1, minute = 0;
        bool dotted = context[end].Symbol == '.' && context.IsGlued(end) && context.IsGlued(end + 1) && context.IsDigits(end + 1) && context[end + 1].Length == 2;
        if (dotted)
        {
            minute = context.SmallValue(end + 1);
            end += 2;
        }

        int after = Meridiem(context, end, ref hour);
        if (after > end && hour <= 24 && minute < 60)
            return TimeReader.Add(context, first, after, hour, minute);
        if (!dotted && SharedMeridiem(context, first, end) is >= 0 and int shared)
            return TimeReader.Add(context, first, end, shared, 0);
        int past = MinutesPast(context, first);
        if (past > first)
            return past;
        return !dotted && hour is >= 1 and <= 12 && context[end].IsForm("o'clock") ? TimeReader.Add(context, first, end + 1, hour, 0) : first;
    }

    /// <summary><c>1730 GMT</c>, <c>0530 hours</c>: four digits before a zone, or before <c>hours</c> where they begin with 0 or stand behind <c>at</c>.</summary>
    public static int ReadFourDigits(FigureContext context, int first)
    {
        if (context[first].Length != 4)
            return first;
        int value = context.SmallValue(first), next = first + 1;
        bool hours = (context[next].IsForm("hours") || context[next].IsForm("hrs")) && (context.Text[context[first].Start] == '0' || context[first - 1].IsForm("at"));
        return value / 100 < 24 && value % 100 < 60 && (hours || IsZone(context, next)) ? TimeReader.Add(context, first, hours ? next + 1 : next, value / 100, value % 100) : first;
    }

    private static bool IsZone(FigureContext context, int token) =>
        context[token].IsAllUpper && context.Text.Substring(context[token].Start, context[token].Length) is "GMT" or "UTC" or "BST" or "CET" or "CEST" or "EST" or "EDT" or "CST" or "CDT" or "MST" or "MDT" or "PST" or "PDT" or "IST" or "JST" or "AEST" or "AEDT";

    /// <summary>
    /// The hour of <c>5 to 7 p.m.</c>, <c>5-7 p.m.</c>, <c>between 10 a.m. and 2 p.m.</c> that shares the half of the day with the one behind it, or has the other half where it would be later; -1 when no such hour follows.
    /// </summary>
    private static int SharedMeridiem(FigureContext context, int first, int link)
    {
        int hour = Hour(context, first, out _);
        bool links = context.Is(link, FigureRole.To | FigureRole.Or) || context.Is(link, FigureRole.And) || context[link].Symbol is '-' or '–' && context.IsGlued(link) == context.IsGlued(link + 1);
        int second = links ? Hour(context, link + 1, out int end) : end = 0;
        if (hour == 0 || second == 0)
            return -1;
        if (context[end].Symbol is ':' or '.' && context.IsGlued(end) && context.IsGlued(end + 1) && context.IsDigits(end + 1) && context[end + 1].Length == 2)
            end += 2;
        int later = second;
        if (Meridiem(context, end, ref later) == end)
            return -1;
        bool afternoon = later >= 12;
        if (hour % 12 > second % 12)
            afternoon = !afternoon;
        return (hour % 12) + (afternoon ? 12 : 0);
    }

    /// <summary><c>ten past five</c>, <c>twenty-five minutes to six</c>; with <c>to</c> only behind <c>at</c>, since "five to six people" are some.</summary>
    private static int MinutesPast(FigureContext context, int first)
    {
        Numeral minutes = context.IsDigits(first) ? DigitNumeral.Read(context, first) : WordNumeral.Read(context, first);
        if (!minutes.Found || !minutes.IsInteger || minutes.Value is < 1 or > 29)
            return first;
        int link = context[minutes.End].IsForm("minutes") ? minutes.End + 1 : minutes.End;
        bool past = context[link].IsForm("past");
        bool to = context.Is(link, FigureRole.To) && (context[first - 1].IsForm("at") || context[first - 1].IsForm("by"));
        if (!past && !to)
            return first;
        int hour = Hour(context, link + 1, out int end);
        if (hour == 0 || context.Is(end, FigureRole.StartsUnit | FigureRole.Scale | FigureRole.Hundred) || context[end].IsWord && !context[end].Is(Languages.Trait.ClosedClass) && Meridiem(context, end, ref hour) == end)
            return first;
        hour = Hour(context, link + 1, out _);
        int after = Meridiem(context, end, ref hour);
        return TimeReader.Add(context, first, after, past ? hour : (hour + 23) % 24, past ? (int)minutes.Value : 60 - (int)minutes.Value);
    }

    /// <summary>Reads at a word: an hour, <c>half</c> or <c>quarter</c>.</summary>
    public static int ReadAtWord(FigureContext context, int first)
    {
        // "a quarter to six"
        if (context[first].IsForm("a"))
            return context[first + 1].IsForm("quarter") && ReadPart(context, first, first + 1) is var quarter && quarter > first ? quarter : first;
        return ReadPart(context, first, first);
    }

    private static int ReadPart(FigureContext context, int from, int first)
    {
        int minutes = context.Is(first, FigureRole.Half) ? 30 : context.Is(first, FigureRole.Denominator) && context[first].Lexeme.Figure.Value == 4 ? 15 : 0;
        if (minutes > 0)
        {
            bool past = context[first + 1].IsForm("past"), to = context.Is(first + 1, FigureRole.To) && minutes == 15;
            int next = Hour(context, first + 2, out int end);
            if (!past && !to || next == 0 || context.Is(end, FigureRole.StartsUnit) || context[end].IsWord && !context[end].Is(Languages.Trait.ClosedClass))
                return from;
            int after = Meridiem(context, end, ref next);
            return TimeReader.Add(context, from, after, past ? next : (next + 23) % 24, past ? minutes : 60 - minutes);
        }

        int pastHour = MinutesPast(context, first);
        if (pastHour > first)
            return pastHour;
        int hour = Hour(context, first, out int hourEnd);
        if (hour == 0)
            return first;
        if (SharedMeridiem(context, first, hourEnd) is >= 0 and int shared)
            return TimeReader.Add(context, first, hourEnd, shared, 0);
        if (context[hourEnd].IsForm("o'clock"))
            return TimeReader.Add(context, first, hourEnd + 1, hour, 0);
        int meridiem = Meridiem(context, hourEnd, ref hour);
        return meridiem > hourEnd ? TimeReader.Add(context, first, meridiem, hour, 0) : first;
    }

    private static int Hour(FigureContext context, int token, out int end)
    {
        end = token + 1;
        long hour = context.Is(token, FigureRole.Number) || context[token].IsForm("one") ? context[token].Lexeme.Figure.Value : context.IsDigits(token) ? context.SmallValue(token) : 0;
        return hour is >= 1 and <= 12 ? (int)hour : 0;
    }

    /// <summary><c>am</c>, <c>p.m.</c></summary>
    public static int Meridiem(FigureContext context, int token, ref int hour)
    {
        if (hour is < 1 or > 12 || !context[token].IsWord)
            return token;
        string text = context.Text;
        int start = context[token].Start;
        char c = Characters.ToLower(text[start]);
        if (c is not ('a' or 'p'))
            return token;
        int end;
        if (context[token].Length == 2 && Characters.ToLower(text[start + 1]) == 'm')
            end = token + 1;
        else if (context[token].Length == 1 && context[token + 1].Symbol == '.' && context[token + 2].Length == 1 && Characters.ToLower(text[context[token + 2].Start]) == 'm')
            end = context[token + 3].Symbol == '.' && context.IsGlued(token + 3) ? token + 4 : token + 3;
        else
            return token;
        hour = (hour % 12) + (c == 'p' ? 12 : 0);
        return end;
    }
}
