namespace CorpusGen.Extraction.Changes;

/// <summary>What an item of a corpus is.</summary>
internal enum ItemKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>A number and what it measures.</summary>
    Figure,

    /// <summary>Somebody's own words.</summary>
    Quote,

    /// <summary>Somebody whom articles name as the one who speaks.</summary>
    Speaker,
}
