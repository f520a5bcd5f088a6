using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Sources;

/// <summary>The keys and values above the words of a file.</summary>
/// <param name="Range">Where it stands in the file, its delimiting lines included.</param>
/// <param name="Entries">In the order of the file; a key that stands twice is there twice.</param>
public sealed record FrontMatter(TextRange Range, EquatableArray<FrontMatterEntry> Entries)
{
    /// <summary>What it says of the title; null when it says nothing, or nothing but blanks.</summary>
    public string? Title => Find("title")?.Text;

    /// <summary>The language that it says; null when it says none, or one that is not read.</summary>
    public Language? Language => (Find("language") ?? Find("lang"))?.Text.Trim().Split('-', '_')[0].ToLowerInvariant() switch
    {
        "fr" or "français" or "french" => CorpusGen.Language.French,
        "en" or "anglais" or "english" => CorpusGen.Language.English,
        _ => null,
    };

    /// <summary>The first value of a key, in any case of its letters; null when it is not there, empty, or a list of none.</summary>
    public FrontMatterScalar? Find(string key)
    {
        foreach (FrontMatterEntry entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
                return entry.Value.Items.Count > 0 && !string.IsNullOrWhiteSpace(entry.Value.Items[0].Text) ? entry.Value.Items[0] : null;
        }

        return null;
    }
}

/// <summary>A key of a front matter and its value.</summary>
/// <param name="Key">As it is written; keys of nested maps have a point between them: <c>seo.title</c>.</param>
/// <param name="KeyRange">Where the key stands in the file.</param>
/// <param name="Value">What it says.</param>
public sealed record FrontMatterEntry(string Key, TextRange KeyRange, FrontMatterValue Value);

/// <summary>A value of a front matter: one scalar, or a list of them.</summary>
/// <param name="IsList">Whether it is written as a list, which may have one item or none.</param>
/// <param name="Items">The scalar, or those of the list; none for an empty value.</param>
public sealed record FrontMatterValue(bool IsList, EquatableArray<FrontMatterScalar> Items);

/// <summary>A scalar of a front matter.</summary>
/// <param name="Text">What it says, without quotes and escapes.</param>
/// <param name="Range">Where it stands in the file, with its quotes.</param>
/// <param name="Kind">How it is written, which tells what it may be.</param>
public sealed record FrontMatterScalar(string Text, TextRange Range, ScalarKind Kind);

/// <summary>How a scalar is written.</summary>
public enum ScalarKind
{
    /// <summary>Without quotes: what it is, its letters tell (<c>true</c>, <c>12</c>, <c>2018-03-23</c>, words).</summary>
    Plain,

    /// <summary>In quotes, or as a block of lines: words, or a date.</summary>
    Quoted,

    /// <summary>A TOML number.</summary>
    Number,

    /// <summary>A TOML boolean.</summary>
    Boolean,

    /// <summary>A TOML date.</summary>
    Date,
}
