using System.Globalization;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Times of day. Here are those with a colon, <c>10:30</c>, and the times of a race, <c>2:00.531</c>; <see cref="FrenchTimeReader"/> and <see cref="EnglishTimeReader"/> have the others.
/// </summary>
internal static class TimeReader
{
    /// <summary>Reads at digits.</summary>
    public static int Read(FigureContext context, int first)
    {
        if (context.Language == Language.English && EnglishTimeReader.ReadFourDigits(context, first) is var end && end > first)
            return end;
        int hour = context.SmallValue(first);
        if (hour < 0 || context[first].Length > 2)
            return first;
        int next = first + 1;
        ref readonly Token sign = ref context[next];
        if (sign.Symbol == ':' && context.IsGlued(next) && context.IsGlued(next + 1) && context.IsDigits(next + 1) && context[next + 1].Length == 2)
            return ReadColon(context, first, hour);
        if (IsHourSign(context, next) && (context.Language != Language.English || context.Is(first - 1, FigureRole.BeforeTime)))
            return FrenchTimeReader.ReadSign(context, first, hour);
        if (IsHourNoun(sign))
            return FrenchTimeReader.ReadNoun(context, new Numeral(first, next, hour, NumeralForm.Digits));
        return context.Language switch
        {
            Language.English => EnglishTimeReader.Read(context, first, hour),
            Language.French => FrenchTimeReader.ReadBothHours(context, first, hour),
            _ => first,
        };
    }

    /// <summary>Reads at a number word, <c>half</c> or <c>quarter</c>.</summary>
    public static int ReadAtWord(FigureContext context, int first)
    {
        if (context.Language == Language.English)
            return EnglishTimeReader.ReadAtWord(context, first);
        if (!context.Is(first, FigureRole.Number | FigureRole.One) || context.Is(first, FigureRole.One) && !IsHourNoun(context[first + 1]))
            return first;
        Numeral number = WordNumeral.Read(context, first);
        return number.Found && IsHourNoun(context[number.End]) ? FrenchTimeReader.ReadNoun(context, number) : first;
    }

    /// <summary>Whether digits have something behind them that makes hours of them.</summary>
    public static bool StartsAt(FigureContext context, int first) =>
        context[first + 1].Symbol == ':' && context.IsGlued(first + 1) || IsHourSign(context, first + 1) || IsHourNoun(context[first + 1]) || IsMeridiem(context, first);

    private static bool IsMeridiem(FigureContext context, int first)
    {
        int hour = context.SmallValue(first);
        return context.Language == Language.English && EnglishTimeReader.Meridiem(context, first + 1, ref hour) > first + 1;
    }

    private static bool IsHourSign(FigureContext context, int token) => context[token].IsWord && context[token].Length == 1 && context.Text[context[token].Start] is 'h' or 'H';

    private static bool IsHourNoun(in Token token) => token.IsForm("heures") || token.IsForm("heure");

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
        end = EnglishTimeReader.Meridiem(context, end, ref hour);
        return hour > 24 ? first : Add(context, first, end, hour, minute, second);
    }

    /// <summary>Adds a time of day.</summary>
    public static int Add(FigureContext context, int first, int end, int hour, int minute, int second = -1)
    {
        string iso = hour.ToString("00", CultureInfo.InvariantCulture) + ":" + minute.ToString("00", CultureInfo.InvariantCulture);
        if (second >= 0)
            iso += ":" + second.ToString("00", CultureInfo.InvariantCulture);
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel { Range = range, Number = range, Kind = FigureKind.Time, Iso = iso, Block = context.Block, Rule = Pattern.TimeOfDay }, end);
        return end;
    }

    private static int AddRaceTime(FigureContext context, int first, int end, int minutes, int seconds)
    {
        decimal fraction = context.SmallValue(end - 1);
        for (int i = 0; i < context[end - 1].Length; i++)
            fraction /= 10;
        return AddLength(context, first, end, (minutes * 60) + seconds + fraction, Unit.Second, Pattern.RaceTime);
    }

    /// <summary>Adds a duration.</summary>
    public static int AddLength(FigureContext context, int first, int end, decimal value, Unit unit, Pattern rule)
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
