using System.Globalization;

namespace CorpusGen.Tool;

/// <summary>A decimal as the results write it: with a point, whatever the culture, and without zeros that say nothing.</summary>
internal static class DecimalText
{
    // Dividing by one drops the zeros that 6.9 × 1,000,000 leaves behind the point.
    public static string Of(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    public static string? Of(decimal? value) => value is { } number ? Of(number) : null;
}
