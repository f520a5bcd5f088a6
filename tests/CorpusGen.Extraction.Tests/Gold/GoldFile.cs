using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Gold;

/// <summary>A file of <c>Gold/</c>, as it is written.</summary>
public sealed record GoldFile(
    string Language,
    string? Title,
    IReadOnlyList<GoldBlock> Blocks,
    IReadOnlyList<GoldQuote> Quotes,
    IReadOnlyList<GoldFigure> Figures,
    IReadOnlyList<int[]> Ignore);

public sealed record GoldBlock(string Kind, int Start, int End)
{
    public TextRange Range => new(Start, End);
}

public sealed record GoldQuote(string Tier, string Kind, int Start, int End, string Text, string? Speaker, string? Handle)
{
    public TextRange Range => new(Start, End);
}

public sealed record GoldFigure(
    string Tier,
    string Kind,
    int Start,
    int End,
    string Text,
    int[]? Number,
    string? Value,
    string? Min,
    string? Max,
    string Approximation,
    string? Unit,
    string? Currency,
    string? Counted,
    string? Iso)
{
    public TextRange Range => new(Start, End);

    /// <summary>The number's own span; every core figure has one.</summary>
    public TextRange NumberRange => new(Number![0], Number[1]);
}
