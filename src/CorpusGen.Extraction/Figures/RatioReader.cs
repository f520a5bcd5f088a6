namespace CorpusGen.Extraction.Figures;

/// <summary>
/// A share as a ratio: <c>deux Français sur trois</c>, <c>un sur dix</c>, <c>one in five</c>, <c>two out of three voters</c>. It is one figure, whose value is
/// the quotient.
/// </summary>
internal static class RatioReader
{
    /// <summary><c>one in a million</c></summary>
    private const int MaximumOfOne = 1_000_000_000;

    public static int Read(FigureContext context, in Numeral upper)
    {
        if (!upper.IsInteger || upper.HasScale || upper.Value < 1 || upper.Form is NumeralForm.Vague or NumeralForm.Collective or NumeralForm.Fraction)
            return upper.First;
        CountedMatch counted = CountedReader.Read(context, upper.End, upper, FigureKind.Count);
        int link = counted.Found ? EndOf(context, upper.End, counted) : upper.End;
        int second = SecondNumber(context, link);
        if (second < 0)
            return upper.First;
        // "nine out of every ten", "1-in-5"
        if (context[second].IsForm("every"))
            second++;
        second = context.SkipHyphen(second);
        Numeral lower = context.IsDigits(second) ? DigitNumeral.Read(context, second) : WordNumeral.Read(context, second);
        if (!lower.Found || !lower.IsInteger || lower.Form == NumeralForm.One || lower.Value <= upper.Value || IsYear(context, lower) || UnitReader.Read(context, lower).Found || context.IsGlued(lower.End) && context[lower.End].IsWord)
            return upper.First;
        if (context.Language == Language.English && !IsEnglishRatio(context, upper, lower, link))
            return upper.First;
        if (!counted.Found)
            counted = CountedReader.Read(context, lower.End, lower, FigureKind.Count);
        // "four people over 18", "one over 33 days": only bare numbers are divided so.
        if (counted.Found && context[link].IsForm("over"))
            return upper.First;
        PhraseMatch<Approximation> modifier = ModifierReader.Before(context, upper.First);
        decimal value = upper.Value / lower.Value;
        context.Add(new FigureModel
        {
            Range = context.RangeOf(modifier.Found ? modifier.First : upper.First, lower.End),
            Number = context.RangeOf(upper.First, lower.End),
            Kind = FigureKind.Count,
            Value = value,
            Min = modifier.Found && modifier.Meaning is Approximation.MoreThan or Approximation.AtLeast ? value : null,
            Max = modifier.Found && modifier.Meaning is Approximation.LessThan or Approximation.AtMost or Approximation.Barely ? value : null,
            Approximation = modifier.Found ? modifier.Meaning : Approximation.Exact,
            Counted = counted.Found ? counted.Range : null,
            CountedNoun = counted.Noun(context),
            Block = context.Block,
            Rule = Pattern.Ratio,
        }, lower.End);
        return lower.End;
    }

    /// <summary>The second number of <c>sur dix</c>, <c>in ten</c>, <c>out of ten</c>, <c>in every ten</c>, <c>over ten</c>, or -1.</summary>
    private static int SecondNumber(FigureContext context, int link)
    {
        link = context.SkipHyphen(link);
        if (context.Is(link, FigureRole.OutOf))
            return link + 1;
        // "six of every ten"
        if (context.Language == Language.English && context.Is(link, FigureRole.Of) && context[link + 1].IsForm("every"))
            return link + 2;
        // "one over 33"
        if (context.Language == Language.English && context[link].IsForm("over"))
            return link + 1;
        bool outOf = context.Language == Language.English && context[link].IsForm("out") && context.Is(link + 1, FigureRole.Of);
        return outOf ? link + 2 : -1;
    }

    /// <summary>
    /// <c>3 in 2014</c> and <c>two in 10 matches</c> are no ratios: with <c>in</c> only one of some, or small or round numbers, in the same spelling or as in <c>nine in 10</c>, whose first number has one digit.
    /// </summary>
    private static bool IsEnglishRatio(FigureContext context, in Numeral upper, in Numeral lower, int link)
    {
        if (!context.Is(link, FigureRole.OutOf))
            return true;
        if (context.SkipHyphen(upper.End) != context.SkipHyphen(link) || lower.Value > (upper.Value == 1 ? MaximumOfOne : 1000) || lower.Value > 10 && lower.Value % 10 != 0 && upper.Value > 1)
            return false;
        bool every = context[link + 1].IsForm("every");
        bool same = context.IsDigits(upper.First) == context.IsDigits(lower.First);
        return same || !context.IsDigits(upper.First) && (every || upper.Value == 1 || lower.Value == 10) && !context.Is(lower.End, FigureRole.Contest);
    }

    private static bool IsYear(FigureContext context, in Numeral lower) => context[lower.First].Length == 4 && lower.End == lower.First + 1 && lower.Value is > 1000 and <= YearRange.LastBare && context.IsDigits(lower.First);

    private static int EndOf(FigureContext context, int token, in CountedMatch counted)
    {
        while (token < context.End && context[token].End < counted.Range.End)
            token++;
        return token + 1;
    }
}
