using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>The keys of a front matter that have a meaning. Their letters may be of any case.</summary>
internal static class ReservedKeys
{
    public const string Title = "title";
    public const string Language = "language";
    public const string Date = "date";
    public const string Updated = "updated";
    public const string Source = "source";
    public const string Url = "url";
    public const string Event = "event";
    public const string TranslationOf = "translationOf";
    public const string Name = "name";
    public const string Draft = "draft";

    /// <summary>The words of a list, or of a value alone; some keys have several spellings.</summary>
    public static IReadOnlyList<string> Authors { get; } = ["authors", "author", "author.name"];

    /// <summary>The same for tags.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["tags", "tag"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Title, Language, "lang", Date, Updated, Source, Url, Event, TranslationOf, Name, Draft, .. Authors, .. Tags];

    private static readonly HashSet<string> s_all = new(All, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a key has a meaning.</summary>
    public static bool Contains(string key) => s_all.Contains(key);

    /// <summary>The first entry of a key, or null.</summary>
    public static FrontMatterEntry? Find(FrontMatter frontMatter, string key)
    {
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
                return entry;
        }

        return null;
    }
}
