using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>Spells numbers in French, by the grammar books and not by the reader's tables.</summary>
/// <param name="AllHyphens">The spelling of 1990: hyphens everywhere. Else only below a hundred, and not around <c>et</c>.</param>
/// <param name="Seventy">Whether it is <c>septante</c>.</param>
/// <param name="Eighty"><c>quatre-vingts</c>, <c>huitante</c> or <c>octante</c>.</param>
/// <param name="Ninety">Whether it is <c>nonante</c>.</param>
internal sealed record FrenchSpelling(bool AllHyphens, bool Seventy, string Eighty, bool Ninety)
{
    private static readonly string[] Small =
        ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"];

    private static readonly string[] Tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

    public static readonly FrenchSpelling France = new(false, false, "quatre-vingts", false);
    public static readonly FrenchSpelling France1990 = new(true, false, "quatre-vingts", false);
    public static readonly FrenchSpelling Belgium = new(false, true, "quatre-vingts", true);
    public static readonly FrenchSpelling Switzerland = new(true, true, "huitante", true);
    public static readonly FrenchSpelling Octante = new(false, true, "octante", true);

    private string Between => AllHyphens ? "-" : " ";

    public string Spell(int number)
    {
        if (number == 0)
            return Small[0];
        List<string> parts = [];
        (int thousands, int rest) = (number / 1000, number % 1000);
        if (thousands > 1)
            parts.Add(BelowThousand(thousands, beforeThousand: true));
        if (thousands > 0)
            parts.Add("mille");
        if (rest > 0)
            parts.Add(BelowThousand(rest, beforeThousand: false));
        return string.Join(Between, parts);
    }

    private string BelowThousand(int number, bool beforeThousand)
    {
        (int hundreds, int rest) = (number / 100, number % 100);
        if (hundreds == 0)
            return BelowHundred(rest, beforeThousand);
        string hundred = hundreds == 1 ? "cent" : Small[hundreds] + Between + (rest == 0 && !beforeThousand ? "cents" : "cent");
        return rest == 0 ? hundred : hundred + Between + BelowHundred(rest, beforeThousand);
    }

    private string BelowHundred(int number, bool beforeThousand)
    {
        string and = AllHyphens ? "-et-" : " et ";
        switch (number)
        {
            case < 20:
                return Small[number];
            case 80 when Eighty == "quatre-vingts":
                return beforeThousand ? "quatre-vingt" : Eighty;
            case >= 80 when Eighty == "quatre-vingts" && !(Ninety && number >= 90):
                return "quatre-vingt-" + Small[number - 80];
            case >= 70 and < 80 when !Seventy:
                return number == 71 ? "soixante" + and + "onze" : "soixante-" + Small[number - 60];
        }

        (int tens, int unit) = (number / 10, number % 10);
        string word = tens switch
        {
            7 => "septante",
            8 => Eighty,
            9 => "nonante",
            _ => Tens[tens],
        };
        return unit switch
        {
            0 => word,
            1 => word + and + "un",
            _ => word + "-" + Small[unit],
        };
    }
}
