using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using YamlDotNet.Core;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>
/// Reads YAML. Where it does not parse, the value of that line is taken as it is written, or left out when it is not one of words, and reading goes on with the next key that begins a line, so that one colon too
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

            int wrongKey = WrongKey(file, content, mistake, out List<YamlEntry> above);
            Add(above, entries);
            entries.Flaw(SourceFlawKind.Unparsable, mistake.Range, mistake.Message);
            if (PlainLine.At(file, wrongKey, content.End) is { } line)
                entries.Add(line.Key, line.KeyRange, isList: false, line.Items!);
            if (mistakes == MostMistakes)
                return;
            content = new TextRange(KeyBelow(file, content, wrongKey), content.End);
        }
    }

    // The key above which all parses. A list that has no end is noticed at a later key, so what stands above is read alone.
    private static int WrongKey(string file, TextRange content, YamlMistake mistake, out List<YamlEntry> above)
    {
        int key = KeyAtOrAbove(file, content, mistake.Range.Start);
        for (int i = 0; i < MostMistakes; i++)
        {
            above = [];
            if (Parse(file, new TextRange(content.Start, key), above) is not { } earlier)
                return key;
            int earlierKey = KeyAtOrAbove(file, content, Math.Min(earlier.Range.Start, key - 1));
            if (earlierKey == key)
                break;
            key = earlierKey;
        }

        above = [];
        return key;
    }

    private static YamlMistake? Parse(string file, TextRange content, List<YamlEntry> entries)
    {
        if (content.Length == 0)
            return null;
        var events = new YamlEvents(file, content, entries);
        try
        {
            events.Read();
            return null;
        }
        catch (YamlException exception)
        {
            // A tab is reported without its place.
            int start = exception.Start.Index == 0
                ? TabBelow(file, events.LastStart, content.End)
                : Math.Min(content.Start + (int)exception.Start.Index, content.End);
            int end = Math.Min(Math.Max(start, content.Start + (int)exception.End.Index), FileLine.End(file, start));
            return new YamlMistake(new TextRange(start, end), exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser itself fails on some lists that do not end.
            return new YamlMistake(new TextRange(events.LastStart, FileLine.End(file, events.LastStart)), "A list or a value in quotes has no end.");
        }
    }

    private static int TabBelow(string file, int place, int end)
    {
        for (int line = FileLine.Next(file, place); line < end; line = FileLine.Next(file, line))
        {
            if (file[line] == '\t')
                return line;
        }

        return place;
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
