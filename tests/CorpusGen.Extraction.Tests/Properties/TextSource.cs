using System;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Tests.Gold;

namespace CorpusGen.Extraction.Tests.Properties;

/// <summary>Texts made up from a seed: the same seed makes the same text, on every machine.</summary>
public static class TextSource
{
    private static readonly string[] Names = ["Elon Musk", "Anne Hidalgo", "le fondateur", "un internaute", "WhatsApp", "the company", "Jean-Luc d’Arc", "@handle", "#hashtag", "M. Şahin"];

    private static readonly string[] Cues =
    [
        "a déclaré", "a-t-il dit", "répond", "explique", "a tweeté", "selon", "D'après", "qualifié de", "en demandant", "estime que", "s’est demandé si",
        "said", "told reporters", "according to", "wrote", "asked", "that", "que", "il", "Ce dernier", "she",
    ];

    private static readonly string[] Words =
    [
        "page", "utilisateurs", "profils", "données", "l’Europe", "aujourd'hui", "ça", "œuvre", "İstanbul", "ılık", "weeks", "people", "Model 3", "G7",
        "http://a.b/50", "e\u0301t\u00e9", "🙂", "👩‍👩‍👧", "𝒳", "日本", "العربية", "je", "nous", "We", "Absolument", "Lire plus...", "1 réponse", "Leave a Comment",
    ];

    private static readonly string[] Numbers =
    [
        "50 millions", "1 234,5", "1\u00a0234", "1\u202f234,50 €", "2.600", "2,600", "19 milliards de dollars", "environ 30 %", "de 10 à 20", "3-5", "23 mars 2018", "March 23, 2018",
        "vingt et un", "quatre-vingt-dix-neuf", "des millions", "une centaine de", "plus d'un an", "10 h 30", "3e", "1er", "$5bn", "£1.5m", "99999999999999999999999999999999999",
        "0,000000000000000000000000000000001", "1/2", "½", "²", "٣", "-7", "±5", "1.2.3", "2016-", "deux", "twenty-one", "M", "k", "1", "00",
    ];

    private static readonly string[] Marks =
    [
        "«", "»", "« ", " »", "«\u00a0", "\u202f»", "“", "”", "„", "\"", "'", "’", "‘", "‹", "›", "(", ")", "[…]", ":", ": ", ", ", ". ", ".", "!", " ?", "…", ";", "—", "–", "- ", "-", "/", "|", "*",
    ];

    private static readonly string[] Blanks = [" ", " ", " ", " ", " ", "\u00a0", "\u202f", "\u2009", "\t", ""];

    private static readonly string[] Breaks = ["\n", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n \u00a0\n", "\n- ", "\n— "];

    private static readonly string[] Oddities = ["\0", "\u0001", "\u001b", "\u007f", "\ud83d", "\ude42", "\ufeff", "\u200b", "\u202e", "\u0301", "\u00ad", "\ufffd", "\uffff", "\v", "\f"];

    private static readonly string[] Articles = [.. GoldArticle.All().Select(article => article.Text)];

    private static readonly string[][] Sources = [Names, Cues, Words, Words, Numbers, Numbers, Marks, Marks, Breaks, Oddities];

    /// <summary>Every third text is an article of the seeds with a few changes; the others are strung together from nothing but hard cases.</summary>
    public static string Create(int seed)
    {
        var random = new Random(seed);
        return seed % 3 == 0 ? Mutate(random) : Grow(random);
    }

    private static string Grow(Random random)
    {
        var text = new StringBuilder();
        int count = random.Next(60);
        for (int i = 0; i < count; i++)
            text.Append(Pick(random, Pick(random, Sources))).Append(Pick(random, Blanks));
        return text.ToString();
    }

    private static string Mutate(Random random)
    {
        string article = Pick(random, Articles);
        int start = random.Next(article.Length);
        var text = new StringBuilder(article, start, Math.Min(random.Next(1500), article.Length - start), 4096);
        int count = random.Next(20);
        for (int i = 0; i < count && text.Length > 0; i++)
        {
            int at = random.Next(text.Length);
            if (random.Next(2) == 0)
                text.Remove(at, Math.Min(1 + random.Next(4), text.Length - at));
            else
                text.Insert(at, Pick(random, Pick(random, Sources)));
        }

        return text.ToString();
    }

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];
}
