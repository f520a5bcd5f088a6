using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>English plurals and their singular, by their ending; the lists are the exceptions.</summary>
internal static class EnglishNouns
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["people"] = "person", ["men"] = "man", ["women"] = "woman", ["children"] = "child", ["feet"] = "foot", ["teeth"] = "tooth", ["mice"] = "mouse", ["geese"] = "goose", ["oxen"] = "ox", ["police"] = "police",
        ["lives"] = "life", ["wives"] = "wife", ["knives"] = "knife", ["leaves"] = "leaf", ["wolves"] = "wolf", ["shelves"] = "shelf", ["halves"] = "half", ["thieves"] = "thief", ["loaves"] = "loaf", ["selves"] = "self",
        ["policemen"] = "policeman", ["firemen"] = "fireman", ["gunmen"] = "gunman", ["servicemen"] = "serviceman", ["businessmen"] = "businessman", ["congressmen"] = "congressman", ["fishermen"] = "fisherman", ["crewmen"] = "crewman",
        ["countrymen"] = "countryman", ["policewomen"] = "policewoman", ["grandchildren"] = "grandchild", ["crises"] = "crisis", ["analyses"] = "analysis", ["theses"] = "thesis", ["bases"] = "base", ["criteria"] = "criterion",
        ["phenomena"] = "phenomenon", ["media"] = "medium", ["bacteria"] = "bacterium", ["movies"] = "movie", ["cookies"] = "cookie", ["zombies"] = "zombie", ["ties"] = "tie", ["selfies"] = "selfie", ["rookies"] = "rookie", ["pies"] = "pie",
        ["species"] = "species", ["series"] = "series", ["sheep"] = "sheep", ["cattle"] = "cattle", ["fish"] = "fish", ["deer"] = "deer", ["aircraft"] = "aircraft", ["spacecraft"] = "spacecraft", ["personnel"] = "personnel", ["staff"] = "staff",
        ["shoes"] = "shoe", ["toes"] = "toe", ["buses"] = "bus", ["viruses"] = "virus", ["houses"] = "house", ["courses"] = "course", ["horses"] = "horse", ["nurses"] = "nurse", ["cases"] = "case", ["causes"] = "cause", ["axes"] = "axe",
        ["caches"] = "cache", ["headaches"] = "headache", ["dies"] = "die", ["lies"] = "lie",
    };

    /// <summary>Whether the word looks like a plural noun.</summary>
    public static bool IsPlural(string text, TextRange word)
    {
        char last = text[word.End - 1];
        if (last is 's')
            return word.Length > 2 && text[word.End - 2] is not ('s' or 'u' or 'i' or '\'' or '’');
        return last is 'e' or 'n' or 'h' or 'p' or 't' or 'a' or 'r' or 'l' or 'f' && Irregular.ContainsKey(word.In(text).ToLowerInvariant());
    }

    /// <summary>The singular of a lower-case noun, which is given back when it is singular already.</summary>
    public static string Singular(string noun)
    {
        if (Irregular.TryGetValue(noun, out string? singular))
            return singular;
        if (noun.Length < 3 || noun[noun.Length - 1] != 's' || noun[noun.Length - 2] is 's' or 'u' or 'i')
            return noun;
        if (Ends(noun, "ies"))
            return noun.Substring(0, noun.Length - 3) + "y";
        if (Ends(noun, "ches") || Ends(noun, "shes") || Ends(noun, "sses") || Ends(noun, "xes") || Ends(noun, "zzes") || Ends(noun, "oes"))
            return noun.Substring(0, noun.Length - 2);
        return noun.Substring(0, noun.Length - 1);
    }

    /// <summary>The same of the last part: <c>vice-presidents</c>.</summary>
    public static string SingularOfCompound(string noun)
    {
        int hyphen = noun.LastIndexOf('-');
        return hyphen < 0 ? Singular(noun) : noun.Substring(0, hyphen + 1) + Singular(noun.Substring(hyphen + 1));
    }

    private static bool Ends(string noun, string ending) => noun.EndsWith(ending, StringComparison.Ordinal);
}
