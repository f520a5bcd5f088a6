using System;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats.Markdown.Syntax;

namespace CorpusGen.Formats.Markdown;

/// <summary>Reads the words of a Markdown file.</summary>
internal static class MarkdownReader
{
    private const int DeepestIndentation = 250, MostDeepLines = 50, MostOpenLinks = 500, LongestAddress = 500;

    /// <summary>Reads a file from a place on. A file that Markdig gives up on, nested deeper than any page, is read line by line.</summary>
    public static WordsBuilder Read(string file, int start)
    {
        MaskedSource source = MaskScanner.Scan(file, start);
        if (IsTooDeep(source.Text, start) || HasOpenLinks(source.Text, start))
            return ByLine(source, start);
        try
        {
            return new BlockWords(source, start).Read(SourcePipeline.Parse(source.Text));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return ByLine(source, start);
        }
    }

    // Items of lists, each in the one before, without end: Markdig's time grows with the square of their depth.
    private static bool IsTooDeep(string text, int start)
    {
        int deep = 0;
        for (int line = start; line < text.Length && deep < MostDeepLines; line = FileLine.Next(text, line))
        {
            int first = line;
            while (first < text.Length && text[first] is ' ' or '\t' && first - line <= DeepestIndentation)
                first++;
            deep += first - line > DeepestIndentation ? 1 : 0;
        }

        return deep >= MostDeepLines;
    }

    // Links whose addresses begin and do not end, one after the other: Markdig looks for the end of each, so that its time grows with the square of how many there are.
    private static bool HasOpenLinks(string text, int start)
    {
        int open = 0;
        for (int i = text.IndexOf("](", start, StringComparison.Ordinal); i >= 0 && open <= MostOpenLinks; i = text.IndexOf("](", i + 1, StringComparison.Ordinal))
            open += IsClosed(text, i + 2) ? 0 : 1;
        return open > MostOpenLinks;
    }

    private static bool IsClosed(string text, int address)
    {
        int depth = 1;
        for (int i = address; i < text.Length && i < address + LongestAddress && depth > 0; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '(' or ')')
                depth += text[i] == '(' ? 1 : -1;
        }

        return depth == 0;
    }

    private static WordsBuilder ByLine(MaskedSource source, int start)
    {
        var words = new WordsBuilder(source.File);
        bool isApart = false;
        for (int line = start; line < source.File.Length; line = FileLine.Next(source.File, line))
        {
            bool isBlank = FileLine.IsBlank(source.Text, line);
            if (!isBlank)
            {
                words.Begin(new SourceLine(LineRole.Paragraph), isApart);
                words.Verbatim(line, FileLine.End(source.File, line));
            }

            isApart = isBlank;
        }

        return words;
    }
}
