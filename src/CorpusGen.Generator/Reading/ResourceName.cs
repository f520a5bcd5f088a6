using System.Globalization;
using System.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>
/// The name that build/CorpusGen.targets gives the embedded resource of a text: <c>CorpusGen/</c> and the path from the project's folder, in which
/// <c>~</c> and two hexadecimal digits stand for a character that means something between MSBuild and the compiler.
/// </summary>
internal static class ResourceName
{
    public const string Prefix = "CorpusGen/";

    /// <summary><c>texts/a#b.txt</c> for <c>CorpusGen/texts/a~23b.txt</c>; null when the name is of another form.</summary>
    public static string? ToPath(string? resource)
    {
        if (resource is null || resource.Length == Prefix.Length || !resource.StartsWith(Prefix, System.StringComparison.Ordinal))
            return null;
        var path = new StringBuilder();
        for (int i = Prefix.Length; i < resource.Length; i++)
        {
            if (resource[i] != '~')
            {
                path.Append(resource[i]);
                continue;
            }

            if (i + 2 >= resource.Length
                || !int.TryParse(resource.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
                return null;
            path.Append((char)code);
            i += 2;
        }

        return path.ToString();
    }
}
