using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>An article, or a part of it, with what was found in it.</summary>
internal sealed record ReadAnswer : Answer
{
    public required ArticleItem Article { get; init; }

    [Description("The text of the file from place on.")]
    public required string Text { get; init; }

    [Description("Where this text stands in the article.")]
    public required Place Place { get; init; }

    [Description("What was found in this text, in order.")]
    public required IReadOnlyList<FoundItem> Items { get; init; }

    protected override string Heading => $"{Article.ToLine()}; characters {Place.Start} to {Place.End}, from line {Place.Line}";

    protected override IEnumerable<string> Lines => Items.Select(item => item.ToLine()).Prepend(Text);
}

/// <summary>Something that was found in an article.</summary>
internal sealed record FoundItem : IAnswerItem
{
    [Description("quote, statement, term or figure.")]
    public required string What { get; init; }

    [Description("Its first words.")]
    public required string Text { get; init; }

    [Description("Who says or gives it; absent where nobody is named.")]
    public string? Speaker { get; init; }

    [Description("The number of a figure, as a decimal with a point.")]
    public string? Value { get; init; }

    [Description("What a figure counts, in the singular, or its unit or currency.")]
    public string? Measured { get; init; }

    public required Place Place { get; init; }

    public string ToLine() => $"{Place}: {What}: {Text}{(Value is null ? "" : $" = {Value}")}{(Measured is null ? "" : $" {Measured}")}{(Speaker is null ? "" : $", {Speaker}")}";
}
