using System.Collections.Generic;
using System.Diagnostics;

namespace CorpusGen;

/// <summary>Somebody, or a document, that is quoted by name: <c>Corpus.Speakers.ElonMusk.Quotes.Count</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Speaker
{
    internal Speaker(string name) => Name = name;

    /// <summary>The full name: <c>Elon Musk</c>. It is the same speaker in every article that has this name.</summary>
    public string Name { get; init; }

    /// <summary>The name on a social network with its <c>@</c>, or null when no article gives it.</summary>
    public string? Handle { get; init; }

    /// <summary>How the speaker is known: <c>Named</c> when at least one article says the name at a quote.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>The speaker's quotes in every article, in the order of the corpus. Reads the whole corpus on first use.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public IReadOnlyList<Quote> Quotes => Corpus.Index.QuotesOf(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
