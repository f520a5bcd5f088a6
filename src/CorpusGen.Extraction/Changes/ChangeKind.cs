namespace CorpusGen.Extraction.Changes;

/// <summary>What became of an item.</summary>
internal enum ChangeKind
{
    /// <summary>It is new.</summary>
    New,

    /// <summary>It is no longer there.</summary>
    Gone,

    /// <summary>It is the same with other words, another value, speaker or name.</summary>
    Changed,

    /// <summary>It says the same at another place among the others, or in another article; of an article: it has another path.</summary>
    Moved,
}
