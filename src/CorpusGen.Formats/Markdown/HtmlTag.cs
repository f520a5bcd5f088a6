using System;

namespace CorpusGen.Formats.Markdown;

/// <summary>A tag of HTML.</summary>
/// <param name="Name">In small letters; empty for a comment or a declaration.</param>
/// <param name="IsClosing">Whether it begins with <c>&lt;/</c>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct HtmlTag(string Name, bool IsClosing, int Start, int End)
{
    private const int LongestValue = 4000;

    /// <summary>The tag that begins at <c>&lt;</c>; null where a sign stands for itself, or where it has no end.</summary>
    public static HtmlTag? At(string text, int start, int limit, TagEnds ends)
    {
        if (start + 1 >= limit)
            return null;
        char second = text[start + 1];
        int name = second == '/' ? start + 2 : start + 1, nameEnd = name;
        if (second is not ('!' or '?'))
        {
            while (nameEnd < limit && IsNamePart(text[nameEnd], nameEnd > name))
                nameEnd++;
            if (nameEnd == name || (nameEnd < limit && !char.IsWhiteSpace(text[nameEnd]) && text[nameEnd] is not ('/' or '>')))
                return null;
        }

        if (FindEnd(text, nameEnd, limit, ends) is not { } end)
            return null;
        return new HtmlTag(text.Substring(name, nameEnd - name).ToLowerInvariant(), second == '/', start, end);
    }

    // The first > that is not in a value in quotes; else the first.
    private static int? FindEnd(string text, int from, int limit, TagEnds ends)
    {
        int first = ends.Next(">", from);
        if (first < 0 || first >= limit)
            return null;
        int stop = Math.Min(limit, from + LongestValue);
        for (int i = from; i < stop; i++)
        {
            if (text[i] == '>')
                return i + 1;
            if (text[i] is not ('"' or '\'') || text[i - 1] != '=')
                continue;
            int quote = text.IndexOf(text[i], i + 1, stop - i - 1);
            if (quote < 0)
                return first + 1;
            i = quote;
        }

        return first + 1;
    }

    private static bool IsNamePart(char c, bool isInside) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (isInside && c is (>= '0' and <= '9') or '-' or ':');
}
