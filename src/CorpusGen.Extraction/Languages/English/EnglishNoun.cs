using System;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>Adds English nouns with their plurals.</summary>
internal static class EnglishNoun
{
    /// <summary>Gives the traits to the nouns of a list of singulars, and with <see cref="Trait.Plural"/> to their plurals.</summary>
    public static void Add(LexiconBuilder builder, Trait traits, string singulars)
    {
        foreach (string singular in LexiconBuilder.Split(singulars))
        {
            builder.Get(singular).Traits |= traits;
            builder.Get(PluralOf(singular)).Traits |= traits | Trait.Plural;
        }
    }

    private static string PluralOf(string singular)
    {
        int last = singular.Length - 1;
        if (EndsWith(singular, "man"))
            return singular.Substring(0, last - 1) + "en";
        if (EndsWith(singular, "wife"))
            return singular.Substring(0, last - 1) + "ves";
        if (singular[last] == 'y' && singular[last - 1] is not ('a' or 'e' or 'o' or 'u'))
            return singular.Substring(0, last) + "ies";
        return singular[last] is 's' or 'x' or 'z' || EndsWith(singular, "ch") || EndsWith(singular, "sh") ? singular + "es" : singular + "s";
    }

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
