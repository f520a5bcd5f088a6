using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Corrections;

/// <summary>How much a figure is when an entry says something of it; what it does not say stays as it was read, as far as it still fits.</summary>
internal readonly record struct FigureAmount(
    FigureKind Kind, decimal? Value, decimal? Min, decimal? Max, Approximation Approximation, Unit? Unit, Currency? Currency, string? Iso)
{
    public static FigureAmount Of(FigureModel? read, FigureFacts facts)
    {
        FigureKind kind = KindOf(facts, read?.Kind);
        bool isSameKind = read is not null && kind == read.Kind;
        Approximation approximation = facts.Approximation ?? read?.Approximation ?? Approximation.Exact;
        if (facts is { Value: not null, Approximation: null } && approximation == Approximation.Vague)
            approximation = Approximation.About;
        (decimal? value, decimal? min, decimal? max) = Bounds(read, facts, approximation);
        Unit? unit = facts.Unit ?? (isSameKind ? read!.Unit : null);
        bool isSame = isSameKind && unit == read!.Unit && value == read.Value && min == read.Min && max == read.Max;
        return new FigureAmount(
            kind,
            value,
            min,
            max,
            approximation,
            unit,
            kind == FigureKind.Money ? facts.Currency ?? (isSameKind ? read!.Currency : null) : null,
            facts.Iso ?? (isSame ? read!.Iso : kind == FigureKind.Duration && value is { } length && unit is { } of ? IsoDuration.Of(length, of) : null));
    }

    /// <summary>The kind that the entry says, or that its currency or unit has.</summary>
    public static FigureKind KindOf(FigureFacts facts, FigureKind? read) =>
        facts.Kind
        ?? (facts.Currency is not null ? FigureKind.Money
            : facts.Unit is { } unit ? KindOf(unit, read)
            : read ?? (facts is { Iso.Length: > 0, Value: null } ? KindOf(facts.Iso) : FigureKind.Count));

    private static FigureKind KindOf(Unit unit, FigureKind? read) => unit switch
    {
        CorpusGen.Unit.PercentagePoint or CorpusGen.Unit.BasisPoint => FigureKind.Percent,
        <= CorpusGen.Unit.Millennium => read == FigureKind.Year ? FigureKind.Year : FigureKind.Duration,
        _ => FigureKind.Measure,
    };

    private static FigureKind KindOf(string iso) => iso[0] == 'P' ? FigureKind.Duration : iso.IndexOf(':') >= 0 ? FigureKind.Time : iso.Length == 4 ? FigureKind.Year : FigureKind.Date;

    /// <summary>"More than 3" has a lower bound, "less than 3" an upper one, "from 3 to 5" both and no value.</summary>
    private static (decimal? Value, decimal? Min, decimal? Max) Bounds(FigureModel? read, FigureFacts facts, Approximation approximation)
    {
        if (facts is { Value: null } && (facts.Min ?? facts.Max) is not null)
        {
            bool isRange = read is { Value: null };
            return (null, facts.Min ?? (isRange ? read!.Min : null), facts.Max ?? (isRange ? read!.Max : null));
        }

        decimal? value = facts.Value ?? read?.Value;
        if (facts is { Value: null, Approximation: null } || value is not { } number)
            return (read?.Value, read?.Min, read?.Max);
        return approximation switch
        {
            Approximation.Vague => (null, facts.Min ?? number, facts.Max),
            Approximation.MoreThan or Approximation.AtLeast => (number, facts.Min ?? number, facts.Max),
            Approximation.LessThan or Approximation.AtMost or Approximation.Barely => (number, facts.Min, facts.Max ?? number),
            _ => (number, facts.Min, facts.Max),
        };
    }
}
