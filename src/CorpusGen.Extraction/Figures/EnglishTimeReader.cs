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
        return !dotted && hour is >= 1 and <= 12 && context[end].IsForm("o'clock") ? TimeReader.Add(context, first, end + 1, hour, 0) : first;
    }

    /// <summary>Reads at a word: an hour, <c>half</c> or <c>quarter</c>.</summary>
    public static int ReadAtWord(FigureContext context, int first)
    {
        int minutes = context.Is(first, FigureRole.Half) ? 30 : context.Is(first, FigureRole.Denominator) && context[first].Lexeme.Figure.Value == 4 ? 15 : 0;
        if (minutes > 0)
        {
            bool past = context[first + 1].IsForm("past"), to = context.Is(first + 1, FigureRole.To) && minutes == 15;
            int next = Hour(context, first + 2, out int end);
            if (!past && !to || next == 0 || context.Is(end, FigureRole.StartsUnit) || context[end].IsWord && !context[end].Is(Languages.Trait.ClosedClass))
                return first;
            int after = Meridiem(context, end, ref next);
            return TimeReader.Add(context, first, after, past ? next : (next + 23) % 24, past ? minutes : 60 - minutes);
        }

        int hour = Hour(context, first, out int hourEnd);
        if (hour == 0)
            return first;
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
