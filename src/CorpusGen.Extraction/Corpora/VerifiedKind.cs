namespace CorpusGen.Extraction.Corpora;

/// <summary>What of a text is verified.</summary>
public enum VerifiedKind
{
    /// <summary>Words in quotation marks, or that a post or interview gives as somebody's.</summary>
    Quote,

    /// <summary>A number and what it measures.</summary>
    Figure,
}
