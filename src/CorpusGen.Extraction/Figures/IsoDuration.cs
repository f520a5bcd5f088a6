using System.Globalization;

namespace CorpusGen.Extraction.Figures;

/// <summary>Durations as ISO 8601 writes them: <c>P1Y</c>, <c>PT30M</c>.</summary>
internal static class IsoDuration
{
    public static string? Of(decimal value, Unit unit)
    {
        // What lasts longer than the universe is no duration, and its months would not fit.
        if (value is < 0 or > 1e20m)
            return null;
        switch (unit)
        {
            case Unit.Millennium: return Whole(value * 1000, 'Y');
            case Unit.Century: return Whole(value * 100, 'Y');
            case Unit.Decade: return Whole(value * 10, 'Y');
            case Unit.Quarter: return Whole(value * 3, 'M');
            case Unit.Year when IsWhole(value * 12) && !IsWhole(value): return "P" + (value >= 1 ? Format(decimal.Truncate(value)) + "Y" : "") + Format(value % 1 * 12) + "M";
            case Unit.Year: return Whole(value, 'Y');
            case Unit.Month: return Whole(value, 'M');
            // Sevenths are days: 10 days are told as one week and three days.
            case Unit.Week when !IsWhole(value) && IsWhole(value * 7): return "P" + (value >= 1 ? Format(decimal.Truncate(value)) + "W" : "") + Format(decimal.Round(value % 1 * 7, 12)) + "D";
            case Unit.Week: return Whole(value, 'W');
            case Unit.Day when !IsWhole(value * 24) && IsWhole(value * 1440): return "P" + (value >= 1 ? Format(decimal.Truncate(value)) + "D" : "") + "T" + Format(decimal.Truncate(value % 1 * 24)) + "H" + Format(decimal.Round(value % 1 * 24 % 1 * 60, 12)) + "M";
            case Unit.Day when !IsWhole(value) && IsWhole(value * 24): return "P" + (value >= 1 ? Format(decimal.Truncate(value)) + "D" : "") + "T" + Format(value % 1 * 24) + "H";
            case Unit.Day: return Whole(value, 'D');
            case Unit.Hour when !IsWhole(value * 60) && IsWhole(value * 3600): return "PT" + (value >= 1 ? Format(decimal.Truncate(value)) + "H" : "") + Format(decimal.Truncate(Minutes(value))) + "M" + Format(decimal.Round(Minutes(value) % 1 * 60, 12)) + "S";
            case Unit.Hour when !IsWhole(value) && IsWhole(value * 60): return "PT" + (value >= 1 ? Format(decimal.Truncate(value)) + "H" : "") + Format(value % 1 * 60) + "M";
            case Unit.Hour: return "PT" + Format(value) + "H";
            case Unit.Minute when !IsWhole(value) && IsWhole(value * 60): return "PT" + (value >= 1 ? Format(decimal.Truncate(value)) + "M" : "") + Format(value % 1 * 60) + "S";
            case Unit.Minute: return "PT" + Format(value) + "M";
            case Unit.Second: return "PT" + Format(value) + "S";
            case Unit.Millisecond: return "PT" + Format(value / 1000) + "S";
            default: return null;
        }
    }

    private static decimal Minutes(decimal hours) => decimal.Round(hours % 1 * 60, 20);

    /// <summary>Ten seconds are no exact part of a minute: 28 digits are near enough.</summary>
    private static bool IsWhole(decimal value) => decimal.Round(value, 20) == decimal.Truncate(decimal.Round(value, 20));

    private static string Whole(decimal value, char designator) => "P" + Format(value) + designator;

    /// <summary>Without the zeros that a product leaves behind the point.</summary>
    private static string Format(decimal value) => (decimal.Round(value, 20) / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
