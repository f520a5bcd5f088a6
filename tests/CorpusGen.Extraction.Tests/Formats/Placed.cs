using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats;

/// <summary>What holds for the words of every file, and how they are shown.</summary>
internal static class Placed
{
    /// <summary>The places of the words are right: runs follow each other, letters that are taken over are the file's, each line that is not blank has a form.</summary>
    public static void Check(SourceText source)
    {
        if (source.Map.IsIdentity)
        {
            Assert.True(source.Words.Length == 0 || ReferenceEquals(source.File, source.Words), "no runs, yet the words are not the file");
            return;
        }

        int words = 0, file = 0;
        foreach (PlacedRun run in source.Map.Runs)
        {
            if (words != run.Words || run.WordsLength <= 0 || run.File < file || run.FileLength < 0 || run.File + run.FileLength > source.File.Length)
                Assert.Fail($"{run} does not follow {words} in the words, {file} in the file");
            if (run.IsVerbatim && (run.WordsLength != run.FileLength || string.CompareOrdinal(source.Words, run.Words, source.File, run.File, run.WordsLength) != 0))
                Assert.Fail($"{run} is not what the file has");
            words = run.Words + run.WordsLength;
            file = run.File + run.FileLength;
        }

        Assert.Equal(source.Words.Length, words);
        if (source.Lines.Count > 0)
            Assert.Equal(LinesOf(source).Count, source.Lines.Count);
        Assert.True(source.Lines.Count == 0 || source.Words.IndexOfAny(['\r', '\u0085', '\u2028', '\u2029']) < 0, "a line has a line break in it");
    }

    /// <summary>The lines of the words that are not blank.</summary>
    public static List<string> LinesOf(SourceText source) => [.. source.Words.Split('\n').Where(line => line.Trim().Length > 0)];

    /// <summary>What was read, one thing a line.</summary>
    public static string Show(SourceText source)
    {
        var shown = new StringBuilder();
        foreach (SourceFlaw flaw in source.Flaws)
            shown.Append($"! {flaw.Kind} at {Place(source, flaw.Range)}: {flaw.Detail}\n");
        foreach (FrontMatterEntry entry in source.FrontMatter?.Entries ?? [])
        {
            IEnumerable<string> items = entry.Value.Items.Select(item => $"{item.Text.Replace("\n", "⏎")} ({item.Kind} {Place(source, item.Range)})");
            shown.Append($"{entry.Key} {(entry.Value.IsList ? "=[]" : "=")} {string.Join(" | ", items)}\n");
        }

        if (source.FrontMatter is not null)
            shown.Append("---\n");
        int next = 0;
        foreach (string line in source.Words.Split('\n'))
        {
            if (line.Trim().Length == 0)
                shown.Append('\n');
            else
                shown.Append(Form(source.Lines.Count > next ? source.Lines[next++] : default)).Append(line).Append('\n');
        }

        return shown.ToString();
    }

    private static string Form(SourceLine line) => line.Level > 0 ? $"{line.Role} {line.Level}: " : $"{line.Role}: ";

    private static string Place(SourceText source, TextRange range)
    {
        (int line, int column) = new LineMap(source.File)[range.Start];
        return $"{line}:{column}+{range.Length}";
    }
}
