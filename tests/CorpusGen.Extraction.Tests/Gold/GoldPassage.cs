using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Gold;

/// <summary>A passage of <c>Gold/passages.*.txt</c>: its text without the brackets, and what they mark.</summary>
public sealed record GoldPassage(string Name, string Text, IReadOnlyList<GoldPassage.Quote> Quotes, IReadOnlyList<TextRange> Terms)
{
    public sealed record Quote(TextRange Range, string? Speaker);

    public static IEnumerable<GoldPassage> Read(string language)
    {
        string file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Gold", $"passages.{language}.txt"));
        return file.Replace("\r", "").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Parse);
    }

    private static GoldPassage Parse(string passage)
    {
        string[] lines = passage.Trim().Split('\n');
        string[] body = [.. lines.Skip(1).Where(line => !IsAttribution(line))];
        string[] speakers = [.. lines.Where(IsAttribution).Select(line => line[2..].Split('|')[0].Trim())];

        var text = new StringBuilder();
        var quotes = new List<TextRange>();
        var terms = new List<TextRange>();
        string marked = string.Join('\n', body);
        int start = 0;
        for (int i = 0; i < marked.Length; i++)
        {
            string pair = i + 1 < marked.Length ? marked.Substring(i, 2) : "";
            if (pair is not ("[[" or "]]" or "{{" or "}}"))
            {
                text.Append(marked[i]);
                continue;
            }

            if (pair is "[[" or "{{")
                start = text.Length;
            else
                (pair == "]]" ? quotes : terms).Add(new TextRange(start, text.Length));
            i++;
        }

        if (quotes.Count != speakers.Length)
            throw new InvalidDataException($"{lines[0]}: {quotes.Count} quotes, but {speakers.Length} speakers");
        return new GoldPassage(lines[0][2..], text.ToString(), [.. quotes.Zip(speakers, (range, speaker) => new Quote(range, speaker == "-" ? null : speaker))], terms);
    }

    private static bool IsAttribution(string line) => line.StartsWith("> ", StringComparison.Ordinal);
}
