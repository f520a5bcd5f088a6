using System.Globalization;
using System.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>
/// The name of the embedded resource of a text: <c>CorpusGen/</c> and the path from the project's folder. The compiler is told metadata through a file in which
/// <c>;</c> and <c>#</c> begin a comment, and resources through a command line in which <c>,</c> and <c>"</c> have a meaning; so <c>~</c> and two hexadecimal
/// digits stand for a character that means something between MSBuild and the compiler.
/// </summary>
internal static class ResourceName
{
    public const string Prefix = "CorpusGen/";

    private const string Escaped = "~ \"#%',;|";

    /// <summary><c>CorpusGen/texts/a~23b.txt</c> for <c>texts/a#b.txt</c>.</summary>
    public static string Of(string path)
    {
        var name = new StringBuilder(Prefix, Prefix.Length + path.Length);
        AddEscaped(name, path);
        return name.ToString();
    }

    /// <summary><c>a~23b</c> for <c>a#b</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        AddEscaped(escaped, text);
        return escaped.ToString();
    }

    /// <summary>The same of words that are to stay on one line: a control character becomes a blank.</summary>
    public static string EscapeLine(string text)
    {
        char[] line = text.ToCharArray();
        for (int i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]))
                line[i] = ' ';
        }

        return Escape(new string(line));
    }

    /// <summary><c>texts/a#b.txt</c> for <c>CorpusGen/texts/a~23b.txt</c>; null when the name is of another form.</summary>
    public static string? ToPath(string? resource) =>
        resource is null || resource.Length == Prefix.Length || !resource.StartsWith(Prefix, System.StringComparison.Ordinal)
            ? null
            : Unescape(resource.Substring(Prefix.Length));

    /// <summary><c>a#b</c> for <c>a~23b</c>; null when a <c>~</c> has no code behind it.</summary>
    public static string? Unescape(string escaped)
    {
        if (escaped.IndexOf('~') < 0)
            return escaped;
        var text = new StringBuilder();
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '~')
            {
                text.Append(escaped[i]);
                continue;
            }

            if (i + 2 >= escaped.Length
                || !int.TryParse(escaped.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
                return null;
            text.Append((char)code);
            i += 2;
        }

        return text.ToString();
    }

    private static void AddEscaped(StringBuilder escaped, string text)
    {
        foreach (char character in text)
        {
            if (Escaped.IndexOf(character) < 0)
                escaped.Append(character);
            else
                escaped.Append('~').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
        }
    }
}
