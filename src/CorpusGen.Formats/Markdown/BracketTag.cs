using System;

namespace CorpusGen.Formats.Markdown;

/// <summary>
/// What looks like a shortcode of WordPress: <c>[youtube id="x"]</c>, <c>[caption width="300"]</c>, <c>[/caption]</c>, <c>[gallery]</c>. Its name is of small letters. What follows the bracket tells it
/// from a link (<c>[name](address)</c>, <c>[name][1]</c>) and its definition; whether it is one <see cref="BracketTags"/> says.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="IsClosing">Whether it ends what one of the same name began.</param>
/// <param name="IsAlone">Whether it says that it has no closing one: <c>[gallery /]</c>.</param>
/// <param name="Attributes">What follows the name.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct BracketTag(string Name, bool IsClosing, bool IsAlone, string Attributes, int End)
{
    private const int Longest = 1000, LongestName = 40;

    /// <summary>Whether it has an attribute with a value, or an address: <c>[youtube https://…]</c>. Words in brackets have none.</summary>
    public bool HasValues => Attributes.IndexOf("://", StringComparison.Ordinal) > 0 || HasValue(Attributes);

    /// <summary>The tag that begins at a bracket, or null.</summary>
    public static BracketTag? At(string file, int start)
    {
        bool isClosing = start + 1 < file.Length && file[start + 1] == '/';
        int name = start + (isClosing ? 2 : 1), nameEnd = name;
        while (nameEnd < file.Length && nameEnd - name <= LongestName && (file[nameEnd] is (>= 'a' and <= 'z') || (nameEnd > name && file[nameEnd] is (>= '0' and <= '9') or '_' or '-')))
            nameEnd++;
        if (nameEnd == name || nameEnd == file.Length || (start > 0 && file[start - 1] is '[' or '\\') || file[nameEnd] is not (']' or ' ' or '\t' or '\n' or '\r' or '/' or '='))
            return null;
        if (EndAfter(file, nameEnd) is not { } end || (end < file.Length && file[end] is '(' or '[' or ']' or ':'))
            return null;
        string attributes = file.Substring(nameEnd, end - 1 - nameEnd).Trim();
        bool isAlone = attributes.EndsWith("/", StringComparison.Ordinal) && attributes.IndexOf("://", StringComparison.Ordinal) < 0;
        return isClosing && attributes.Length > 0 ? null : new BracketTag(file.Substring(name, nameEnd - name), isClosing, isAlone, attributes, end);
    }

    // The first bracket that stands in no quotes, in the same paragraph.
    private static int? EndAfter(string file, int from)
    {
        int limit = Math.Min(file.Length, from + Longest);
        for (int i = from; i < limit; i++)
        {
            switch (file[i])
            {
                case ']':
                    return i + 1;
                case '[':
                case '\n' when FileLine.IsBlank(file, i + 1):
                    return null;
                case '"' or '\'' when file[i - 1] == '=':
                    int quote = file.IndexOf(file[i], i + 1, limit - i - 1);
                    i = quote < 0 ? i : quote;
                    break;
            }
        }

        return null;
    }

    // A blank, a key, =, a value.
    private static bool HasValue(string attributes)
    {
        for (int equals = attributes.IndexOf('='); equals >= 0; equals = attributes.IndexOf('=', equals + 1))
        {
            int key = equals;
            while (key > 0 && (attributes[key - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
                key--;
            if (key < equals && (key == 0 || char.IsWhiteSpace(attributes[key - 1])) && equals + 1 < attributes.Length && !char.IsWhiteSpace(attributes[equals + 1]))
                return true;
        }

        return false;
    }
}
