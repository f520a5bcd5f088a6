using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Signs that look like apostrophes: feet and inches in English, <c>6'2"</c>, <c>6' 2"</c>; minutes and seconds in French, <c>3'59''</c>, <c>9''58</c>. A single sign is a mark of quotation as
/// easily, so that only both parts together are read.
/// </summary>
internal static class PrimeReader
{
    public static int Read(FigureContext context, int first) => context.Language switch
    {
        Language.English => ReadHeight(context, first),
        Language.French => ReadTime(context, first),
        _ => first,
    };

    private static int ReadHeight(FigureContext context, int first)
    {
        int feet = context.SmallValue(first), inches = first + 2;
        if (feet is < 3 or > 8 || !IsPrime(context, first + 1))
            return first;
        int value = context.SmallValue(inches);
        bool close = context[inches].Start <= context[first + 1].End + 1;
        if (value is < 0 or > 11 || !close || context[inches].Length > 2)
            return first;
        int end = EndOfDoublePrime(context, inches + 1);
        // "the '6' 2 of them" has no inches.
        if (end == inches + 1 && !context.IsGlued(inches) || context.RunsOn(end))
            return first;
        return Add(context, first, end, feet + (value / 12m), FigureKind.Measure, Unit.Foot, Pattern.Measurement);
    }

    private static int ReadTime(FigureContext context, int first)
    {
        int value = context.SmallValue(first);
        if (value is < 0 or > 240 || context[first].Length > 3)
            return first;
        // 9''58
        int seconds = EndOfDoublePrime(context, first + 1);
        if (seconds > first + 1 && context.IsGlued(seconds) && context.IsDigits(seconds) && context[seconds].Length == 2 && value < 60)
            return Add(context, first, seconds + 1, value + (context.SmallValue(seconds) / 100m), FigureKind.Duration, Unit.Second, Pattern.RaceTime);
        int second = first + 2;
        if (seconds > first + 1 || !IsPrime(context, first + 1) || !context.IsGlued(second) || !context.IsDigits(second) || context[second].Length != 2 || context.SmallValue(second) > 59)
            return first;
        int end = EndOfDoublePrime(context, second + 1);
        if (end == second + 1)
            return first;
        decimal length = (value * 60) + context.SmallValue(second);
        // 3'59''42
        if (context.IsGlued(end) && context.IsDigits(end) && context[end].Length == 2)
            length += context.SmallValue(end++) / 100m;
        return context.RunsOn(end) ? first : Add(context, first, end, length, FigureKind.Duration, Unit.Second, Pattern.RaceTime);
    }

    private static bool IsPrime(FigureContext context, int token) => context.IsGlued(token) && context[token].Symbol is '\'' or '’' or '′';

    /// <summary>The token after <c>"</c>, <c>”</c>, <c>″</c> or two single ones that stand close; the same token when there is none.</summary>
    private static int EndOfDoublePrime(FigureContext context, int token)
    {
        if (!context.IsGlued(token))
            return token;
        if (context[token].Symbol is '"' or '”' or '″')
            return token + 1;
        return IsPrime(context, token) && IsPrime(context, token + 1) ? token + 2 : token;
    }

    private static int Add(FigureContext context, int first, int end, decimal value, FigureKind kind, Unit unit, Pattern rule)
    {
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel { Range = range, Number = range, Kind = kind, Value = value, Unit = unit, Iso = kind == FigureKind.Duration ? IsoDuration.Of(value, unit) : null, Block = context.Block, Rule = rule }, end);
        return end;
    }
}
