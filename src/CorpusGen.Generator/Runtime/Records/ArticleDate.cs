namespace CorpusGen;

/// <summary>A date as an article gives it, with time and distance from UTC where it gives them. It is never shifted: a midnight in Paris is not the day before.</summary>
/// <example><code>Corpus.Articles.Where(article => article.Date?.Year == 2018)</code></example>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct ArticleDate
    : global::System.IComparable<ArticleDate>
{
    // The default is the first day that there is.
    private readonly global::System.DateTime _dateTime;
    private readonly bool _hasTime;
    private readonly short _offset;

    // In minutes from UTC; no place on earth is so far from it.
    private const short NoOffset = 0, OffsetOfUtc = 10_000;

    /// <summary>A date, with a time and a distance from UTC if they are given: <c>new ArticleDate(2018, 3, 23)</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month.</param>
    /// <param name="time">From midnight, less than 24 hours; null when it is not known.</param>
    /// <param name="offset">How far the clock is ahead of UTC, in whole minutes and at most 14 hours; null when it is not known.</param>
    /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such day, time or offset.</exception>
    public ArticleDate(int year, int month, int day, global::System.TimeSpan? time = null, global::System.TimeSpan? offset = null)
    {
        _dateTime = new global::System.DateTime(year, month, day);
        if (time is global::System.TimeSpan clock)
        {
            if (clock < global::System.TimeSpan.Zero || clock.Days > 0)
                throw new global::System.ArgumentOutOfRangeException("time");
            _dateTime += clock;
            _hasTime = true;
        }

        if (offset is global::System.TimeSpan distance)
        {
            if (distance.TotalMinutes is < -840 or > 840 || distance.Ticks % global::System.TimeSpan.TicksPerMinute != 0)
                throw new global::System.ArgumentOutOfRangeException("offset");
            _offset = (short)(OffsetOfUtc + (int)distance.TotalMinutes);
        }
    }

    /// <summary>The year.</summary>
    public int Year => _dateTime.Year;

    /// <summary>The month, from 1.</summary>
    public int Month => _dateTime.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _dateTime.Day;

    /// <summary>The time of the day, or null when the article does not give it.</summary>
    public global::System.TimeSpan? Time => _hasTime ? _dateTime.TimeOfDay : null;

    /// <summary>How far its clock is ahead of UTC, or null when the article does not say it.</summary>
    public global::System.TimeSpan? Offset => _offset == NoOffset ? null : global::System.TimeSpan.FromMinutes(_offset - OffsetOfUtc);

    /// <summary>The same in ISO 8601: <c>2018-03-23</c>, <c>2014-01-28T05:37:44-04:00</c>.</summary>
    public string Iso => CorpusGenRuntime.ArticleDates.Write(this);

    /// <summary>The same as <see cref="Iso"/>.</summary>
    public override string ToString() => Iso;

    /// <summary>Whether it comes before another one (-1), after it (1), or is the same by day and time (0), both as they are written.</summary>
    public int CompareTo(ArticleDate other) => _dateTime.CompareTo(other._dateTime);

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(ArticleDate left, ArticleDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes last.</summary>
    public static bool operator >(ArticleDate left, ArticleDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one does not come last.</summary>
    public static bool operator <=(ArticleDate left, ArticleDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one does not come first.</summary>
    public static bool operator >=(ArticleDate left, ArticleDate right) => left.CompareTo(right) >= 0;

    /// <summary>Day and time, midnight when there is no time, as they are written: of no kind, and not shifted.</summary>
    public static explicit operator global::System.DateTime(ArticleDate date) => date._dateTime;

    /// <summary>The moment, where midnight stands for a time and UTC for a distance that the article does not give.</summary>
    public static explicit operator global::System.DateTimeOffset(ArticleDate date) =>
        new global::System.DateTimeOffset(date._dateTime, date.Offset ?? global::System.TimeSpan.Zero);
#if CORPUSGEN_DATEONLY

    /// <summary>The day, so that <c>article.Date == new DateOnly(2018, 3, 23)</c> asks for the day alone.</summary>
    public static implicit operator global::System.DateOnly(ArticleDate date) => global::System.DateOnly.FromDateTime(date._dateTime);

    /// <summary>The day without a time.</summary>
    public static explicit operator ArticleDate(global::System.DateOnly date) => new ArticleDate(date.Year, date.Month, date.Day);
#endif
}
