using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Analyzers.Texts;

/// <summary>
/// Lines that were cut where they reached a width: most of those that end without an end of a sentence are nearly full, and the next goes on with a
/// small letter. Lines of verse and of lists are of any length and mostly begin with a capital; those of tables have no running words; a paragraph on one line is longer than any page is wide.
/// </summary>
/// <param name="FirstLine">The first line that is cut, without the blanks at both ends.</param>
/// <param name="Width">The length of the longest line, in UTF-16 code units; one line in twenty may be longer.</param>
internal sealed record WrappedLines(TextRange FirstLine, int Width)
{
    private const int LeastWidth = 35, MostWidth = 160, FewestCuts = 3, FewestWords = 4;

    /// <summary>The lines of a text if they were cut, else null.</summary>
    public static WrappedLines? Of(string text)
    {
        List<TextRange> lines = LinesOf(text);
        int width = WidthOf(lines);
        if (width is < LeastWidth or > MostWidth)
            return null;

        int followed = 0, open = 0, cuts = 0;
        TextRange first = default;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i + 1].Length == 0)
                continue;
            followed++;
            if (!IsOpen(text[lines[i].End - 1]))
                continue;
            open++;
            if (!IsCut(text, lines[i], lines[i + 1], width))
                continue;
            if (cuts++ == 0)
                first = lines[i];
        }

        return cuts >= FewestCuts && cuts * 2 >= open && cuts * 5 >= followed ? new WrappedLines(first, width) : null;
    }

    private static List<TextRange> LinesOf(string text)
    {
        var lines = new List<TextRange>();
        for (int start = 0; start <= text.Length;)
        {
            int end = start;
            while (end < text.Length && !LineMap.IsLineBreak(text[end]))
                end++;
            int from = start, to = end;
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            lines.Add(new TextRange(from, to));
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }

    private static int WidthOf(List<TextRange> lines)
    {
        int[] lengths = lines.Where(line => line.Length > 0).Select(line => line.Length).ToArray();
        Array.Sort(lengths);
        return lengths.Length == 0 ? 0 : lengths[lengths.Length - 1 - (lengths.Length / 20)];
    }

    private static bool IsCut(string text, TextRange line, TextRange next, int width) =>
        line.Length * 4 >= width * 3
        && line.Length <= width
        && char.IsLower(text[next.Start])
        && HasWords(text, line);

    // What a line ends with that does not end its sentence.
    private static bool IsOpen(char last) => char.IsLetterOrDigit(last) || last is ',' or ';' or '-' or '–' or '’' or '\'' or ')';

    // The rows of a table have more than one blank between columns, and signs.
    private static bool HasWords(string text, TextRange line)
    {
        int words = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] is '\t' or '|' || (text[i] == ' ' && text[i + 1] == ' ' && text[i + 2] == ' '))
                return false;
            if (char.IsLetter(text[i]) && (i + 1 == line.End || !char.IsLetter(text[i + 1])))
                words++;
        }

        return words >= FewestWords;
    }
}
