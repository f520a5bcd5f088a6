namespace CorpusGen.Extraction.Quotes;

/// <summary>How a cue verb stands.</summary>
internal enum CueForm : byte
{
    /// <summary><c>déclare</c>, <c>said</c></summary>
    Finite,

    /// <summary><c>a déclaré</c>, <c>has said</c></summary>
    Compound,

    /// <summary><c>en déclarant</c>, <c>saying</c></summary>
    Gerund,

    /// <summary><c>s’est empressé de répondre</c>, <c>to say</c></summary>
    Infinitive,

    /// <summary><c>qualifié par</c>, <c>described by</c></summary>
    Passive,
}

/// <summary>A verb, or verb and auxiliaries, that says that something is said.</summary>
/// <param name="First">The first token of the group, pronouns before the verb included.</param>
/// <param name="Start">The first token of the verb or its auxiliary.</param>
/// <param name="Verb">The token of the cue verb.</param>
/// <param name="Last">The last token of the group.</param>
/// <param name="Form">How the verb stands.</param>
/// <param name="Pronoun">The token of a subject behind the verb (<c>a-t-il dit</c>), or -1.</param>
/// <param name="IsStrong">Whether the verb is a cue without marks too.</param>
internal readonly record struct Cue(int First, int Start, int Verb, int Last, CueForm Form, int Pronoun, bool IsStrong);
