namespace CorpusGen.Extraction.Changes;

/// <summary>What is kept of an article, quote, figure or speaker to tell whether an edit changed it: nothing in it changes because something else did.</summary>
internal sealed record CorpusItem
{
    /// <summary>What it is.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The path of its article, with <c>/</c>; empty for a speaker.</summary>
    public required string Article { get; init; }

    /// <summary>Its words on one line; of an article the title, which may be empty, of a speaker the name.</summary>
    public required string Words { get; init; }

    /// <summary>The name of its member in C#; null where nothing is compiled, or members are switched off.</summary>
    public string? Member { get; init; }

    /// <summary>The value of a figure (<c>about 50000000</c>, <c>2018-03-23</c>), or null.</summary>
    public string? Value { get; init; }

    /// <summary>What the value is in (<c>USD</c>, <c>Kilometre</c>, <c>%</c>, <c>date</c>); null for a count and for what is no figure.</summary>
    public string? Unit { get; init; }

    /// <summary>The noun of what a figure counts, or null.</summary>
    public string? Noun { get; init; }

    /// <summary>Who says a quote or gives a figure, as the article names him, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether the two are the same whatever their articles and members are called.</summary>
    public bool SaysTheSame(CorpusItem other) =>
        Kind == other.Kind && Words == other.Words && Value == other.Value && Unit == other.Unit && Noun == other.Noun && Speaker == other.Speaker;
}
