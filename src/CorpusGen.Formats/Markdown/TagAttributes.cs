using System;
using System.Collections.Generic;

namespace CorpusGen.Formats.Markdown;

/// <summary>Reads <c>key="value" key='value' key=value key={"value"}</c>.</summary>
internal static class TagAttributes
{
    public static Dictionary<string, string> Of(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (int equals = text.IndexOf('='); equals >= 0;)
        {
            int keyEnd = equals;
            while (keyEnd > 0 && char.IsWhiteSpace(text[keyEnd - 1]))
                keyEnd--;
            int keyStart = keyEnd;
            while (keyStart > 0 && (char.IsLetterOrDigit(text[keyStart - 1]) || text[keyStart - 1] is '-' or '_'))
                keyStart--;

            int start = equals + 1;
            while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '{'))
                start++;
            int end = EndOfValue(text, ref start);
            string key = text.Substring(keyStart, keyEnd - keyStart);
            if (key.Length > 0 && !values.ContainsKey(key))
                values.Add(key, text.Substring(start, end - start));
            equals = end < text.Length ? text.IndexOf('=', end) : -1;
        }

        return values;
    }

    private static int EndOfValue(string text, ref int start)
    {
        if (start < text.Length && (text[start] is '"' or '\'' or '`'))
        {
            int close = text.IndexOf(text[start], start + 1);
            if (close > 0)
            {
                start++;
                return close;
            }
        }

        int end = Math.Min(start, text.Length);
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '}')
            end++;
        return end;
    }
}
