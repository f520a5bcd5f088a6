using System.ComponentModel;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>A noun that is counted.</summary>
internal sealed record NounItem : IAnswerItem
{
    [Description("The noun, in the singular, for find_figures.")]
    public required string Noun { get; init; }

    [Description("How many figures count it.")]
    public required int Figures { get; init; }

    [Description("In how many articles.")]
    public required int Articles { get; init; }

    [Description("The smallest number.")]
    public string? Least { get; init; }

    [Description("The largest number.")]
    public string? Most { get; init; }

    [Description("Where the first of these figures stands.")]
    public required Place First { get; init; }

    public string ToLine() => $"{Noun}: {Figures} figures in {Articles} articles{(Least is null ? "" : Least == Most ? $", {Least}" : $", {Least} to {Most}")}, first {First}";
}
