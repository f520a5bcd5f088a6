using System.Globalization;

namespace CorpusGen.Generator.Emit;

/// <summary>Writes decimals.</summary>
internal static class DecimalText
{
    // Dividing by one drops the zeros that 6.9 × 1,000,000 leaves behind the point.
    public static string Of(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
