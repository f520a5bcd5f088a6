namespace CorpusGen.Extraction.Figures;

/// <summary>What a word can be in a figure: a number word, a scale, a unit, a month, a modifier.</summary>
/// <param name="roles">What it can do.</param>
/// <param name="value">Its number, or the denominator of a fraction.</param>
/// <param name="month">1 to 12 for a month, else 0.</param>
internal readonly struct FigureWord(FigureRole roles, long value = 0, byte month = 0)
{
    public readonly long Value = value;
    public readonly FigureRole Roles = roles;
    public readonly byte Month = month;

    public bool Is(FigureRole roles) => (Roles & roles) != 0;

    /// <summary>The word with what another table says of it too.</summary>
    public FigureWord And(FigureWord other) =>
        new(Roles | other.Roles, other.Value == 0 ? Value : other.Value, other.Month == 0 ? Month : other.Month);
}
