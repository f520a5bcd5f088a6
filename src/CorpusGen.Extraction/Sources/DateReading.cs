namespace CorpusGen.Extraction.Sources;

/// <summary>What became of words that should be a date.</summary>
/// <param name="Iso">The date in ISO 8601, as Runtime/CorpusGenRuntime/ArticleDates.cs writes it; null when there is none.</param>
/// <param name="Problem">Why there is none.</param>
/// <param name="Detail">What the words could be, or why they cannot be a date; empty where the problem says all.</param>
internal readonly record struct DateReading(string? Iso, DateProblem Problem, string Detail)
{
    public static DateReading NotADate { get; } = new(null, DateProblem.NotADate, "");

    public static DateReading Of(string iso) => new(iso, DateProblem.None, "");

    public static DateReading Ambiguous(string detail) => new(null, DateProblem.Ambiguous, detail);

    public static DateReading Impossible(string detail) => new(null, DateProblem.Impossible, detail);
}

/// <summary>Why words are no date.</summary>
internal enum DateProblem
{
    /// <summary>They are one.</summary>
    None,

    /// <summary>They have not the form of one.</summary>
    NotADate,

    /// <summary>They could be several.</summary>
    Ambiguous,

    /// <summary>They have the form of one, and no calendar has it.</summary>
    Impossible,
}
