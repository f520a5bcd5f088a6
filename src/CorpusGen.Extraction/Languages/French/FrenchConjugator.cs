using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>
/// Makes the forms of French verbs: infinitive, participles, and every finite form of the first and third person. The
/// second person stands in news only as <c>vous</c>, so only its present and future are made.
/// </summary>
internal sealed class FrenchConjugator(LexiconBuilder builder)
{
    private readonly Dictionary<string, string[]> _irregular = FrenchIrregularVerbs.BySuffix();

    /// <summary>Whether the rarer forms are left out, which are often nouns: <c>nous versions</c>.</summary>
    private bool _isBrief;

    /// <summary>Gives the traits to every form of the verbs of a list of infinitives, each with the trait of the form.</summary>
    public void Add(Trait traits, string infinitives)
    {
        // A verb that says nothing of speech only shows where a clause has its verb.
        _isBrief = traits == Trait.None;
        foreach (string infinitive in LexiconBuilder.Split(infinitives))
        {
            Add(traits | Trait.Infinitive, infinitive, "");
            if (IrregularOf(infinitive) is { } row)
                AddIrregular(traits, infinitive.Substring(0, infinitive.Length - row[0].Length), row);
            else if (infinitive.EndsWith("er", StringComparison.Ordinal))
                AddFirstGroup(traits, infinitive.Substring(0, infinitive.Length - 2));
            else if (infinitive.EndsWith("ir", StringComparison.Ordinal))
                AddSecondGroup(traits, infinitive.Substring(0, infinitive.Length - 1));
            else
                AddThirdGroup(traits, infinitive.Substring(0, infinitive.Length - 2));
        }
    }

    /// <summary>The row of the longest irregular verb that the infinitive ends in: <c>contredire</c> goes like <c>dire</c>.</summary>
    private string[]? IrregularOf(string infinitive)
    {
        // Verbs in -er are regular but two, and many end in "aller": installer.
        if (infinitive.EndsWith("er", StringComparison.Ordinal))
        {
            if (infinitive == "aller")
                return _irregular[infinitive];
            return infinitive.EndsWith("envoyer", StringComparison.Ordinal) ? _irregular["envoyer"] : null;
        }

        for (int start = 0; start < infinitive.Length - 2; start++)
        {
            if (_irregular.TryGetValue(infinitive.Substring(start), out string[]? row))
                return row;
        }

        return null;
    }

    private void AddIrregular(Trait traits, string prefix, string[] row)
    {
        Trait finite = traits | Trait.Finite;
        string plural = prefix + row[FrenchIrregularVerbs.FirstPlural];
        Add(finite, prefix, row[FrenchIrregularVerbs.FirstSingular]);
        Add(finite, prefix, row[FrenchIrregularVerbs.ThirdSingular]);
        Add(finite, prefix, row[FrenchIrregularVerbs.ThirdPlural]);
        Add(finite, plural, "ons");
        Add(finite, plural, "ez");
        AddImperfect(finite, plural, plural);
        AddPast(finite, prefix + row[FrenchIrregularVerbs.Past]);
        AddFuture(finite, prefix + row[FrenchIrregularVerbs.Future]);
        Add(finite, prefix, row[FrenchIrregularVerbs.Subjunctive]);
        Add(finite, prefix + row[FrenchIrregularVerbs.Subjunctive], "nt");
        AddParticiple(traits, prefix + row[FrenchIrregularVerbs.Participle]);
        if (row.Length > FrenchIrregularVerbs.Gerund)
            Add(traits | Trait.Gerund, prefix, row[FrenchIrregularVerbs.Gerund]);
        else
            Add(traits | Trait.Gerund, plural, "ant");
    }

    /// <summary><c>déclarer</c>, with the changes of its stem before <c>a</c> and <c>o</c> and before a mute <c>e</c>.</summary>
    private void AddFirstGroup(Trait traits, string stem)
    {
        Trait finite = traits | Trait.Finite;
        string soft = Soften(stem);
        Add(finite, soft, "ons");
        Add(finite, stem, "ez");
        AddImperfect(finite, soft, stem);
        if (!_isBrief)
            Add(finite, soft, "ai");
        Add(finite, soft, "a");
        Add(finite, stem, "èrent");
        AddParticiple(traits, stem + "é");
        Add(traits | Trait.Gerund, soft, "ant");

        AddMute(finite, stem, out string? changed, out string? other);
        if (changed is null)
            return;
        AddPresent(finite, changed);
        AddFuture(finite, changed + "er");
        if (other is null)
            return;
        AddPresent(finite, other);
        AddFuture(finite, other + "er");
    }

    /// <summary>
    /// The forms before a mute <c>e</c> whose stem does not change, and the stems that do: <c>répèt</c>, <c>rappell</c>.
    /// Where two spellings are in use, or only a dictionary would tell, both are given.
    /// </summary>
    private void AddMute(Trait finite, string stem, out string? changed, out string? other)
    {
        changed = other = null;
        int last = stem.Length - 1;
        if (stem[last] == 'y' && last > 0 && stem[last - 1] is 'a' or 'o' or 'u')
        {
            changed = stem.Substring(0, last) + "i";
            if (stem[last - 1] == 'a')
                other = stem;
            return;
        }

        int vowel = LastVowel(stem);
        if (vowel >= 0 && vowel < last)
        {
            string before = stem.Substring(0, vowel) + "è" + stem.Substring(vowel + 1);
            if (stem[vowel] == 'é')
            {
                changed = before;
                // The older spelling keeps its é in the future.
                AddFuture(finite, stem + "er");
                return;
            }

            if (stem[vowel] == 'e' && vowel == last - 1 && stem[last] != 'x' && (vowel == 0 || !IsVowel(stem[vowel - 1])))
            {
                changed = before;
                if (stem[last] is 'l' or 't')
                    other = stem + stem[last];
                return;
            }
        }

        AddPresent(finite, stem);
        AddFuture(finite, stem + "er");
    }

    /// <summary><c>finir</c>; the stem has its <c>i</c>.</summary>
    private void AddSecondGroup(Trait traits, string stem)
    {
        Trait finite = traits | Trait.Finite;
        AddPast(finite, stem + "t");
        AddPresent(finite, stem + "ss");
        Add(finite, stem, "ssons");
        Add(finite, stem, "ssez");
        AddImperfect(finite, stem + "ss", stem + "ss");
        AddFuture(finite, stem + "r");
        AddParticiple(traits, stem);
        Add(traits | Trait.Gerund, stem, "ssant");
    }

    /// <summary><c>répondre</c></summary>
    private void AddThirdGroup(Trait traits, string stem)
    {
        Trait finite = traits | Trait.Finite;
        Add(finite, stem, "s");
        Add(finite, stem, stem[stem.Length - 1] == 'd' ? "" : "t");
        AddPresent(finite, stem);
        Add(finite, stem, "ons");
        Add(finite, stem, "ez");
        AddImperfect(finite, stem, stem);
        AddPast(finite, stem + "it");
        AddFuture(finite, stem + "r");
        AddParticiple(traits, stem + "u");
        Add(traits | Trait.Gerund, stem, "ant");
    }

    /// <summary>Present or subjunctive in a mute <c>e</c>.</summary>
    private void AddPresent(Trait finite, string stem)
    {
        Add(finite, stem, "e");
        Add(finite, stem, "ent");
    }

    private void AddImperfect(Trait finite, string soft, string stem)
    {
        Add(finite, soft, "ais");
        Add(finite, soft, "ait");
        Add(finite, soft, "aient");
        if (!_isBrief)
            Add(finite, stem, "ions");
    }

    /// <summary>The past historic from its third person: <c>dit</c>, <c>alla</c>.</summary>
    private void AddPast(Trait finite, string third)
    {
        string stem = third.Substring(0, third.Length - 1);
        bool isFirstGroup = third[third.Length - 1] == 'a';
        Add(finite, third, "");
        Add(finite, stem, isFirstGroup ? "ai" : "s");
        Add(finite, stem, isFirstGroup ? "èrent" : "rent");
    }

    private void AddFuture(Trait finite, string stem)
    {
        Add(finite, stem, "ai");
        Add(finite, stem, "a");
        Add(finite, stem, "ons");
        Add(finite, stem, "ont");
        Add(finite, stem, "ais");
        Add(finite, stem, "ait");
        Add(finite, stem, "aient");
        if (_isBrief)
            return;
        Add(finite, stem, "ez");
        Add(finite, stem, "ions");
    }

    private void AddParticiple(Trait traits, string masculine)
    {
        Trait participle = traits | Trait.Participle;
        int last = masculine.Length - 1;
        // Only the masculine singular of dû has its accent.
        string stem = masculine[last] == 'û' ? masculine.Substring(0, last) + "u" : masculine;
        Add(participle | Trait.Masculine, masculine, "");
        Add(participle | Trait.Feminine, stem, "e");
        Add(participle | Trait.Masculine | Trait.Plural, stem, masculine[last] == 's' ? "" : "s");
        Add(participle | Trait.Feminine | Trait.Plural, stem, "es");
    }

    private void Add(Trait traits, string stem, string ending) => builder.Get(stem + ending).Traits |= traits;

    /// <summary>The stem before <c>a</c> and <c>o</c>: <c>lanç</c>, <c>jugeait</c>.</summary>
    private static string Soften(string stem)
    {
        int last = stem.Length - 1;
        return stem[last] switch
        {
            'c' => stem.Substring(0, last) + "ç",
            'g' => stem + "e",
            _ => stem,
        };
    }

    /// <summary>The index of the last vowel; the <c>u</c> of <c>gu</c> and <c>qu</c> is none.</summary>
    private static int LastVowel(string stem)
    {
        int i = stem.Length - 1;
        if (i > 0 && stem[i] == 'u' && stem[i - 1] is 'g' or 'q')
            i--;
        while (i >= 0 && !IsVowel(stem[i]))
            i--;
        return i;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'é' or 'è' or 'ê' or 'â' or 'î' or 'ô' or 'û' or 'ï' or 'ë';
}
