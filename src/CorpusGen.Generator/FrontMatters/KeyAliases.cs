using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>Keys that a project uses in place of those that have a meaning: <c>titre=title, auteur=author</c>. Where a front matter has both, the one that has a meaning counts.</summary>
internal static class KeyAliases
{
    private const string RightValues = "pairs with commas between them, such as titre=title, auteur=author, where the key behind = is one that has a meaning";

    private static readonly char[] s_separators = [',', '|'];

    /// <summary>The property as it is written, or null when there is none, or it is not of this form.</summary>
    public static string? Read(OptionReader reader)
    {
        if (reader.Read(PropertyNames.Keys) is not string written)
            return null;
        if (Pairs(written).All(pair => pair.Length == 2 && pair[0].Length > 0 && ReservedKeys.Contains(pair[1]) && !ReservedKeys.Contains(pair[0])))
            return written;
        reader.AddWrong(PropertyNames.Keys, written, RightValues);
        return null;
    }

    /// <summary>The key with a meaning that the project says another one is, or null.</summary>
    public static string? MeaningOf(OptionReader reader, string key) =>
        Pairs(reader.Read(PropertyNames.Keys) ?? "").FirstOrDefault(pair => pair.Length == 2 && string.Equals(pair[0], key, StringComparison.OrdinalIgnoreCase))?[1];

    /// <summary>A file whose keys are those that have a meaning.</summary>
    /// <param name="source">The file.</param>
    /// <param name="aliases">What <see cref="Read"/> gives.</param>
    public static SourceText Apply(SourceText source, string? aliases)
    {
        if (aliases is null || source.FrontMatter is not { } frontMatter)
            return source;
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] pair in Pairs(aliases))
            names[pair[0]] = pair[1];
        FrontMatterEntry[] entries = [.. frontMatter.Entries.Select(entry =>
            names.TryGetValue(entry.Key, out string? name) && ReservedKeys.Find(frontMatter, name) is null ? entry with { Key = name } : entry)];
        return source with { FrontMatter = frontMatter with { Entries = new EquatableArray<FrontMatterEntry>(entries) } };
    }

    private static IEnumerable<string[]> Pairs(string written) => written
        .Split(s_separators, StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=').Select(key => key.Trim()).ToArray());
}
