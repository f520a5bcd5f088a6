using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.LexiconCompiler.English;

/// <summary>What a noun stands for, by its senses. What it is in its first sense, or in half of the uses that were counted, it is.</summary>
internal sealed class NounKinds(WordNet wordNet)
{
    private const int Location = 15;

    /// <summary>The file of WordNet that has the nouns for persons.</summary>
    public const int Person = 18;

    /// <summary>From so many uses on, the counts decide; below, the first sense.</summary>
    private const int EnoughUses = 5;

    /// <summary>Bodies of people that act: organization, social unit (family, team, troop), body, police, government, press.</summary>
    private readonly HashSet<int> _groups = [08008335, 08189659, 07965085, 08209687, 08050678, 06263609];

    /// <summary>Document, publication, essay, letter, newspaper, account.</summary>
    private readonly HashSet<int> _documents = [06470073, 06589574, 06409562, 06624161, 06267145, 06647206];

    /// <summary>Speech act, statement, remark, acknowledgment.</summary>
    private readonly HashSet<int> _speech = [07160883, 06722453, 06765044, 06628861];

    private readonly HashSet<int> _males = [09624168];
    private readonly HashSet<int> _females = [09619168];
    private readonly HashSet<string> _personNouns = SourceList.Words("english.persons.txt");
    private readonly HashSet<string> _organisationNouns = SourceList.Words("english.organisations.txt");

    public Trait TraitsOf(string lemma)
    {
        // A name in among the senses is no kind: Einstein.
        NounSense[] senses = [.. wordNet.NounSenses(lemma).Where(sense => !wordNet.IsInstance(sense.Synset))];
        Trait traits = Trait.None;
        if (_personNouns.Contains(lemma) || Mostly(senses, sense => sense.File == Person))
        {
            traits |= Trait.PersonNoun;
            traits |= GenderOf(lemma, senses.FirstOrDefault(sense => sense.File == Person));
        }

        if (_organisationNouns.Contains(lemma) || Mostly(senses, sense => wordNet.IsKindOf(sense.Synset, _groups)))
            traits |= Trait.OrganisationNoun;
        if (Mostly(senses, sense => wordNet.IsKindOf(sense.Synset, _documents)))
            traits |= Trait.DocumentNoun;
        if (Mostly(senses, sense => wordNet.IsKindOf(sense.Synset, _speech)))
            traits |= Trait.SpeechNoun;
        return traits;
    }

    /// <summary>Whether a word stands first of all for one place, or is somebody's name.</summary>
    public Trait NameTraitsOf(string lemma)
    {
        NounSense[] senses = [.. wordNet.NounSenses(lemma)];
        if (!wordNet.IsInstance(senses[0].Synset))
            return Trait.None;
        return senses[0].File switch
        {
            Location => Trait.Place,
            Person => Trait.Surname,
            _ => Trait.None,
        };
    }

    /// <summary>By the kind, or by the word's last part, since WordNet says of few professions who has them.</summary>
    private Trait GenderOf(string lemma, NounSense person)
    {
        if (lemma.EndsWith("woman", StringComparison.Ordinal) || (lemma.EndsWith("ess", StringComparison.Ordinal) && !lemma.EndsWith("witness", StringComparison.Ordinal)))
            return Trait.Feminine;
        if (lemma.EndsWith("man", StringComparison.Ordinal) && lemma is not ("human" or "woman" or "german" or "roman" or "norman" or "layman" or "freshman" or "talisman" or "shaman" or "ottoman"))
            return Trait.Masculine;
        if (person.Synset == 0)
            return Trait.None;
        return (wordNet.IsKindOf(person.Synset, _males) ? Trait.Masculine : Trait.None) | (wordNet.IsKindOf(person.Synset, _females) ? Trait.Feminine : Trait.None);
    }

    private static bool Mostly(NounSense[] senses, Func<NounSense, bool> isSo)
    {
        int all = senses.Sum(sense => sense.Count);
        return all >= EnoughUses ? senses.Where(isSo).Sum(sense => sense.Count) * 2 >= all : senses.Length > 0 && isSo(senses[0]);
    }
}
