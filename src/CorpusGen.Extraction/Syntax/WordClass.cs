namespace CorpusGen.Extraction.Syntax;

/// <summary>What a word is where it stands.</summary>
internal enum WordClass : byte
{
    /// <summary>A mark.</summary>
    None,

    Determiner,
    Number,
    Adjective,
    Noun,

    /// <summary>A word of a name.</summary>
    Name,

    /// <summary>A pronoun that is a noun phrase: <c>il</c>, <c>certains</c>, <c>she</c>.</summary>
    Pronoun,

    /// <summary>A pronoun that belongs to the verb behind it: <c>se</c>, <c>lui</c>.</summary>
    Clitic,

    /// <summary><c>ne</c>, <c>not</c></summary>
    Negation,

    /// <summary>A finite form of <i>avoir</i>, <i>être</i>, <i>have</i>, <i>be</i>, <i>do</i> or a modal.</summary>
    Auxiliary,

    /// <summary>Any other finite verb.</summary>
    Verb,

    /// <summary>A past participle.</summary>
    Participle,

    /// <summary><c>disant</c>, <c>saying</c></summary>
    Gerund,

    Infinitive,
    Adverb,
    Preposition,
    Coordinator,

    /// <summary>What can begin a reported clause: <c>que</c>, <c>si</c>, <c>that</c>, <c>whether</c>, <c>how</c>.</summary>
    Complementizer,

    Relative,
    Subordinator,

    /// <summary>A day or month.</summary>
    Time,

    /// <summary>The enclitic <c>'s</c> of a possessor.</summary>
    Possessive,
}
