using System.Globalization;

namespace CorpusGen.Tool.Mcp;

/// <summary>What a saying is called: <c>s12</c>.</summary>
internal static class SayingName
{
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number}");

    /// <summary>The number; null for another word.</summary>
    public static int? Parse(string name) => name is ['s' or 'S', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
