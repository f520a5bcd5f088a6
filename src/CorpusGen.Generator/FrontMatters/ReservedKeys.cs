using System;
using System.Collections.Generic;
using System.Linq;
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

    /// <summary>With <c>false</c>, a draft as Jekyll has them; else a key like any other, which many sites use for a date.</summary>
    public const string Published = "published";

    /// <summary>The words of a list, or of a value alone; some keys have several spellings.</summary>
    public static IReadOnlyList<string> Authors { get; } = ["authors", "author", "author.name"];

    /// <summary>The same for tags.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["tags", "tag"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Title, Language, "lang", Date, Updated, Source, Url, Event, TranslationOf, Name, Draft, .. Authors, .. Tags];

    private static readonly HashSet<string> s_all = new(All, StringComparer.OrdinalIgnoreCase);

    /// <summary>A key and those that mean the same.</summary>
    public static IReadOnlyList<string> SpellingsOf(string key)
    {
        IReadOnlyList<string>[] groups = [Authors, Tags, [Language, "lang"]];
        foreach (IReadOnlyList<string> group in groups)
        {
            if (group.Contains(key, StringComparer.OrdinalIgnoreCase))
                return group;
        }

        return [key];
    }

    /// <summary>What the values of a key that has a meaning are, and whether there can be several.</summary>
    public static (ValueType Type, bool IsList) FormOf(string key)
    {
        if (Is(Date) || Is(Updated))
            return (ValueType.Date, false);
        if (Is(Draft))
            return (ValueType.Boolean, false);
        return (ValueType.Text, Authors.Contains(key, StringComparer.OrdinalIgnoreCase) || Tags.Contains(key, StringComparer.OrdinalIgnoreCase));

        bool Is(string other) => string.Equals(key, other, StringComparison.OrdinalIgnoreCase);
    }

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
