using System;
using System.Globalization;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp;

/// <summary>How words of an article are cited: who said them, where, when: <c>⟦“…” (Elon Musk, in: Title, 2018-03-23)⟧ a.txt(3,14)</c>.</summary>
internal static class Citation
{
    private const int MostWords = 160, MostName = 80, MostTitle = 120;

    /// <param name="words">What is cited.</param>
    /// <param name="speaker">Who said it, or null.</param>
    /// <param name="article">Where.</param>
    /// <param name="place">Where there.</param>
    /// <param name="isQuote">Whether the words are those of the speaker or the article, and not the content of what was said.</param>
    public static string Of(string words, string? speaker, ServedArticle article, Place place, bool isQuote = true)
    {
        string cited = CorpusWords.Cut(words, MostWords);
        string who = speaker is null ? "" : CorpusWords.Cut(speaker, MostName) + ", ";
        string text = isQuote ? $"“{cited}” ({who}{Source(article)})" : $"{cited} ({who}{Source(article)})";
        return CorpusWords.Mark(text, int.MaxValue) + " " + place;
    }

    /// <summary>An article as a whole.</summary>
    public static string Of(ServedArticle article) => $"{CorpusWords.Mark(Source(article), int.MaxValue)} {article.Name}";

    private static string Source(ServedArticle article)
    {
        string title = article.Model.Title is { } words ? "in: " + CorpusWords.Cut(words, MostTitle) : "untitled";
        return article.Document.Day is { } day ? $"{title}, {DateText(day)}" : title;
    }

    /// <summary><c>2018-03-23</c></summary>
    public static string DateText(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
