using System.Globalization;
using System.Text;

namespace CorpusGen.Tool;

/// <summary>Text from elsewhere, such as the name of a file, in a message.</summary>
internal static class Visible
{
    /// <summary>
    /// The text on one line, with <c>\n</c>, <c>\u001B</c> and so on for characters that would move the cursor, change colours, or turn the writing round.
    /// </summary>
    public static string Text(string text)
    {
        StringBuilder? shown = null;
        for (int i = 0; i < text.Length; i++)
        {
            string? code = Code(text[i]);
            if (code is not null)
                shown ??= new StringBuilder(text, 0, i, text.Length + 16);
            if (code is not null)
                shown!.Append(code);
            else
                shown?.Append(text[i]);
        }

        return shown?.ToString() ?? text;
    }

    private static string? Code(char character) => character switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ when char.IsControl(character) || IsLineOrDirection(character) => @"\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        _ => null,
    };

    // Line and paragraph separators, and the marks, embeddings and isolates of direction.
    private static bool IsLineOrDirection(char character) =>
        character is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
