namespace CorpusGen.Extraction.Syntax;

/// <summary>How a clause hangs on others.</summary>
internal enum ClauseKind : byte
{
    Main,

    /// <summary>Behind <c>que</c>, <c>that</c> and their like.</summary>
    Complement,
    Relative,

    /// <summary>Behind <c>quand</c>, <c>because</c>.</summary>
    Adverbial,

    /// <summary>A gerund or a participle without an auxiliary.</summary>
    Participial,
    Infinitive,
}

/// <summary>A verb group and its subject.</summary>
/// <param name="Kind">How it hangs on others.</param>
/// <param name="Verb">The chunk of its verb group.</param>
/// <param name="Subject">The chunk of its subject, or -1 where the sentence does not tell. Of a subject of several parts the last.</param>
/// <param name="SubjectFirst">Of a subject of several parts (<c>X et Y</c>) the first chunk; else the same.</param>
/// <param name="IsAdjacent">Whether the subject stands in this clause itself, and is not shared with another.</param>
internal readonly record struct Clause(ClauseKind Kind, int Verb, int Subject, int SubjectFirst, bool IsAdjacent);
