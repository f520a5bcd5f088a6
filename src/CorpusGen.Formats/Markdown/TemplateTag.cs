using System;

namespace CorpusGen.Formats.Markdown;

/// <summary>A tag of a template: <c>{{&lt; name … &gt;}}</c>, <c>{{% name … %}}</c> (Hugo), <c>{% name … %}</c>, <c>{{ … }}</c>, <c>{# … #}</c> (Liquid, Nunjucks).</summary>
/// <param name="Name">Its first word; empty for an expression.</param>
/// <param name="IsClosing">Whether it ends what one of the same name began: <c>{{&lt; /quote &gt;}}</c>, <c>{% endquote %}</c>.</param>
/// <param name="Attributes">What follows the name.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TemplateTag(string Name, bool IsClosing, string Attributes, int End)
{
    private const int Longest = 2000, LongestAfterQuote = 300;

    /// <summary>The tag that begins at a brace, or null.</summary>
    public static TemplateTag? At(string file, int start, TagEnds ends)
    {
        (string open, string close) = Delimiters(file, start);
        if (open.Length == 0)
            return null;
        int from = start + open.Length, first = ends.Next(close, from);
        if (first < 0 || first - from > Longest || FileLine.HasBlankLine(file, from, first))
            return null;

        int end = EndOutsideQuotes(file, from, close, first) ?? first;
        string inner = file.Substring(from, end - from).Trim();
        inner = inner.Trim('-', '~').Trim();
        if (open is "{{" or "{#")
            return new TemplateTag("", IsClosing: false, "", end + close.Length);

        bool isClosing = inner.StartsWith("/", StringComparison.Ordinal);
        inner = isClosing ? inner.Substring(1).TrimStart() : inner;
        int nameEnd = 0;
        while (nameEnd < inner.Length && (char.IsLetterOrDigit(inner[nameEnd]) || inner[nameEnd] is '_' or '-' or '.'))
            nameEnd++;
        string name = inner.Substring(0, nameEnd);
        if (open == "{%" && name.Length > 3 && name.StartsWith("end", StringComparison.Ordinal))
            return new TemplateTag(name.Substring(3), IsClosing: true, "", end + close.Length);
        bool isAlone = inner.EndsWith("/", StringComparison.Ordinal);
        return new TemplateTag(isAlone ? "" : name, isClosing, inner.Substring(nameEnd).Trim(), end + close.Length);
    }

    private static (string Open, string Close) Delimiters(string file, int start)
    {
        char second = start + 1 < file.Length ? file[start + 1] : '\0', third = start + 2 < file.Length ? file[start + 2] : '\0';
        return second switch
        {
            '{' when third == '<' => ("{{<", ">}}"),
            '{' when third == '%' => ("{{%", "%}}"),
            '{' => ("{{", "}}"),
            '%' => ("{%", "%}"),
            '#' when third is ' ' or '-' or '\n' => ("{#", "#}"),
            _ => ("", ""),
        };
    }

    // A value in quotes may have the end of a tag in it; an apostrophe is no quote.
    private static int? EndOutsideQuotes(string file, int from, string close, int first)
    {
        int limit = Math.Min(file.Length - close.Length, first + LongestAfterQuote);
        for (int i = from; i <= limit; i++)
        {
            if (file[i] is '"' or '`' && i > from && (file[i - 1] is ' ' or '=' or '\t'))
            {
                int quote = file.IndexOf(file[i], i + 1, limit - i);
                if (quote < 0)
                    return null;
                i = quote;
            }
            else if (string.CompareOrdinal(file, i, close, 0, close.Length) == 0)
            {
                return i;
            }
        }

        return null;
    }
}
