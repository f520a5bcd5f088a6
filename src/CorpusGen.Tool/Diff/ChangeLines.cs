using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Changes;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Diff;

/// <summary>A line a change, as editors and terminals make it clickable: <c>articles/a.txt(14,62): changed quote: “…”: 'nous' became 'vous'</c>.</summary>
internal static class ChangeLines
{
    public static string Of(ChangeWords words, Colours colours)
    {
        var lines = new StringBuilder();
        foreach (CorpusChange change in words.Said)
        {
            IEnumerable<string> parts =
            [
                Visible.Text(words.Place(change)),
                Paint(change.Kind, ChangeText.What(change), colours),
                Visible.Text(ChangeText.Words(change)),
                Visible.Text(words.How(change)),
            ];
            lines.AppendJoin(": ", parts.Where(part => part.Length > 0)).Append('\n');
        }

        return lines.ToString();
    }

    private static string Paint(ChangeKind kind, string text, Colours colours) => kind switch
    {
        ChangeKind.New => colours.Right(text),
        ChangeKind.Gone => colours.Wrong(text),
        ChangeKind.Changed => colours.Doubtful(text),
        _ => colours.Heading(text),
    };
}
