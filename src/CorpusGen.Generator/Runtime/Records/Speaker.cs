namespace CorpusGen;

/// <summary>Somebody, or a document, that is quoted by name: <c>Corpus.Speakers.ElonMusk.Quotes.Count</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Speaker
{
    internal Speaker(string name) => Name = name;

    /// <summary>
    /// The full name: <c>Elon Musk</c>. It is the same speaker in every article that has this name, however it is spelled, or the surname alone if nobody else of the
    /// corpus has it.
    /// </summary>
    public string Name { get; init; }

    /// <summary>The other names that articles give, the most frequent first: <c>Corpus.Speakers.ElonMusk.Names.Contains("Musk")</c>.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Names { get; init; } = global::System.Array.Empty<string>();

    /// <summary>What articles say that the speaker is, in their words: <c>Corpus.Speakers.ElonMusk.Roles</c> has <c>PDG de Tesla</c>.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Roles { get; init; } = global::System.Array.Empty<string>();

    /// <summary>The gender in which articles speak of somebody: <c>Corpus.Quotes.Count(quote => quote.Speaker?.Gender == Gender.Feminine)</c>.</summary>
    public Gender Gender { get; init; }

    /// <summary>The name on a social network with its <c>@</c>, or null when no article gives it.</summary>
    public string? Handle { get; init; }

    /// <summary>How the speaker is known: <c>Named</c> when at least one article says the name at a quote.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>The speaker's quotes in every article, in the order of the corpus. Reads the whole corpus on first use.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes => CorpusGenRuntime.Index.QuotesOf(Name);

    /// <summary>Whether the two have the same names, handle, roles and gender.</summary>
    public bool Equals(Speaker? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Name == other.Name
            && Handle == other.Handle
            && Kind == other.Kind
            && Gender == other.Gender
            && CorpusGenRuntime.TextList.AreEqual(Names, other.Names)
            && CorpusGenRuntime.TextList.AreEqual(Roles, other.Roles));

    /// <inheritdoc />
    public override int GetHashCode() => Name.GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
