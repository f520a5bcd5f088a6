using System.Globalization;

namespace CorpusGen.Tool;

/// <summary>A decimal as the results write it: with a point, in every culture.</summary>
internal static class DecimalText
{
    /// <summary><c>6900000</c>, <c>0.5</c></summary>
    // Dividing by one drops the zeros that 6.9 × 1,000,000 leaves behind the point.
    public static string Of(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
