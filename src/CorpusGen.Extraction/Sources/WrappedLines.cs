using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Sources;

/// <summary>
/// Lines that were cut where they reached a width: most of those that end without an end of a sentence are nearly full, and the next goes on with a
/// small letter. Lines of verse and of lists are of any length and mostly begin with a capital; those of tables have no running words; a paragraph on one line is longer than any page is wide.
/// </summary>
internal sealed class WrappedLines
{
    private const int LeastWidth = 35, MostWidth = 160, FewestCuts = 3, FewestWords = 4;

    private readonly string _text;
    private readonly int _width;

    private WrappedLines(string text, List<TextRange> lines, int width)
    {
        _text = text;
        Lines = lines;
        _width = width;
    }

    /// <summary>Without the blanks at both ends; a blank line is empty.</summary>
    public List<TextRange> Lines { get; }

    /// <summary>The lines of a text from a place on if they were cut, else null.</summary>
    public static WrappedLines? Of(string text, int start)
    {
        if (HasLongLines(text, start))
            return null;
        List<TextRange> lines = LinesOf(text, start);
        int width = WidthOf(lines);
        if (width is < LeastWidth or > MostWidth)
            return null;

        var wrapped = new WrappedLines(text, lines, width);
        int followed = 0, open = 0, cuts = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i + 1].Length == 0)
                continue;
            followed++;
            if (!IsOpen(text[lines[i].End - 1]))
                continue;
            open++;
            if (wrapped.IsCutBeforeSmallLetter(i))
                cuts++;
        }

        return cuts >= FewestCuts && cuts * 2 >= open && cuts * 5 >= followed ? wrapped : null;
    }

    /// <summary>
    /// Whether a line goes on in the next one: it is nearly full and the next begins with a small letter, or the next one's first word had no place in it.
    /// The next item of a list, a line that is set in and a row of a table begin anew.
    /// </summary>
    public bool GoesOn(int line)
    {
        TextRange current = Lines[line], next = Lines[line + 1];
        if (current.Length == 0 || next.Length == 0)
            return false;
        if (IsCutBeforeSmallLetter(line))
            return true;
        return HasWords(current) && current.Length + 1 + FirstWord(next) > _width && !IsItem(next) && Indent(next) <= Indent(current);
    }

    // What most texts are told by at once: paragraphs that are longer than any page is wide.
    private static bool HasLongLines(string text, int start)
    {
        int lines = 0, longLines = 0;
        while (start < text.Length)
        {
            int end = LineMap.EndOfLine(text, start);
            if (end > start)
                lines++;
            if (end - start > MostWidth)
                longLines++;
            start = LineMap.StartAfter(text, end);
        }

        return longLines * 20 > lines || lines <= FewestCuts;
    }

    private static List<TextRange> LinesOf(string text, int start)
    {
        var lines = new List<TextRange>();
        while (start <= text.Length)
        {
            int end = LineMap.EndOfLine(text, start);
            int from = start, to = end;
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            lines.Add(new TextRange(from, to));
            start = LineMap.StartAfter(text, end);
        }

        return lines;
    }

    // The length of the longest line; one in twenty may be longer.
    private static int WidthOf(List<TextRange> lines)
    {
        var lengths = new List<int>(lines.Count);
        foreach (TextRange line in lines)
        {
            if (line.Length > 0)
                lengths.Add(line.Length);
        }

        lengths.Sort();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count - 1 - (lengths.Count / 20)];
    }

    private bool IsCutBeforeSmallLetter(int line)
    {
        TextRange current = Lines[line];
        return current.Length * 4 >= _width * 3
            && current.Length <= Math.Max(_width, MostWidth)
            && char.IsLower(_text[Lines[line + 1].Start])
            && IsOpen(_text[current.End - 1])
            && HasWords(current);
    }

    // What a line ends with that does not end its sentence.
    private static bool IsOpen(char last) => char.IsLetterOrDigit(last) || last is ',' or ';' or ':' or '-' or '–' or '—' or '’' or '\'' or ')' or '»' or '”' or '«';

    // The rows of a table have more than one blank between columns, and signs.
    private bool HasWords(TextRange line)
    {
        int words = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (_text[i] is '\t' or '|' || (_text[i] == ' ' && _text[i + 1] == ' ' && _text[i + 2] == ' '))
                return false;
            if (char.IsLetter(_text[i]) && (i + 1 == line.End || !char.IsLetter(_text[i + 1])))
                words++;
        }

        return words >= FewestWords;
    }

    private int FirstWord(TextRange line)
    {
        int i = line.Start;
        while (i < line.End && !char.IsWhiteSpace(_text[i]))
            i++;
        return i - line.Start;
    }

    // "- word", "* word", "• word", "— word", "12. word", "a) word", "Name: words".
    private bool IsItem(TextRange line)
    {
        int end = line.Start + FirstWord(line);
        char first = _text[line.Start], last = _text[end - 1];
        if (end - line.Start == 1)
            return first is '-' or '*' or '•' or '–' or '—' or '·' or '+' or '>' or '#';
        if (last is '.' or ')')
            return char.IsDigit(first) || end - line.Start == 2;
        return last == ':';
    }

    private int Indent(TextRange line)
    {
        int i = line.Start;
        while (i > 0 && (_text[i - 1] is ' ' or '\t' or '\u00A0'))
            i--;
        return line.Start - i;
    }
}
