using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>Spells numbers in English: with <c>and</c> as the British do, or without.</summary>
internal sealed record EnglishSpelling(bool And)
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static readonly EnglishSpelling British = new(true);
    public static readonly EnglishSpelling American = new(false);

    public string Spell(int number)
    {
        if (number == 0)
            return Small[0];
        List<string> parts = [];
        (int thousands, int rest) = (number / 1000, number % 1000);
        if (thousands > 0)
            parts.Add(BelowThousand(thousands) + " thousand");
        if (rest > 0)
            parts.Add((And && thousands > 0 && rest < 100 ? "and " : "") + BelowThousand(rest));
        return string.Join(" ", parts);
    }

    private string BelowThousand(int number)
    {
        (int hundreds, int rest) = (number / 100, number % 100);
        if (hundreds == 0)
            return BelowHundred(rest);
        string hundred = Small[hundreds] + " hundred";
        return rest == 0 ? hundred : hundred + (And ? " and " : " ") + BelowHundred(rest);
    }

    private static string BelowHundred(int number) =>
        number < 20 ? Small[number] : number % 10 == 0 ? Tens[number / 10] : Tens[number / 10] + "-" + Small[number % 10];
}
