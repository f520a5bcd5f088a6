using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Gold;

/// <summary>
/// A passage of <c>Gold/passages.*.txt</c>: its text without the brackets, and what they mark. A line <c>> speaker</c> goes with each <c>[[quote]]</c>, a line
/// <c>~ speaker</c> with each <c>((statement))</c>, both in the order of the text; <c>-</c> is nobody to be asked for.
/// </summary>
public sealed record GoldPassage(string Name, string Text, IReadOnlyList<GoldPassage.Speech> Quotes, IReadOnlyList<GoldPassage.Speech> Statements, IReadOnlyList<TextRange> Terms)
{
    private const string QuoteSpeaker = "> ";
    private const string StatementSpeaker = "~ ";

    private static readonly string[] Opening = ["[[", "((", "{{"];
    private static readonly string[] Closing = ["]]", "))", "}}"];

    public sealed record Speech(TextRange Range, string? Speaker);

    public static IEnumerable<GoldPassage> Read(string name)
    {
        string file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Gold", $"passages.{name}.txt"));
        return file.Replace("\r", "").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Parse);
    }

    private static GoldPassage Parse(string passage)
    {
        string[] lines = passage.Trim().Split('\n');
        var text = new StringBuilder();
        var open = new Stack<(int Kind, int Start)>();
        List<TextRange>[] ranges = [[], [], []];
        string marked = string.Join('\n', lines.Skip(1).Where(line => !line.StartsWith(QuoteSpeaker, StringComparison.Ordinal) && !line.StartsWith(StatementSpeaker, StringComparison.Ordinal)));
        for (int i = 0; i < marked.Length; i++)
        {
            string pair = i + 1 < marked.Length ? marked.Substring(i, 2) : "";
            int opens = Array.IndexOf(Opening, pair), closes = Array.IndexOf(Closing, pair);
            if (opens >= 0)
                open.Push((opens, text.Length));
            else if (closes >= 0 && open.Count > 0 && open.Peek().Kind == closes)
                ranges[closes].Add(new TextRange(open.Pop().Start, text.Length));
            else
            {
                text.Append(marked[i]);
                continue;
            }

            i++;
        }

        if (open.Count > 0)
            throw new InvalidDataException($"{lines[0]}: a bracket is not closed");
        return new GoldPassage(lines[0][2..], text.ToString(), WithSpeakers(lines, ranges[0], QuoteSpeaker), WithSpeakers(lines, ranges[1], StatementSpeaker), ranges[2]);
    }

    private static Speech[] WithSpeakers(string[] lines, List<TextRange> ranges, string sign)
    {
        string[] speakers = [.. lines.Where(line => line.StartsWith(sign, StringComparison.Ordinal)).Select(line => line[2..].Split('|')[0].Trim())];
        if (ranges.Count != speakers.Length)
            throw new InvalidDataException($"{lines[0]}: {ranges.Count} in brackets, but {speakers.Length} lines with {sign}");
        return [.. ranges.OrderBy(range => range.Start).Zip(speakers, (range, speaker) => new Speech(range, speaker == "-" ? null : speaker))];
    }
}
