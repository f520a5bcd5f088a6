using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>Figures that cannot all be true.</summary>
internal sealed record DisagreementItem : IAnswerItem
{
    [Description("conflict, or revision: a later article corrects an earlier one.")]
    public required string Kind { get; init; }

    [Description("Why they are about one thing, and how they differ.")]
    public required string Reason { get; init; }

    public required IReadOnlyList<FigureItem> Figures { get; init; }

    public string ToLine() => $"{Kind}: {Reason}\n{string.Join('\n', Figures.Select(figure => "  " + figure.ToLine()))}";
}
