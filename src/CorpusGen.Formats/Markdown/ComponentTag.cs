using System;

namespace CorpusGen.Formats.Markdown;

/// <summary>A tag of a component of MDX, Astro, Svelte: <c>&lt;Quote author="X"&gt;</c>, <c>&lt;/Quote&gt;</c>. Its name begins with a capital, and not all of it are.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsClosing">Whether it is the closing one of a pair.</param>
/// <param name="IsAlone">Whether it has no closing one: <c>&lt;Image /&gt;</c>.</param>
/// <param name="Attributes">What follows the name.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ComponentTag(string Name, bool IsClosing, bool IsAlone, string Attributes, int End)
{
    private const int Longest = 2000;

    /// <summary>The tag that begins at <c>&lt;</c>, or null.</summary>
    public static ComponentTag? At(string file, int start, TagEnds ends)
    {
        bool isClosing = start + 1 < file.Length && file[start + 1] == '/';
        int name = start + (isClosing ? 2 : 1), nameEnd = name;
        bool hasSmall = false;
        while (nameEnd < file.Length && (IsAsciiLetter(file[nameEnd]) || (nameEnd > name && (char.IsDigit(file[nameEnd]) || file[nameEnd] is '.' or '_'))))
            hasSmall |= file[nameEnd++] is (>= 'a' and <= 'z') or '.';
        if (nameEnd == name || file[name] is not (>= 'A' and <= 'Z') || !hasSmall || nameEnd == file.Length)
            return null;
        if (!char.IsWhiteSpace(file[nameEnd]) && file[nameEnd] is not ('/' or '>'))
            return null;
        if (FindEnd(file, nameEnd, ends) is not { } end)
            return null;
        string attributes = file.Substring(nameEnd, end - 1 - nameEnd).Trim();
        bool isAlone = attributes.EndsWith("/", StringComparison.Ordinal);
        return new ComponentTag(file.Substring(name, nameEnd - name), isClosing, isAlone, attributes.TrimEnd('/'), end);
    }

    // The first > that is neither in quotes nor in braces; else the first.
    private static int? FindEnd(string file, int from, TagEnds ends)
    {
        int first = ends.Next(">", from);
        if (first < 0 || first - from > Longest)
            return null;
        int depth = 0, limit = Math.Min(file.Length, from + Longest);
        for (int i = from; i < limit; i++)
        {
            switch (file[i])
            {
                case '"' or '\'' or '`' when i > 0 && (file[i - 1] is '=' or '{' or ' ' or '(' or '['):
                    int quote = file.IndexOf(file[i], i + 1, limit - i - 1);
                    if (quote < 0)
                        return first + 1;
                    i = quote;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '>' when depth <= 0:
                    return i + 1;
                case '<' when depth <= 0:
                    return null;
            }
        }

        return first + 1;
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
