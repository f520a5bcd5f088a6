using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Extraction.Languages;

/// <summary>The lists of words that stand as text files beside the code of their language.</summary>
internal static class WordList
{
    /// <summary>The lines of a list: <c>Read("French/idioms.txt")</c>.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a list that gives words a trait, <c>TimeNoun: year month</c>; lines that begin with <c>#</c> are comments.</summary>
    public static IEnumerable<(Trait Trait, string Words)> Rows(string name)
    {
        foreach (string line in Read(name).Split('\n'))
        {
            int colon = line.IndexOf(':');
            if (colon > 0 && line[0] != '#')
                yield return (TraitOf(line.Substring(0, colon)), line.Substring(colon + 1));
        }
    }

    /// <summary>To ask the enumeration itself for a name costs more than to read all lists.</summary>
    private static Trait TraitOf(string name) => name switch
    {
        nameof(Trait.Addressing) => Trait.Addressing,
        nameof(Trait.Belief) => Trait.Belief,
        nameof(Trait.Copular) => Trait.Copular,
        nameof(Trait.GoesOn) => Trait.GoesOn,
        nameof(Trait.Infinitival) => Trait.Infinitival,
        nameof(Trait.LightVerb) => Trait.LightVerb,
        nameof(Trait.Nominal) => Trait.Nominal,
        nameof(Trait.Noun) => Trait.Noun,
        nameof(Trait.Plural) => Trait.Plural,
        nameof(Trait.Prepositional) => Trait.Prepositional,
        nameof(Trait.TimeNoun) => Trait.TimeNoun,
        _ => (Trait)Enum.Parse(typeof(Trait), name),
    };
}
