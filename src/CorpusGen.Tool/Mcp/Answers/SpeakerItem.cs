using System.Collections.Generic;
using System.ComponentModel;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>Somebody who says something in the articles.</summary>
internal sealed record SpeakerItem : IAnswerItem
{
    [Description("The name, for find_quotes and find_figures.")]
    public required string Name { get; init; }

    [Description("Other names in the articles.")]
    public required IReadOnlyList<string> Names { get; init; }

    [Description("What articles say that the speaker is.")]
    public required IReadOnlyList<string> Roles { get; init; }

    [Description("In how many articles.")]
    public required int Articles { get; init; }

    public required int Quotes { get; init; }

    public required int Statements { get; init; }

    [Description("How many figures are given by this speaker.")]
    public required int Figures { get; init; }

    [Description("Where the first of these stands.")]
    public required Place First { get; init; }

    public string ToLine() =>
        $"{Name}{(Roles.Count == 0 ? "" : $" ({string.Join(", ", Roles)})")}: {Quotes} quotes, {Statements} statements, {Figures} figures in {Articles} articles, first {First}";
}
