using System;

namespace CorpusGen.Extraction.Syntax;

/// <summary>What a chunk is.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A comma, colon, dash, full stop or other mark.</summary>
    Mark,

    /// <summary>A whole span in quotation marks.</summary>
    Marked,

    NounPhrase,
    VerbGroup,
    Preposition,
    Coordinator,
    Complementizer,
    Relative,
    Subordinator,
    Adverb,

    /// <summary>A day or date.</summary>
    Time,

    /// <summary>A short passage in round or square brackets.</summary>
    Bracketed,
}

/// <summary>What else is known of a chunk.</summary>
[Flags]
internal enum ChunkTraits : ushort
{
    None = 0,

    // Of noun phrases.
    Definite = 1 << 0,
    Indefinite = 1 << 1,
    Pronoun = 1 << 2,

    /// <summary>The head is a name.</summary>
    Proper = 1 << 3,
    Plural = 1 << 4,

    /// <summary>A time, which is no subject: <c>l'an dernier</c>, <c>last week</c>.</summary>
    Temporal = 1 << 5,

    // Of verb groups.
    Finite = 1 << 6,
    Participle = 1 << 7,
    Gerund = 1 << 8,
    Infinitive = 1 << 9,
    Passive = 1 << 10,

    /// <summary>With an auxiliary: <c>a dit</c>, <c>has said</c>.</summary>
    Compound = 1 << 11,
    Negated = 1 << 12,

    // Of noun phrases.

    /// <summary>The head is the noun for a person; see <see cref="LanguageSyntax.IsPersonNoun"/>.</summary>
    Person = 1 << 13,

    /// <summary>The head is the noun for a body.</summary>
    Body = 1 << 14,
}

/// <summary>A noun phrase, a verb group, or a word or mark between them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Traits">What else is known.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Head">The head noun or name; the main verb; else the first token.</param>
/// <param name="Start">Of a verb group the auxiliary or verb without what stands before it; of a noun phrase the last token without complements; else the first token.</param>
/// <param name="Subject">Of a verb group the token of a subject pronoun behind a hyphen (<c>a-t-il dit</c>), or -1.</param>
internal readonly record struct Chunk(ChunkKind Kind, ChunkTraits Traits, int First, int Last, int Head, int Start, int Subject)
{
    /// <summary>What stands where there is no chunk.</summary>
    public static readonly Chunk None = new(ChunkKind.Mark, ChunkTraits.None, -1, -1, -1, -1, -1);

    public bool IsNounPhrase => Kind == ChunkKind.NounPhrase;

    public bool IsVerbGroup => Kind == ChunkKind.VerbGroup;

    public bool IsFiniteVerb => Kind == ChunkKind.VerbGroup && (Traits & ChunkTraits.Finite) != 0;

    public bool Is(ChunkTraits traits) => (Traits & traits) != 0;
}
