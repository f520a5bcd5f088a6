using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>
/// Paths that must not get to the compiler. Its options and the settings of the project are lines in files that MSBuild writes: a path with the end of a line in
/// it would be an option of its own. Whoever names a file must not choose what is compiled.
/// </summary>
internal static class UnsafePath
{
    /// <summary>What is said of one; {0} is the path as <see cref="Show"/> has it.</summary>
    public const string MessageFormat =
        "The path '{0}' of a CorpusFile has a control character, shown here as its code, or is not Unicode, and the compiler cannot be given it: rename the file";

    // In the list of the texts | stands between two, and in the compiler's command line " round one.
    private static readonly char[] s_separators = ['"', '|'];

    /// <summary>Whether a build refuses a path: it is unsafe, or has a separator.</summary>
    public static bool IsRefused(string path) => IsUnsafe(path) || HasSeparator(path);

    /// <summary>Whether a path has what stands between paths.</summary>
    public static bool HasSeparator(string path) => path.IndexOfAny(s_separators) >= 0;

    /// <summary>
    /// Whether a path has a control character, one of Unicode's ends of lines, or half a surrogate pair, which is no text.
    /// </summary>
    public static bool IsUnsafe(string path)
    {
        for (int i = 0; i < path.Length; i++)
        {
            if (IsUnsafe(path[i]) || IsHalf(path, i))
                return true;
        }

        return false;
    }

    /// <summary>The path as a message can show it: <c>a\nb.txt</c>, with a code for each character that cannot be seen.</summary>
    public static string Show(string path) =>
        path.Select((_, i) => IsUnsafe(path[i]) || IsHalf(path, i) ? Escape(path[i]) : path[i].ToString()).Aggregate(new StringBuilder(), (shown, part) => shown.Append(part)).ToString();

    private static bool IsUnsafe(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static bool IsHalf(string path, int i) =>
        char.IsHighSurrogate(path[i])
            ? i + 1 == path.Length || !char.IsLowSurrogate(path[i + 1])
            : char.IsLowSurrogate(path[i]) && (i == 0 || !char.IsHighSurrogate(path[i - 1]));

    private static string Escape(char character) => character switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ => @"\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
    };
}
