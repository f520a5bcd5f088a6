using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>The singular of a French plural, by its ending; the lists are the exceptions.</summary>
internal static class FrenchNouns
{
    /// <summary>How adjectives that follow a plural noun end.</summary>
    public static readonly string[] AdjectiveEndings =
    [
        "ais", "aises", "ains", "aines", "iens", "iennes", "iques", "istes", "aux", "ales", "els", "elles", "ifs", "ives", "ables", "ibles", "eux", "euses", "és", "ées", "aires", "ois", "oises", "ants", "antes",
    ];

    private static readonly HashSet<string> Invariable = new(StringComparer.Ordinal)
    {
        "fois", "pays", "mois", "temps", "corps", "bras", "cas", "pas", "avis", "bois", "cours", "discours", "concours", "recours", "secours", "parcours", "fils", "héros", "jus", "os", "dos", "poids",
        "procès", "succès", "progrès", "accès", "décès", "excès", "congrès", "abcès", "repas", "relais", "palais", "rabais", "marais", "engrais", "français", "anglais", "virus", "campus", "bus", "autobus", "abus", "refus",
        "obus", "processus", "consensus", "bonus", "malus", "permis", "colis", "tapis", "radis", "devis", "sursis", "compromis", "débris", "souris", "brebis", "vis", "logis", "commis", "propos", "repos",
        "gars", "as", "tas", "amas", "matelas", "choix", "voix", "croix", "noix", "prix", "paix", "époux", "index", "fonds", "tiers", "mars", "univers", "revers", "travers", "sens", "dépens", "encens",
        "iris", "tennis", "oasis", "gaz", "nez", "riz", "quiz", "jazz", "box", "fax", "silex", "phénix", "crucifix", "harnais", "biais", "laquais", "jais", "surplus", "corpus", "lapsus", "terminus",
        "minibus", "omnibus", "trolleybus", "typhus", "cactus", "fœtus", "détritus", "rébus", "us",
    };

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["yeux"] = "œil", ["travaux"] = "travail", ["vitraux"] = "vitrail", ["coraux"] = "corail", ["émaux"] = "émail", ["baux"] = "bail", ["soupiraux"] = "soupirail", ["messieurs"] = "monsieur", ["mesdames"] = "madame",
        ["bijoux"] = "bijou", ["cailloux"] = "caillou", ["choux"] = "chou", ["genoux"] = "genou", ["hiboux"] = "hibou", ["joujoux"] = "joujou", ["poux"] = "pou", ["cieux"] = "ciel", ["aïeux"] = "aïeul",
        ["tuyaux"] = "tuyau", ["noyaux"] = "noyau", ["joyaux"] = "joyau", ["boyaux"] = "boyau", ["landaus"] = "landau", ["délais"] = "délai", ["essais"] = "essai", ["quais"] = "quai", ["balais"] = "balai", ["minerais"] = "minerai", ["remblais"] = "remblai",
        ["lois"] = "loi", ["rois"] = "roi", ["emplois"] = "emploi", ["envois"] = "envoi", ["tournois"] = "tournoi", ["convois"] = "convoi", ["parois"] = "paroi", ["renvois"] = "renvoi", ["désarrois"] = "désarroi", ["beffrois"] = "beffroi",
        ["effrois"] = "effroi",
    };

    /// <summary>The singular of a lower-case noun, which is given back when it is singular already.</summary>
    public static string Singular(string noun)
    {
        if (Irregular.TryGetValue(noun, out string? singular))
            return singular;
        if (noun.Length < 3 || Invariable.Contains(noun))
            return noun;
        if (Ends(noun, "eaux"))
            return noun.Substring(0, noun.Length - 1);
        if (Ends(noun, "aux"))
            return noun.Substring(0, noun.Length - 3) + "al";
        if (Ends(noun, "eux") || Ends(noun, "œux"))
            return noun.Substring(0, noun.Length - 1);
        // Peoples: Français, Chinois.
        if (Ends(noun, "ais") || Ends(noun, "ois"))
            return noun;
        return noun[noun.Length - 1] == 's' && noun[noun.Length - 2] != 's' ? noun.Substring(0, noun.Length - 1) : noun;
    }

    /// <summary>The same for each part: <c>stations-service</c>, <c>vice-présidents</c>.</summary>
    public static string SingularOfCompound(string noun)
    {
        if (noun.IndexOf('-') < 0)
            return Singular(noun);
        string[] parts = noun.Split('-');
        for (int i = 0; i < parts.Length; i++)
            parts[i] = Singular(parts[i]);
        return string.Join("-", parts);
    }

    private static bool Ends(string noun, string ending) => noun.EndsWith(ending, StringComparison.Ordinal);
}
