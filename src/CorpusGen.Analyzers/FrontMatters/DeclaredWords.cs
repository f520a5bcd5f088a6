using System.Globalization;
using System.Linq;
using CorpusGen.Generator.FrontMatters;

namespace CorpusGen.Analyzers.FrontMatters;

/// <summary>What the project declares of a key, in a message.</summary>
internal static class DeclaredWords
{
    private const int MostShown = 12;

    /// <summary><c>news, opinion or culture</c></summary>
    public static string Listed(DeclaredKey key)
    {
        string[] values = [.. key.Values];
        if (values.Length > MostShown)
            return string.Join(", ", values.Take(MostShown)) + " or one of " + (values.Length - MostShown).ToString(CultureInfo.InvariantCulture) + " more";
        return values.Length == 1 ? values[0] : string.Join(", ", values.Take(values.Length - 1)) + " or " + values[values.Length - 1];
    }

    /// <summary><c>text</c>, <c>integer[]</c>: as projects write it.</summary>
    public static string TypeOf(DeclaredKey key) => DeclaredKeys.Words(key.Type, key.IsList);
}
