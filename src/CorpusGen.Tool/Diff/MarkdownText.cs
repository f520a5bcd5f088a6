using System.Globalization;
using System.Text;

namespace CorpusGen.Tool.Diff;

/// <summary>Words in Markdown that stay words: they begin no heading, list, link, image or tag, call nobody, and refer to no issue.</summary>
internal static class MarkdownText
{
    // An address that begins with it becomes a link.
    private const string Web = "www.";

    public static string Of(string text)
    {
        string visible = Visible.Text(text);
        var markdown = new StringBuilder(visible.Length + 16);
        for (int i = 0; i < visible.Length; i++)
        {
            char c = visible[i];
            bool isWeb = c == '.' && i >= Web.Length - 1 && string.Compare(visible, i - Web.Length + 1, Web, 0, Web.Length, ignoreCase: true, CultureInfo.InvariantCulture) == 0;
            if (IsMarkup(c) || isWeb)
                markdown.Append("&#").Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
            else
                markdown.Append(c);

            // What GitHub makes of @name and #12 it makes when all entities are characters: a character without a width keeps it from that.
            if (c is '@' or '#' && i + 1 < visible.Length)
                markdown.Append("&#8203;");
        }

        return markdown.ToString();
    }

    private static bool IsMarkup(char c) => c is '&' or '<' or '>' or '|' or '`' or '*' or '_' or '[' or ']' or '~' or '@' or '#' or '\\' or ':' or '$' or '{' or '}' or '!' or '^';
}
