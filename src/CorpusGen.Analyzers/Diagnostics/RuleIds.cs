namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>The ids of all rules. An id keeps its meaning for ever, also when it is no longer reported.</summary>
internal static class RuleIds
{
    /// <summary>A text is empty.</summary>
    public const string EmptyText = "CG0203";

    /// <summary>Two articles would have one name.</summary>
    public const string NameWantedTwice = "CG0301";

    /// <summary>Code uses a name that another article would have as well.</summary>
    public const string NameCanMove = "CG0302";

    /// <summary>Code uses a name that the corpus does not have.</summary>
    public const string NameIsGone = "CG0303";
}
