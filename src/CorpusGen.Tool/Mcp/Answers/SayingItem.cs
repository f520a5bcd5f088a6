using System.ComponentModel;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>What somebody said once, and is quoted more than once.</summary>
internal sealed record SayingItem : IAnswerItem
{
    [Description("Its name, for find_quotes.")]
    public required string Saying { get; init; }

    [Description("Who said it; absent where no article names anybody.")]
    public string? Speaker { get; init; }

    [Description("The whole wording, or the first.")]
    public required string Text { get; init; }

    [Description("How many wordings there are.")]
    public required int Wordings { get; init; }

    [Description("Where these words stand.")]
    public required Place Place { get; init; }

    [Description("To be given with the words.")]
    public required string Citation { get; init; }

    public string ToLine() => $"{Saying}: {Place}: {Text} said by {Speaker ?? "nobody who is named"}, {Wordings} wordings";
}
