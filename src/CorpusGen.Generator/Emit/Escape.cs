using System.Globalization;
using System.Text;

namespace CorpusGen.Generator.Emit;

/// <summary>Writes text into C# such that it stays text.</summary>
internal static class Escape
{
    private const int DocLength = 160;

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        AppendEscaped(literal, text, notPlain: "\"\\");
        return literal.Replace("\\u000D", "\\r").Replace("\\u000A", "\\n").Append('"').ToString();
    }

    /// <summary>A field of a row: without <c>|</c>, quotation marks and ends of lines.</summary>
    public static string Field(string? text)
    {
        if (text is null)
            return "";
        var field = new StringBuilder(text.Length);
        AppendEscaped(field, text, notPlain: "\"\\|");
        return field.ToString();
    }

    /// <summary>A text in a message: what is invisible is seen.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        AppendEscaped(visible, text, notPlain: "");
        return visible.ToString();
    }

    /// <summary>The content of an XML doc comment: one line, shortened, without what is invisible or turns the writing direction.</summary>
    public static string Doc(string text)
    {
        var doc = new StringBuilder();
        bool isBlank = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isBlank = doc.Length > 0;
                continue;
            }

            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair && !IsVisible(c))
                continue;
            if (isBlank)
                doc.Append(' ');
            isBlank = false;
            if (doc.Length >= DocLength)
            {
                doc.Append('…');
                break;
            }

            if (isPair)
                doc.Append(c).Append(text[++i]);
            else
                AppendXml(doc, c);
        }

        return doc.ToString();
    }

    private static void AppendXml(StringBuilder doc, char c)
    {
        switch (c)
        {
            case '&':
                doc.Append("&amp;");
                break;
            case '<':
                doc.Append("&lt;");
                break;
            case '>':
                doc.Append("&gt;");
                break;
            default:
                doc.Append(c);
                break;
        }
    }

    private static void AppendEscaped(StringBuilder escaped, string text, string notPlain)
    {
        foreach (char c in text)
        {
            if ((c == ' ' || (IsVisible(c) && !char.IsWhiteSpace(c))) && notPlain.IndexOf(c) < 0)
                escaped.Append(c);
            else
                escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    // Format characters turn the direction of writing (U+202E) or are invisible; lone surrogates are not text.
    private static bool IsVisible(char c) => char.GetUnicodeCategory(c)
        is not UnicodeCategory.Control
        and not UnicodeCategory.Format
        and not UnicodeCategory.Surrogate
        and not UnicodeCategory.PrivateUse
        and not UnicodeCategory.OtherNotAssigned
        and not UnicodeCategory.LineSeparator
        and not UnicodeCategory.ParagraphSeparator;
}
