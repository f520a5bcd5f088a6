using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>What the front matter of one article says, by the meaning of its keys. Title and language are read with the text.</summary>
internal sealed record ArticleMetadata
{
    /// <summary>Of an article without front matter.</summary>
    public static ArticleMetadata None { get; } = new();

    /// <summary>What it is to be called, in words or as an identifier.</summary>
    public string? Name { get; private init; }

    public string? Source { get; private init; }

    public string? Url { get; private init; }

    public string? Event { get; private init; }

    /// <summary>Words for another article.</summary>
    public string? TranslationOf { get; private init; }

    public bool IsDraft { get; private init; }

    /// <summary>In ISO 8601; empty when what it says is no date, null when it says none.</summary>
    public string? Date { get; private init; }

    /// <summary>The same of its last change.</summary>
    public string? Updated { get; private init; }

    public EquatableArray<string> Authors { get; private init; }

    public EquatableArray<string> Tags { get; private init; }

    /// <summary>All other keys that are there, each once, in the order of the file.</summary>
    public EquatableArray<OwnKey> Others { get; private init; }

    public static ArticleMetadata Of(FrontMatter? frontMatter)
    {
        if (frontMatter is null || frontMatter.Entries.Count == 0)
            return None;
        return new ArticleMetadata
        {
            Name = WordsOf(ReservedKeys.Name),
            Source = WordsOf(ReservedKeys.Source),
            Url = WordsOf(ReservedKeys.Url),
            Event = WordsOf(ReservedKeys.Event),
            TranslationOf = WordsOf(ReservedKeys.TranslationOf),
            IsDraft = YesOrNo.Read(WordsOf(ReservedKeys.Draft)) == true || YesOrNo.Read(WordsOf(ReservedKeys.Published)) == false,
            Date = DateOf(ReservedKeys.Date),
            Updated = DateOf(ReservedKeys.Updated),
            Authors = ListOf(frontMatter, ReservedKeys.Authors, isDivided: false),
            Tags = ListOf(frontMatter, ReservedKeys.Tags, isDivided: true),
            Others = OthersOf(frontMatter),
        };

        string? WordsOf(string key) => frontMatter.Find(key) is { } scalar && !IsNull(scalar) ? scalar.Text.Trim() : null;

        string? DateOf(string key) => WordsOf(key) is string words ? DateReader.Read(words).Iso ?? "" : null;
    }

    /// <summary>The same with what the project says of the file where the front matter says nothing.</summary>
    public ArticleMetadata Or(string? date, string? @event) =>
        (Date ?? date) == Date && (Event ?? @event) == Event ? this : this with { Date = Date ?? date, Event = Event ?? @event };

    /// <summary>The values of a key that says several, without those that are empty; the words of one value may be divided by commas.</summary>
    private static EquatableArray<string> ListOf(FrontMatter frontMatter, IReadOnlyList<string> keys, bool isDivided)
    {
        IEnumerable<string> words =
            from key in keys
            let entry = ReservedKeys.Find(frontMatter, key)
            where entry is not null
            from scalar in entry.Value.Items
            where !IsNull(scalar)
            from part in isDivided && !entry.Value.IsList ? scalar.Text.Split(',') : [scalar.Text]
            select part.Trim();
        return new EquatableArray<string>(words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToArray());
    }

    private static EquatableArray<OwnKey> OthersOf(FrontMatter frontMatter)
    {
        var others = new List<OwnKey>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            string key = entry.Key.ToLowerInvariant();
            if (!ReservedKeys.Contains(key) && seen.Add(key))
                others.Add(OtherOf(key, entry));
        }

        return new EquatableArray<OwnKey>([.. others]);
    }

    private static OwnKey OtherOf(string key, FrontMatterEntry entry)
    {
        var type = ValueType.None;
        var values = new List<KeyText>();
        foreach (FrontMatterScalar scalar in entry.Value.Items)
        {
            ValueType next = ValueTypes.Of(scalar, out KeyText text);
            type = ValueTypes.Join(type, next);
            if (next != ValueType.None)
                values.Add(text with { IsNoValue = next == ValueType.Text && ValueTypes.ReadsAsValue(text.Text) });
        }

        return new OwnKey(new KeyForm(key, entry.Key, type, entry.Value.IsList), new EquatableArray<KeyText>([.. values]));
    }

    private static bool IsNull(FrontMatterScalar scalar) => scalar.Kind == ScalarKind.Plain && scalar.Text.Trim() is "" or "~" or "null" or "Null" or "NULL";
}
