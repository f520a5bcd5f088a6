namespace CorpusGen;

/// <summary>The quotation marks round a quote or term.</summary>
[global::System.Flags]
public enum QuoteMarks
{
    /// <summary>No marks.</summary>
    None = 0,

    /// <summary>« … »</summary>
    Guillemets = 1,

    /// <summary>“ … ” or „ … “</summary>
    Typographic = 2,

    /// <summary>" … "</summary>
    Straight = 4,

    /// <summary>‘ … ’, ' … ' or ‹ … ›</summary>
    Single = 8,

    /// <summary>A dash that opens a line of dialogue.</summary>
    Dash = 16,

    /// <summary>Combined with another value: the mark on one side is missing in the text.</summary>
    OneSideMissing = 32,
}
