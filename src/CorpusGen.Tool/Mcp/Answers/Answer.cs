using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>What every tool answers with.</summary>
internal abstract record Answer
{
    [JsonPropertyOrder(-1)]
    [Description("How what stands between ⟦ and ⟧ is to be taken.")]
    public string Notice { get; } = CorpusWords.Notice;

    [Description("The cursor that the same call goes on with; absent when this is the end.")]
    public string? Next { get; init; }

    [Description("What to try, when nothing was found.")]
    public string? Hint { get; init; }

    /// <summary>The same for people and for clients that read text alone.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(Heading).Append(". ").Append(Notice).Append('\n');
        foreach (string line in Lines)
            text.Append(line).Append('\n');
        if (Hint is not null)
            text.Append(Hint).Append('\n');
        if (Next is not null)
            text.Append($"There is more: call again with the same arguments and cursor \"{Next}\".\n");
        return text.ToString();
    }

    protected abstract string Heading { get; }

    protected abstract IEnumerable<string> Lines { get; }
}

/// <summary>A list, or a part of one.</summary>
/// <typeparam name="T">What is in it.</typeparam>
internal record ListAnswer<T> : Answer
    where T : IAnswerItem
{
    [Description("How many there are in all.")]
    public required int Total { get; init; }

    public required IReadOnlyList<T> Items { get; init; }

    protected override string Heading => $"{Items.Count} of {Total}";

    protected override IEnumerable<string> Lines
    {
        get
        {
            foreach (T item in Items)
                yield return item.ToLine();
        }
    }
}

/// <summary>Something in a list.</summary>
internal interface IAnswerItem
{
    /// <summary>The item as a line of text.</summary>
    string ToLine();
}
