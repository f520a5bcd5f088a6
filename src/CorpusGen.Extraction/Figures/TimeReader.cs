using System.Globalization;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Times of day: <c>17h20</c>, <c>6 h</c>, <c>à 20 heures</c>, <c>10:30</c>, <c>5.30 pm</c>, <c>5pm</c>, <c>5 o'clock</c>; and times of a race, <c>2:00.531</c>.
/// <c>24h</c>, <c>pendant 3 h</c> and <c>en 1h45</c> are durations.
/// </summary>
internal static class TimeReader
{
    public static int Read(FigureContext context, int first)
    {
        int hour = context.SmallValue(first);
        if (hour < 0 || context[first].Length > 2)
            return first;
        int next = first + 1;
        ref readonly Token sign = ref context[next];
        if (sign.Symbol == ':' && context.IsGlued(next) && context.IsGlued(next + 1) && context.IsDigits(next + 1) && context[next + 1].Length == 2)
            return ReadColon(context, first, hour);
        if (sign.IsWord && sign.Length == 1 && context.Text[sign.Start] is 'h' or 'H')
            return ReadFrench(context, first, hour, next);
        if (sign.IsForm("heures") || sign.IsForm("heure"))
            return ReadFrenchWords(context, first, hour, next);
        return context.Language == Language.English ? ReadEnglish(context, first, hour) : first;
    }

    /// <summary><c>17h20</c> is a time whatever stands before it; <c>17h</c> only when it can be an hour and nothing measures it.</summary>
    private static int ReadFrench(FigureContext context, int first, int hour, int h)
    {
        int end = h + 1;
        int minute = 0;
        bool hasMinutes = context.IsDigits(end) && context[end].Length == 2 && (context.IsGlued(end) || !context.IsGlued(h)) && context.SmallValue(end) < 60;
        if (hasMinutes)
        {
            minute = context.SmallValue(end);
            end++;
            if (context.Is(end, FigureRole.StartsUnit) && (context[end].IsForm("min") || context[end].IsForm("mn")))
                return AddDuration(context, first, end + 1, hour, minute);
        }

        if (context.IsGlued(end) && (context[end].IsWord || context.IsDigits(end)))
            return first;
        if (IsMeasured(context, first))
            return hasMinutes ? AddDuration(context, first, end, hour, minute) : first;
        if (hour > 24 || (hour == 24 && !context.Is(first - 1, FigureRole.BeforeTime)))
            return hasMinutes ? AddDuration(context, first, end, hour, minute) : first;
        return Add(context, first, end, hour, minute);
    }

    /// <summary><c>à 20 heures</c>, <c>vers 20 heures 30</c>; elsewhere they are a duration.</summary>
    private static int ReadFrenchWords(FigureContext context, int first, int hour, int noun)
    {
        if (hour > 24 || !context.Is(first - 1, FigureRole.BeforeTime) || context[first - 1].IsForm("après") || context[first - 1].IsForm("avant") || ModifierReader.Before(context, first).Found && !context[first - 1].IsForm("à"))
            return first;
        // "de 2 à 3 heures" is a length.
        if (context[first - 1].IsForm("à") && context.IsDigits(first - 2) || context[first - 1].IsForm("entre"))
            return first;
        int end = noun + 1;
        int minute = 0;
        if (context.IsDigits(end) && context[end].Length == 2 && context.SmallValue(end) < 60 && !CountedReader.Read(context, end + 1, new Numeral(end, end + 1, 30, NumeralForm.Digits), FigureKind.Count).Found)
            minute = context.SmallValue(end++);
        else if (context.Is(end, FigureRole.And) && context.Is(end + 1, FigureRole.Half))
        {
            minute = 30;
            end += 2;
        }

        return Add(context, first, end, hour, minute);
    }

    /// <summary><c>10:30</c>, <c>10:30:15</c>, <c>10:30 pm</c>; with a fraction or an impossible hour it is the time of a race.</summary>
    private static int ReadColon(FigureContext context, int first, int hour)
    {
        int end = first + 3;
        int minute = context.SmallValue(first + 2);
        int second = -1;
        if (context[end].Symbol == ':' && context.IsGlued(end) && context.IsGlued(end + 1) && context.IsDigits(end + 1) && context[end + 1].Length == 2)
        {
            second = context.SmallValue(end + 1);
            end += 2;
        }

        if (context[end].Symbol is '.' or ',' && context.IsGlued(end) && context.IsGlued(end + 1) && context.IsDigits(end + 1) && context[end + 1].Length <= 3 && second < 0 && minute < 60)
            return AddRaceTime(context, first, end + 2, hour, minute);
        if (minute > 59 || second > 59 || context.IsGlued(end) && context.IsDigits(end))
            return first;
        end = Meridiem(context, end, ref hour);
        return hour > 24 ? first : Add(context, first, end, hour, minute, second);
    }

    private static int ReadEnglish(FigureContext context, int first, int hour)
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
            return Add(context, first, after, hour, minute);
        return !dotted && hour is >= 1 and <= 12 && context[end].IsForm("o'clock") ? Add(context, first, end + 1, hour, 0) : first;
    }

    /// <summary><c>am</c>, <c>p.m.</c></summary>
    private static int Meridiem(FigureContext context, int token, ref int hour)
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
        hour = hour % 12 + (c == 'p' ? 12 : 0);
        return end;
    }

    /// <summary>A modifier or a word for a stretch of time in front of it.</summary>
    private static bool IsMeasured(FigureContext context, int first)
    {
        if (context.Is(first - 1, FigureRole.BeforeTime))
            return false;
        // "à partir de 15h" is when, not how long.
        if (context[first - 2].IsForm("partir"))
            return false;
        ref readonly Token before = ref context[first - 1];
        return before.IsForm("pendant") || before.IsForm("durant") || before.IsForm("en") || before.IsForm("les") || before.IsForm("depuis") || before.IsForm("dure") || ModifierReader.Before(context, first).Found;
    }

    private static int Add(FigureContext context, int first, int end, int hour, int minute, int second = -1)
    {
        string iso = hour.ToString("00", CultureInfo.InvariantCulture) + ":" + minute.ToString("00", CultureInfo.InvariantCulture);
        if (second >= 0)
            iso += ":" + second.ToString("00", CultureInfo.InvariantCulture);
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel { Range = range, Number = range, Kind = FigureKind.Time, Iso = iso, Block = context.Block, Rule = Pattern.TimeOfDay }, end);
        return end;
    }

    private static int AddDuration(FigureContext context, int first, int end, int hours, int minutes) =>
        AddLength(context, first, end, hours + minutes / 60m, Unit.Hour, Pattern.HoursAndMinutes);

    private static int AddRaceTime(FigureContext context, int first, int end, int minutes, int seconds)
    {
        decimal fraction = context.SmallValue(end - 1);
        for (int i = 0; i < context[end - 1].Length; i++)
            fraction /= 10;
        return AddLength(context, first, end, minutes * 60 + seconds + fraction, Unit.Second, Pattern.RaceTime);
    }

    private static int AddLength(FigureContext context, int first, int end, decimal value, Unit unit, Pattern rule)
    {
        PhraseMatch<Approximation> modifier = ModifierReader.Before(context, first);
        context.Add(new FigureModel
        {
            Range = context.RangeOf(modifier.Found ? modifier.First : first, end),
            Number = context.RangeOf(first, end),
            Kind = FigureKind.Duration,
            Value = value,
            Min = modifier.Found && modifier.Meaning is Approximation.MoreThan or Approximation.AtLeast ? value : null,
            Max = modifier.Found && modifier.Meaning is Approximation.LessThan or Approximation.AtMost or Approximation.Barely ? value : null,
            Approximation = modifier.Found ? modifier.Meaning : Approximation.Exact,
            Unit = unit,
            Iso = IsoDuration.Of(value, unit),
            Block = context.Block,
            Rule = rule,
        }, end);
        return end;
    }
}
