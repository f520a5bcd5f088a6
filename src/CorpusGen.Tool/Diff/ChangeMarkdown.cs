using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Changes;

namespace CorpusGen.Tool.Diff;

/// <summary>Changes as Markdown for the comment of a pull request: a heading that counts them, and a list for each article.</summary>
internal static class ChangeMarkdown
{
    // GitHub takes no comment of more than 65,536 characters, and somebody may put something above this one.
    private const int MostCharacters = 60_000;

    public static string Of(ChangeWords words)
    {
        CorpusChange[] said = [.. words.Said];
        if (said.Length == 0)
            return "### Corpus: nothing changed\n";
        var markdown = new StringBuilder($"### Corpus: {words.Summary()}\n");
        string? heading = null;
        for (int i = 0; i < said.Length; i++)
        {
            var entry = new StringBuilder();
            string title = HeadingOf(said[i], words);
            if (title != heading)
                entry.Append("\n**").Append(MarkdownText.Of(heading = title)).Append("**\n\n");
            entry.Append("- ").Append(Line(said[i], words)).Append('\n');
            if (markdown.Length + entry.Length > MostCharacters)
            {
                markdown.Append(CultureInfo.InvariantCulture, $"\n… and {said.Length - i} more: `corpusgen diff` shows all.\n");
                break;
            }

            markdown.Append(entry);
        }

        return markdown.ToString();
    }

    // What is gone stands below its article as that was called.
    private static string HeadingOf(CorpusChange change, ChangeWords words) =>
        change.Subject.Item.Kind == ItemKind.Speaker ? "Speakers" : words.Name(change);

    private static string Line(CorpusChange change, ChangeWords words)
    {
        string line = words.At(change) is { } place ? string.Create(CultureInfo.InvariantCulture, $", line {place.Line}") : "";
        IEnumerable<string> parts =
        [
            MarkdownText.Of(ChangeText.What(change) + line),
            MarkdownText.Of(ChangeText.Words(change)),
            MarkdownText.Of(words.How(change)),
        ];
        return string.Join(": ", parts.Where(part => part.Length > 0).Select((part, i) => i == 0 ? $"**{part}**" : part));
    }
}
