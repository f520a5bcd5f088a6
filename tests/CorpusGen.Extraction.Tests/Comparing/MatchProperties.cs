using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>What holds for every quotation: folded as the contract allows it is verbatim, altered in any way it is not.</summary>
public class MatchProperties
{
    private const int Seeds = 2000;

    private static readonly (string Words, Language Language)[] s_sayings =
    [
        ("Nous n’avons pas fermé la halte par plaisir, mais 14 trains sur 20 y passaient à vide, et la région ne voulait plus payer.", Language.French),
        ("Le boulanger du quai ne vendra plus de pain le dimanche, puisque ses deux apprentis sont partis à Lorient.", Language.French),
        ("Je n’ai jamais vu autant de grêle : 38 serres détruites en un quart d’heure, et l’assureur qui ne répond pas.", Language.French),
        ("On nous a promis un médecin en mars, puis en juin, et aujourd’hui personne ne parle plus de date.", Language.French),
        ("Si le pont de la Vesle n’est pas réparé avant l’hiver, 6 500 habitants feront trente kilomètres de détour.", Language.French),
        ("L’orgue n’a rien perdu de sa voix, il a seulement fallu changer 212 tuyaux que les souris avaient rongés.", Language.French),
        ("Aucun élève ne sera laissé sans cantine, quoi qu’en dise le préfet Lanoue.", Language.French),
        ("La source coule encore, mais elle donne 40 % de moins qu’il y a dix ans, et les bergers montent l’eau à dos d’âne.", Language.French),
        ("We did not lose the lighthouse to the sea, we lost it to 27 years of people who signed papers and never climbed the stairs.", Language.English),
        ("The orchard will not be sold while I am alive, whatever Councillor Peel tells the papers.", Language.English),
        ("Nobody told the night shift that the boiler had failed, so 19 men worked until dawn at minus eleven degrees.", Language.English),
        ("I have never asked for a statue, but I would not say no to a bus shelter that keeps the rain out.", Language.English),
        ("Our library lends 3,400 books a month, and the council counts only those who come through the front door.", Language.English),
        ("They don't need another inquiry at Marlow Green, they need somebody to mend the gate before a child gets through it.", Language.English),
        ("You cannot run a ferry on promises; we need £240,000 by Easter or the crew goes home.", Language.English),
        ("It was not the storm that sank her, it was a bolt that cost four pence.", Language.English),
    ];

    private static readonly string[] s_other = "citron tambour planche velours grenier cloche lantern barley copper willow saddle thimble".Split(' ');

    private static readonly QuoteIndex s_index = Index(s_sayings);

    [Fact]
    public void A_quotation_is_verbatim_however_it_is_folded()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            var chance = new Random(seed);
            (string words, Language language) = s_sayings[chance.Next(s_sayings.Length)];
            string folded = Fold(words, chance);
            Assert.True(s_index.Match(folded, language, MatchPolicy.Version1).Verdict == Verdict.Verbatim, $"seed {seed}: {folded}");
        }
    }

    [Fact]
    public void Of_a_hundred_alterations_ninety_nine_are_found()
    {
        var missed = new List<string>();
        int count = 0;
        for (int seed = 0; seed < Seeds; seed++)
        {
            var chance = new Random(seed);
            (string words, Language language) = s_sayings[chance.Next(s_sayings.Length)];
            if (Alter(words, language, chance) is not string altered)
                continue;
            count++;
            WordMatch match = s_index.Match(altered, language, MatchPolicy.Version1);
            Assert.True(match.Verdict != Verdict.Verbatim, $"seed {seed}: {altered}");
            if (match.Verdict != Verdict.Altered)
                missed.Add($"seed {seed}: {match.Verdict}: {altered}");
            else
                Assert.False(string.IsNullOrEmpty(match.Difference), $"seed {seed}: {altered}");
        }

        Assert.True(count > Seeds / 2);
        Assert.True(missed.Count * 100 <= count, string.Join("\n", missed.Take(10)));
    }

    [Fact]
    public void Neither_order_nor_culture_change_a_verdict()
    {
        QuoteIndex other = Index([.. s_sayings.Reverse()]);
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            for (int seed = 0; seed < 200; seed++)
            {
                var chance = new Random(seed);
                (string words, Language language) = s_sayings[chance.Next(s_sayings.Length)];
                string altered = Alter(words, language, chance) ?? Fold(words, chance);
                WordMatch first = s_index.Match(altered, language, MatchPolicy.Version1);
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
                WordMatch second = other.Match(altered, language, MatchPolicy.Version1);
                CultureInfo.CurrentCulture = culture;
                Assert.Equal((first.Verdict, first.Folding, first.Difference, first.Nearest), (second.Verdict, second.Folding, second.Difference, second.Nearest));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static QuoteIndex Index((string Words, Language Language)[] sayings)
    {
        IndexedWords[] quotes = [.. sayings.Select(saying => new IndexedWords(saying.Words, 0, saying.Words.Length, saying.Language))];
        return new QuoteIndex(quotes, () => quotes);
    }

    private static string Fold(string words, Random chance)
    {
        if (chance.Next(3) == 0)
            words = words.ToUpperInvariant();
        else if (chance.Next(2) == 0)
            words = char.ToLowerInvariant(words[0]) + words[1..];
        words = chance.Next(3) switch { 0 => words.Replace('’', '\''), 1 => words.Replace('\'', '’'), _ => words };
        if (chance.Next(2) == 0)
            words = words.TrimEnd('.') + chance.Next(4) switch { 0 => "!", 1 => ",", 2 => "…", _ => "" };
        if (chance.Next(3) == 0)
            words = Regex.Replace(words, @"(?<!\d) (?!\d)", chance.Next(2) == 0 ? "  " : "\n");
        if (chance.Next(3) == 0)
            words = words.Replace(", ", " – ");
        if (chance.Next(3) == 0)
            words = Cut(words, chance, " […] ") ?? words;
        if (chance.Next(3) == 0)
        {
            int blank = words.IndexOfAny([' ', '\n'], words.IndexOf(',') < 0 ? 0 : words.IndexOf(','));
            words = blank < 0 ? words : words.Insert(blank, " [, dit-on,]");
        }

        return words;
    }

    private static string? Alter(string words, Language language, Random chance)
    {
        ComparedText read = ComparedText.Read(words, language);
        switch (chance.Next(4))
        {
            case 0:
                return Replace(read, chance.Next(read.Count), s_other[chance.Next(s_other.Length)]);
            case 1:
                int number = read.Words.FindIndex(word => word.Sort == WordSort.Number);
                return number < 0 ? null : Replace(read, number, read.Between(number, number) + chance.Next(1, 9));
            case 2:
                int[] negations = [.. Enumerable.Range(0, read.Count).Where(i => FunctionWords.Denies(read[i].Text) && i > 0 && i < read.Count - 1)];
                return negations.Length == 0 ? null : Replace(read, negations[chance.Next(negations.Length)], "");
            default:
                return Cut(words, chance, " ");
        }
    }

    private static string Replace(ComparedText read, int word, string by) => read.Source[..read[word].Start] + by + read.Source[read[word].End..];

    // What is cut off at an end is a piece of what was said.
    private static string? Cut(string words, Random chance, string sign)
    {
        string[] all = Regex.Split(words, @"(?<!\d)\s+|\s+(?!\d)");
        int length = chance.Next(2, 6);
        if (all.Length < length + 6)
            return null;
        int start = chance.Next(3, all.Length - length - 2);
        return string.Join(' ', all[..start]) + sign + string.Join(' ', all[(start + length)..]);
    }
}
