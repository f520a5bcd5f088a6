using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Names;

/// <summary>Signs that are read aloud: <c>50 %</c> is <c>_50PourCent</c> or <c>_50Percent</c>, <c>Canal+</c> is <c>CanalPlus</c>.</summary>
internal static class SignWords
{
    /// <summary>The word for a sign of a text; null when it divides words, and for all but <c>+</c> when the language is not known.</summary>
    public static string? Of(string text, int position, TextRange range, Language language)
    {
        char before = position > range.Start ? text[position - 1] : ' ';
        char after = position + 1 < range.End ? text[position + 1] : ' ';
        if (text[position] == '+')
            return before != ' ' || char.IsDigit(after) ? "Plus" : null;
        return language switch
        {
            Language.French => Of(text[position], before, after, "PourCent", "PourMille", "Livres", "Degres", "Et", "Moins"),
            Language.English => Of(text[position], before, after, "Percent", "PerMille", "Pounds", "Degrees", "And", "Minus"),
            _ => null,
        };
    }

    private static string? Of(char sign, char before, char after, string percent, string perMille, string pounds, string degrees, string and, string minus) => sign switch
    {
        '%' => percent,
        '‰' => perMille,
        '€' => "Euros",
        '$' when !(char.IsLetter(before) && char.IsLetter(after)) => "Dollars",
        '£' => pounds,
        '°' => degrees,
        '&' => and,
        '-' or '−' when char.IsDigit(after) && (char.IsWhiteSpace(before) || before is '(' or '[') => minus,
        _ => null,
    };
}
