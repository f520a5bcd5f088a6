namespace CorpusGen.Extraction.Figures;

/// <summary>What a unit, currency or per-cent sign makes of the number in front of it.</summary>
internal readonly struct Measure(FigureKind kind, Unit? unit = null, Currency? currency = null, decimal factor = 1)
{
    public readonly decimal Factor = factor;
    public readonly FigureKind Kind = kind;
    public readonly Unit? Unit = unit;
    public readonly Currency? Currency = currency;

    /// <summary>A hundredth of a currency: <c>centime</c>, <c>pence</c>.</summary>
    public bool IsHundredth => Kind == FigureKind.Money && Factor < 1;

    public bool IsTime => Kind == FigureKind.Duration;

    public static Measure Of(Unit unit) =>
        new(unit switch
        {
            CorpusGen.Unit.PercentagePoint or CorpusGen.Unit.BasisPoint => FigureKind.Percent,
            CorpusGen.Unit.Millisecond or CorpusGen.Unit.Second or CorpusGen.Unit.Minute or CorpusGen.Unit.Hour or CorpusGen.Unit.Day or CorpusGen.Unit.Week
                or CorpusGen.Unit.Month or CorpusGen.Unit.Quarter or CorpusGen.Unit.Year or CorpusGen.Unit.Decade or CorpusGen.Unit.Century or CorpusGen.Unit.Millennium => FigureKind.Duration,
            _ => FigureKind.Measure,
        }, unit);

    public static Measure Of(Currency? currency) => new(FigureKind.Money, null, currency);

    public static Measure HundredthOf(Currency? currency) => new(FigureKind.Money, null, currency, 0.01m);

    public bool IsSameAs(in Measure other) => Kind == other.Kind && Unit == other.Unit && Currency == other.Currency && Factor == other.Factor;
}
