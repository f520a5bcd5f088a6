namespace CorpusGen;

/// <summary>What a figure measures.</summary>
public enum FigureKind
{
    /// <summary>How many of something, or a bare number.</summary>
    Count,

    /// <summary>An amount of money; see <c>Currency</c>.</summary>
    Money,

    /// <summary>A share in per cent (27 means 27 %), or percentage points when the unit says so.</summary>
    Percent,

    /// <summary>A physical quantity; see <c>Unit</c>.</summary>
    Measure,

    /// <summary>A length of time or an age; see <c>Unit</c>.</summary>
    Duration,

    /// <summary>A day, or a month of a year; see <c>Iso</c>.</summary>
    Date,

    /// <summary>A year or decade; see <c>Iso</c>.</summary>
    Year,

    /// <summary>A time of day; see <c>Iso</c>.</summary>
    Time,

    /// <summary>A place in an order (<c>3e</c>, <c>third</c>).</summary>
    Ordinal,

    /// <summary>The score of a game or vote (<c>3-1</c>, <c>16 à 10</c>); see <c>Score</c>, which has both sides.</summary>
    Score,
}
