namespace CorpusGen;

/// <summary>Why words are a wording of a saying.</summary>
public enum WordingReason
{
    /// <summary>They are the wording that the others are compared with.</summary>
    Whole,

    /// <summary>The same words, whatever their case, blanks and marks, in short or full form (<c>I've</c>, <c>I have</c>).</summary>
    SameWords,

    /// <summary>A piece of the words.</summary>
    Shortened,

    /// <summary>Most of the words, in the same order.</summary>
    Reworded,

    /// <summary>The same answer to the same request, translated in another way.</summary>
    SameAnswer,

    /// <summary>The same in the other language.</summary>
    Translated,
}
