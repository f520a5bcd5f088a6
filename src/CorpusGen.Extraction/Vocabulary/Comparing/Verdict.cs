namespace CorpusGen;

/// <summary>What a corpus says of words or a figure that somebody takes from it: <c>Corpus.Match(words).Verdict == Verdict.Verbatim</c>.</summary>
public enum Verdict
{
    /// <summary>Nothing: one or two words are too little to judge, unless somebody said just these.</summary>
    None,

    /// <summary>Somebody said just these words, or an article has them, but for what a <see cref="MatchPolicy"/> allows.</summary>
    Verbatim,

    /// <summary>Somebody said nearly these words: one is another, one is missing, one was added.</summary>
    Altered,

    /// <summary>Somebody else said these words.</summary>
    Misattributed,

    /// <summary>No article has words like these.</summary>
    Absent,

    /// <summary>An article gives this figure for this thing.</summary>
    Given,

    /// <summary>Articles give other figures for this thing.</summary>
    Otherwise,

    /// <summary>No article has a figure for this thing.</summary>
    NotGiven,
}
