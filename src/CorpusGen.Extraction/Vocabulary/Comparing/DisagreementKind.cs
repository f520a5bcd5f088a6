namespace CorpusGen;

/// <summary>What figures that cannot all be true are to each other.</summary>
public enum DisagreementKind
{
    /// <summary>They contradict each other: <c>50 millions d'utilisateurs</c> and <c>plus de 87 millions d'utilisateurs</c>.</summary>
    Conflict,

    /// <summary>A later article, or later words, correct an earlier number: a toll that rises.</summary>
    Revision,
}
