using System;

namespace CorpusGen.Formats.Markdown;

/// <summary>
/// An expression of MDX: <c>{props.title}</c>, <c>{format(date)}</c>, <c>{items.map(item => …)}</c>, <c>{" "}</c>. Only what is surely code is one, since braces stand in prose and in formulas as
/// well: a name alone (<c>{city}</c>) is one where the file imports or exports something.
/// </summary>
/// <param name="End">Where it ends.</param>
/// <param name="Words">Where the words of <c>{"words"}</c> begin, which are prose; the end where there are none.</param>
/// <param name="WordsEnd">Where they end.</param>
internal readonly record struct MdxExpression(int End, int Words, int WordsEnd)
{
    private const int Longest = 2000, Deepest = 20;

    private static readonly string[] Operators = ["=>", "&&", "||", "??", "==", "!=", " ? ", " + "];

    /// <summary>The expression that begins at a brace, or null.</summary>
    public static MdxExpression? At(string file, int start, bool isCode)
    {
        if (EndAfter(file, start) is not { } end)
            return null;
        int first = start + 1, last = end - 2;
        while (first <= last && char.IsWhiteSpace(file[first]))
            first++;
        while (last >= first && char.IsWhiteSpace(file[last]))
            last--;
        if (first > last)
            return null;
        char quote = file[first];
        if (quote is '"' or '\'' or '`' && last > first && file.IndexOf(quote, first + 1) == last)
            return new MdxExpression(end, first + 1, last);
        // x_{i.j}, \text{a.b}
        bool isGlued = start > 0 && (char.IsLetterOrDigit(file[start - 1]) || file[start - 1] is '_' or '^' or '\\' or '$' or '}');
        return !isGlued && IsCode(file.Substring(first, last + 1 - first), isCode) ? new MdxExpression(end, end, end) : null;
    }

    private static int? EndAfter(string file, int start)
    {
        int depth = 0, limit = Math.Min(file.Length, start + Longest);
        for (int i = start; i < limit; i++)
        {
            switch (file[i])
            {
                case '{' when ++depth > Deepest:
                    return null;
                case '}' when --depth == 0:
                    return i + 1;
                case '\n' when FileLine.IsBlank(file, i + 1):
                    return null;
                case '"' or '`' or '\'' when file[i - 1] is '{' or '(' or ' ' or '=' or '[' or ',':
                    int quote = file.IndexOf(file[i], i + 1, limit - i - 1);
                    if (quote < 0)
                        return null;
                    i = quote;
                    break;
            }
        }

        return null;
    }

    private static bool IsCode(string words, bool isCode)
    {
        int at = words.StartsWith("new ", StringComparison.Ordinal) ? 4 : words[0] is '!' or '(' ? 1 : 0;
        int end = NameEnd(words, at);
        if (end == at)
            return at == 1 && words.IndexOf("=>", StringComparison.Ordinal) > 0;
        int links = 0;
        while (end < words.Length && LinkEnd(words, end) is { } next)
        {
            links++;
            end = next;
        }

        if (end == words.Length)
            return links > 0 || (isCode && at == 0);
        return Array.Exists(Operators, sign => words.IndexOf(sign, end, StringComparison.Ordinal) >= 0) && (links > 0 || isCode);
    }

    // .name, ?.name, (…), […]
    private static int? LinkEnd(string words, int at)
    {
        if (words[at] is '(' or '[')
        {
            int depth = 0;
            for (int i = at; i < words.Length; i++)
            {
                depth += words[i] is '(' or '[' or '{' ? 1 : words[i] is ')' or ']' or '}' ? -1 : 0;
                if (depth == 0)
                    return i + 1;
            }

            return null;
        }

        int name = words[at] == '.' ? at + 1 : words[at] == '?' && at + 1 < words.Length && words[at + 1] == '.' ? at + 2 : at;
        int end = NameEnd(words, name);
        return name > at && end > name ? end : null;
    }

    private static int NameEnd(string words, int at)
    {
        int end = at;
        while (end < words.Length && (words[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$' || (end > at && words[end] is >= '0' and <= '9')))
            end++;
        return end;
    }
}
