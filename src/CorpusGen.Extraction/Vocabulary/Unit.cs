namespace CorpusGen;

/// <summary>The unit of a measure or duration.</summary>
public enum Unit
{
    /// <summary>Second of time.</summary>
    Second,
    /// <summary>Minute of time.</summary>
    Minute,
    /// <summary>Hour.</summary>
    Hour,
    /// <summary>Day.</summary>
    Day,
    /// <summary>Week.</summary>
    Week,
    /// <summary>Month.</summary>
    Month,
    /// <summary>Year.</summary>
    Year,
}
