using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Extraction.Changes;

/// <summary>
/// How a lock file is written: a line an item, its fields with <c> | </c> between them, in the order of path, kind, name and words. No line depends on another, so that two edits of different
/// articles merge, and an edit touches the lines of what it changes.
/// </summary>
/// <example>
/// <code>
/// article | articles/a.txt | TeslaPages | Elon Musk efface les pages de SpaceX
/// figure | articles/a.txt | _50Millions | environ 50 millions | = about 50000000 | of utilisateur | by Elon Musk
/// quote | articles/a.txt | CEstQuoiFacebook | C'est quoi Facebook ? | by Elon Musk
/// speaker | ElonMusk | Elon Musk
/// </code>
/// </example>
internal static class LockFormat
{
    internal const string Separator = " | ";

    internal const string ValueMark = "= ", UnitMark = "in ", NounMark = "of ", SpeakerMark = "by ";

    /// <summary>What stands where an item has no name.</summary>
    internal const string NoName = "-";

    private const string Head =
        """
        # What CorpusGen finds in the texts of this project, a line for each article, figure, quote and speaker.
        # Written by "corpusgen lock"; a build says what differs from it.
        """;

    /// <summary>The kinds by the words that begin their lines.</summary>
    internal static IReadOnlyDictionary<string, ItemKind> Kinds { get; } =
        ((ItemKind[])Enum.GetValues(typeof(ItemKind))).ToDictionary(WordOf, StringComparer.Ordinal);

    /// <summary>The whole file, each line with <c>\n</c> behind it.</summary>
    public static string Write(IEnumerable<ArticleState> articles, IEnumerable<FoundItem> speakers)
    {
        var text = new StringBuilder();
        foreach (string line in Head.Replace("\r", "").Split('\n'))
            text.Append(line).Append('\n');
        foreach (ArticleState article in articles.OrderBy(article => article.Path, StringComparer.Ordinal))
        {
            text.Append(Line(article.Article.Item)).Append('\n');
            foreach (string line in article.Items.Select(item => Line(item.Item)).OrderBy(line => line, StringComparer.Ordinal))
                text.Append(line).Append('\n');
        }

        foreach (string line in speakers.Select(speaker => Line(speaker.Item)).OrderBy(line => line, StringComparer.Ordinal))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>The line of an item.</summary>
    public static string Line(CorpusItem item)
    {
        var line = new StringBuilder(WordOf(item.Kind));
        if (item.Kind != ItemKind.Speaker)
            Append("", item.Article);
        Append("", item.Member ?? NoName);
        if (item.Words.Length > 0 || item.Kind != ItemKind.Article)
            Append("", item.Words);
        Append(ValueMark, item.Value);
        Append(UnitMark, item.Unit);
        Append(NounMark, item.Noun);
        Append(SpeakerMark, item.Speaker);
        return line.ToString();

        void Append(string mark, string? field)
        {
            if (field is not null)
                AppendEscaped(line.Append(Separator).Append(mark), field);
        }
    }

    /// <summary>A field without what ends it or its line, and what cannot be seen as <c>\u202E</c>.</summary>
    private static void AppendEscaped(StringBuilder line, string field)
    {
        for (int i = 0; i < field.Length; i++)
        {
            char c = field[i];
            bool isBlankAtEnd = c == ' ' && (i == 0 || i == field.Length - 1);
            bool isPair = char.IsHighSurrogate(c) && i + 1 < field.Length && char.IsLowSurrogate(field[i + 1]);
            if (isPair)
                line.Append(c).Append(field[++i]);
            else if (c is '\\' or '|')
                line.Append('\\').Append(c);
            else if (isBlankAtEnd || !IsVisible(c))
                line.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                line.Append(c);
        }
    }

    // The blanks of French punctuation are words' own, and seen.
    private static bool IsVisible(char c) => char.GetUnicodeCategory(c)
        is not UnicodeCategory.Control
        and not UnicodeCategory.Format
        and not UnicodeCategory.Surrogate
        and not UnicodeCategory.PrivateUse
        and not UnicodeCategory.OtherNotAssigned
        and not UnicodeCategory.LineSeparator
        and not UnicodeCategory.ParagraphSeparator;

    private static string WordOf(ItemKind kind) => kind.ToString().ToLowerInvariant();
}
