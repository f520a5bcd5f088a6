namespace CorpusGen;

/// <summary>How a quote stands in the text.</summary>
public enum QuoteKind
{
    /// <summary>A whole utterance in quotation marks.</summary>
    Direct,

    /// <summary>A fragment in quotation marks inside the writer's own clause.</summary>
    Partial,

    /// <summary>A post or pull quote with an attribution line and no marks.</summary>
    Post,

    /// <summary>Direct speech after a cue and a colon, without marks.</summary>
    Unmarked,
}
