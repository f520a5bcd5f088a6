namespace CorpusGen.Extraction.Corrections;

/// <summary>What an entry says of a figure. What is null it does not say.</summary>
public sealed record FigureFacts
{
    /// <summary>What the figure measures.</summary>
    public FigureKind? Kind { get; init; }

    /// <summary>The value, scale word applied.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower bound.</summary>
    public decimal? Min { get; init; }

    /// <summary>The upper bound.</summary>
    public decimal? Max { get; init; }

    /// <summary>How exactly the text gives it.</summary>
    public Approximation? Approximation { get; init; }

    /// <summary>The unit of a measure or duration.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The currency of money.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The words for what is counted; empty when nothing is.</summary>
    public string? Counted { get; init; }

    /// <summary>The head noun of what is counted, lower case and singular.</summary>
    public string? CountedNoun { get; init; }

    /// <summary>ISO 8601: a date, a time or a duration.</summary>
    public string? Iso { get; init; }

    /// <summary>That nothing is said.</summary>
    public static FigureFacts None { get; } = new();

    /// <summary>Whether anything is said of how much it is, and not only of what is counted.</summary>
    internal bool StateAmount => Value is not null || Min is not null || Max is not null || Approximation is not null || Iso is not null;
}
