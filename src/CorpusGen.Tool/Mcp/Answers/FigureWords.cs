namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>What a figure comes to, as a line of text has it: <c>= 320</c>, <c>about 50</c>, <c>2 to 3</c>, <c>= 2018-03-23</c>. Only what the text gives exactly is equal to something.</summary>
internal static class FigureWords
{
    /// <param name="value">The number or score; null where there is none.</param>
    /// <param name="iso">A date, time or duration; null for another figure.</param>
    /// <param name="min">The lower bound, or null.</param>
    /// <param name="max">The upper bound, or null.</param>
    /// <param name="approximation">How exactly the text gives it.</param>
    public static string Of(string? value, string? iso, string? min, string? max, string approximation) => (value ?? iso, approximation) switch
    {
        ({ } exact, "exact") => "= " + exact,
        ({ } number, _) => $"{Words(approximation)} {number}",
        (null, "exact" or "vague") => Bounds(min, max),
        (null, _) => $"{Words(approximation)} {Bounds(min, max)}",
    };

    private static string Bounds(string? min, string? max) => (min, max) switch
    {
        ({ } low, { } high) => $"{low} to {high}",
        ({ } low, null) => $"{low} or more",
        (null, { } high) => $"{high} or less",
        _ => "of no number",
    };

    private static string Words(string approximation) => approximation switch
    {
        "moreThan" => "more than",
        "atLeast" => "at least",
        "lessThan" => "less than",
        "atMost" => "at most",
        _ => approximation,
    };
}
