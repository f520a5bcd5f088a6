namespace CorpusGen.Extraction.Figures;

/// <summary>Which numbers can be years of our time, wherever they stand.</summary>
internal static class YearRange
{
    public const int First = 1000;

    /// <summary>The last that a bare number is taken for; where a date or <c>en</c> tells that it is a year, any with four digits is one.</summary>
    public const int LastBare = 2100;

    public const int Last = 2999;

    public static bool IsYear(int value) => value is >= First and <= Last;

    /// <summary>The year that two digits stand for: <c>68</c> is 1968, <c>16</c> is 2016.</summary>
    public static int OfTwoDigits(int digits) => digits < 50 ? 2000 + digits : 1900 + digits;

    public static bool IsLeap(int year) => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    /// <summary>The days of a month; of a February whose year is not said, or 0, there may be 29.</summary>
    public static int DaysIn(int month, int year) => month switch
    {
        2 => year == 0 || IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
