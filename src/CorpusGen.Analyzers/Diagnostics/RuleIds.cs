namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>The ids of all rules. An id keeps its meaning for ever, also when it is no longer reported.</summary>
internal static class RuleIds
{
    /// <summary>A text is empty.</summary>
    public const string EmptyText = "CG0203";
}
