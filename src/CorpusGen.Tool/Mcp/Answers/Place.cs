using System.ComponentModel;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>Where something stands.</summary>
internal sealed record Place
{
    [Description("The path of the article, as the other tools take it.")]
    public required string Article { get; init; }

    [Description("The line, from 1.")]
    public required int Line { get; init; }

    [Description("The column, from 1, in UTF-16 code units.")]
    public required int Column { get; init; }

    [Description("Where it begins in the file, in UTF-16 code units from 0.")]
    public required int Start { get; init; }

    [Description("Where it ends there, exclusive.")]
    public required int End { get; init; }

    /// <summary><c>a.txt(3,14)</c>, as editors and terminals understand it.</summary>
    public override string ToString() => $"{Article}({Line},{Column})";
}
