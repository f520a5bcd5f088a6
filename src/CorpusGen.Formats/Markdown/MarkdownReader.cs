using System;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats.Markdown.Syntax;

namespace CorpusGen.Formats.Markdown;

/// <summary>Reads the words of a Markdown file.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a file from a place on. A file that Markdig gives up on, nested deeper than any page, is read line by line.</summary>
    public static WordsBuilder Read(string file, int start)
    {
        MaskedSource source = MaskScanner.Scan(file, start);
        try
        {
            return new BlockWords(source, start).Read(SourcePipeline.Parse(source.Text));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return ByLine(source, start);
        }
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
