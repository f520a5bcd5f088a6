using System;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusGen.Formats.Markdown.Syntax;

/// <summary>Reads the mark of a footnote <c>[^1]</c>, an icon <c>:name:</c>, an embedded note <c>![[note]]</c> and the address of a block <c>^name</c> at the end of a line.</summary>
internal sealed class UnspokenParser : InlineParser
{
    private const int Longest = 200;

    public UnspokenParser() => OpeningCharacters = ['[', ':', '!', '^'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int end = End(slice);
        if (end < 0)
            return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new Unspoken { Line = line, Column = column, Span = new SourceSpan(start, start + end - slice.Start) };
        slice.Start = end + 1;
        return true;
    }

    // The last character of what is no word, or -1.
    private static int End(StringSlice slice) => slice.CurrentChar switch
    {
        '[' when slice.PeekChar() == '^' => Until(slice, 2, ']', IsOfLabel),
        ':' when !char.IsLetterOrDigit(slice.PeekCharExtra(-1)) => Icon(slice),
        '!' when slice.PeekChar() == '[' && slice.PeekChar(2) == '[' => Note(slice),
        '^' when char.IsWhiteSpace(slice.PeekCharExtra(-1)) => BlockName(slice),
        _ => -1,
    };

    private static int Note(StringSlice slice)
    {
        int end = Until(slice, 3, ']', c => c != '[');
        return end > 0 && end < slice.End && slice[end + 1] == ']' ? end + 1 : -1;
    }

    private static int Icon(StringSlice slice)
    {
        int end = Until(slice, 1, ':', c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' or '+');
        return end > slice.Start + 1 && (end == slice.End || !char.IsLetterOrDigit(slice[end + 1])) && HasLetterOrSign(slice, end) ? end : -1;
    }

    private static bool HasLetterOrSign(StringSlice slice, int end)
    {
        for (int i = slice.Start + 1; i < end; i++)
        {
            if (slice[i] is (>= 'a' and <= 'z') or '+')
                return true;
        }

        return false;
    }

    private static int BlockName(StringSlice slice)
    {
        int i = slice.Start + 1;
        while (i <= slice.End && (slice[i] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            i++;
        return i > slice.Start + 1 && (i > slice.End || slice[i] is '\n' or '\r') ? i - 1 : -1;
    }

    private static int Until(StringSlice slice, int skip, char close, Func<char, bool> isInside)
    {
        int from = slice.Start + skip;
        for (int i = from; i <= slice.End && i - from < Longest; i++)
        {
            if (slice[i] == close)
                return i > from ? i : -1;
            if (!isInside(slice[i]) || slice[i] is '\n' or '\r')
                return -1;
        }

        return -1;
    }

    private static bool IsOfLabel(char c) => !char.IsWhiteSpace(c) && c != '[';
}
