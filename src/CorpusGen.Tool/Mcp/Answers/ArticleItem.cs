using System.ComponentModel;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>An article, and how much is in it.</summary>
internal sealed record ArticleItem : IAnswerItem
{
    private const int MostCharacters = 200;

    [Description("Its path, as the other tools take it.")]
    public required string Article { get; init; }

    public string? Title { get; init; }

    [Description("The day it is of.")]
    public string? Date { get; init; }

    [Description("What it is about, where it says so; articles of one event have the same.")]
    public string? Event { get; init; }

    [Description("fr, en, or und for neither.")]
    public required string Language { get; init; }

    [Description("The length of its file in characters (UTF-16 code units).")]
    public required int Length { get; init; }

    public required int Quotes { get; init; }

    public required int Statements { get; init; }

    public required int Figures { get; init; }

    [Description("To be given with what is taken from it.")]
    public required string Citation { get; init; }

    public static ArticleItem Of(ServedArticle article) => new()
    {
        Article = article.Name,
        Title = CorpusWords.MarkAny(article.Model.Title, MostCharacters),
        Date = article.Document.Day is { } day ? Mcp.Citation.DateText(day) : null,
        Event = CorpusWords.MarkAny(article.Document.Event, MostCharacters),
        Language = LanguageTag.Format(article.Model.Language),
        Length = article.Model.File.Length,
        Quotes = article.Model.Quotes.Count,
        Statements = article.Model.Statements.Count,
        Figures = article.Model.Figures.Count,
        Citation = Mcp.Citation.Of(article),
    };

    public string ToLine() => $"{Article}: {Title ?? "untitled"}{(Date is null ? "" : ", " + Date)}, {Language}, {Quotes} quotes, {Statements} statements, {Figures} figures";
}
