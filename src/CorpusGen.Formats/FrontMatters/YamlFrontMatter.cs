using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using YamlDotNet.Core;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>
/// Reads YAML. Where it does not parse, the key of that line is left out and reading goes on with the next key that begins a line, so that one colon too
/// many in a title does not cost the date below it.
/// </summary>
internal static class YamlFrontMatter
{
    private const int MostMistakes = 20;

    public static void Read(string file, TextRange content, EntryList entries)
    {
        for (int mistakes = 0; content.Length > 0 && !entries.IsFull; mistakes++)
        {
            var part = new List<YamlEntry>();
            if (Parse(file, content, part) is not { } mistake)
            {
                Add(part, entries);
                return;
            }

            // What stands above the key of the mistake is read alone: the parser looks ahead and may have stopped before it gave it.
            int wrongKey = KeyAtOrAbove(file, content, mistake.Range.Start);
            var above = new List<YamlEntry>();
            Parse(file, new TextRange(content.Start, wrongKey), above);
            Add(above, entries);
            entries.Flaw(SourceFlawKind.Unparsable, mistake.Range, mistake.Message);
            if (mistakes == MostMistakes)
                return;
            content = new TextRange(KeyBelow(file, content, wrongKey), content.End);
        }
    }

    private static YamlMistake? Parse(string file, TextRange content, List<YamlEntry> entries)
    {
        if (content.Length == 0)
            return null;
        try
        {
            new YamlEvents(file, content, entries).Read();
            return null;
        }
        catch (YamlException exception)
        {
            int start = Math.Min(content.Start + (int)exception.Start.Index, content.End);
            int end = Math.Min(Math.Max(start, content.Start + (int)exception.End.Index), FileLine.End(file, start));
            return new YamlMistake(new TextRange(start, end), exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new YamlMistake(new TextRange(content.Start, FileLine.End(file, content.Start)), exception.Message);
        }
    }

    private static void Add(List<YamlEntry> read, EntryList entries)
    {
        foreach (YamlEntry entry in read)
        {
            if (entry.Items is { } items)
                entries.Add(entry.Key, entry.KeyRange, entry.IsList, items);
            else
                entries.Flaw(SourceFlawKind.TooNested, entry.KeyRange, entry.Key);
        }
    }

    private static int KeyAtOrAbove(string file, TextRange content, int place)
    {
        int key = content.Start;
        for (int line = content.Start; line < content.End && line <= place; line = FileLine.Next(file, line))
        {
            if (FileLine.BeginsYamlKey(file, line))
                key = line;
        }

        return key;
    }

    private static int KeyBelow(string file, TextRange content, int place)
    {
        int line = FileLine.Next(file, place);
        while (line < content.End && !FileLine.BeginsYamlKey(file, line))
            line = FileLine.Next(file, line);
        return Math.Min(line, content.End);
    }

    private readonly record struct YamlMistake(TextRange Range, string Message);
}
