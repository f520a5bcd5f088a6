using System;
using System.Globalization;
using System.Text;

namespace CorpusGen.Benchmarks.Corpus.Writing;

/// <summary>
/// A made article as a site keeps it: the same words with front matter, the title as a heading, some of its lines as Markdown has them (emphasis, links, entities, block quotes).
/// </summary>
internal static class MarkdownPost
{
    private static readonly string[] s_tags = ["Transport", "Ville", "Budget", "Culture", "Mer"];

    /// <summary>Article <paramref name="number"/>; the same whenever it is asked for.</summary>
    public static string Of(int number)
    {
        string[] lines = ArticleText.Of(number).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        DateTime day = new DateTime(2015, 1, 1).AddDays(number % 3000);
        var post = new StringBuilder();
        post.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: "{lines[0].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}"
            date: {day:yyyy-MM-dd} 05:37:44 +0100
            author: Auteur {number % 40}
            tags: [{s_tags[number % s_tags.Length]}, {s_tags[(number + 2) % s_tags.Length]}]
            section: {(number % 3 == 0 ? "economy" : "culture")}
            rating: {number % 5}
            ---


            """);
        for (int i = 0; i < lines.Length; i++)
            post.Append(Marked(lines[i], i)).Append("\n\n");
        return post.ToString();
    }

    private static string Marked(string line, int place) => (place % 4) switch
    {
        0 when place == 0 => "# " + line,
        1 => Linked(line),
        2 => line.Replace("« ", "&laquo;&nbsp;", StringComparison.Ordinal).Replace(" »", "&nbsp;&raquo;", StringComparison.Ordinal),
        _ => line,
    };

    // The second word is a link, the fourth is strong.
    private static string Linked(string line)
    {
        string[] words = line.Split(' ');
        if (words.Length < 6)
            return line;
        words[1] = $"[{words[1]}](https://example.org/{words[1].Length})";
        words[3] = $"**{words[3]}**";
        return string.Join(' ', words);
    }
}
