using System;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>Adds French nouns with their plurals.</summary>
internal static class FrenchNoun
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
        if (singular[singular.Length - 1] is 's' or 'x' or 'z')
            return singular;
        if (singular.EndsWith("eau", StringComparison.Ordinal) || singular.EndsWith("eu", StringComparison.Ordinal))
            return singular + "x";
        return singular.EndsWith("al", StringComparison.Ordinal) ? singular.Substring(0, singular.Length - 1) + "ux" : singular + "s";
    }
}
