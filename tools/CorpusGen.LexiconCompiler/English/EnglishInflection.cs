using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.LexiconCompiler.English;

/// <summary>Makes the forms of English nouns, verbs and adjectives: those of WordNet's lists of exceptions, or else the regular ones, in the spelling that the dictionary has.</summary>
internal sealed class EnglishInflection(WordNet wordNet, SpellingList spelling)
{
    /// <summary>Verbs whose past and participle are the base form.</summary>
    private static readonly HashSet<string> Unchanged =
        [.. "bet bid burst cast cost cut forecast broadcast hit hurt let put quit read rid set reset offset upset shed shut slit split spread thrust wed wet".Split(' ')];

    /// <summary>Verbs whose participle is the base form, and whose past is not.</summary>
    private static readonly HashSet<string> BaseParticiple = [.. "come become overcome run rerun outrun overrun".Split(' ')];

    /// <summary>The forms of a verb, each with the share of the verb's uses that such a form has in texts.</summary>
    public IEnumerable<(string Form, Trait Traits, double Share)> Verb(string lemma)
    {
        string[] irregular = [.. wordNet.Exceptions(WordClass.Verb, lemma).Where(FormTable.IsWord)];
        Trait baseTraits = Trait.Infinitive | Trait.Finite;
        if (Unchanged.Contains(lemma) || BaseParticiple.Contains(lemma))
            baseTraits |= Trait.Participle;
        yield return (lemma, baseTraits, 0.35);
        yield return (PluralOf(lemma), Trait.Finite, 0.1);
        string[] gerunds = [.. irregular.Where(form => form.EndsWith("ing", StringComparison.Ordinal))];
        foreach (string gerund in gerunds.DefaultIfEmpty(Spelled(lemma, RegularGerund(lemma), "ing")))
            yield return (gerund, Trait.Gerund, 0.2);
        if (Unchanged.Contains(lemma))
            yield break;
        foreach ((string form, Trait traits) in Past(lemma, [.. irregular.Except(gerunds).Where(form => !form.EndsWith('s'))]))
            yield return (form, traits, 0.35);
    }

    /// <summary>The forms of a noun, as those of a verb.</summary>
    public IEnumerable<(string Form, Trait Traits, double Share)> Noun(string lemma)
    {
        string[] plurals = [.. wordNet.Exceptions(WordClass.Noun, lemma)];
        yield return (lemma, plurals.Contains(lemma) ? Trait.Singular | Trait.Plural : Trait.Singular, 0.75);
        if (plurals.Length == 0)
        {
            // The dictionary knows what has no plural: "informations".
            string plural = PluralOf(lemma);
            plurals = spelling.HasStem(lemma) && !spelling.HasForm(plural) ? [] : [plural];
        }

        foreach (string plural in plurals.Where(plural => plural != lemma))
            yield return (plural, Trait.Plural, 0.25);
    }

    /// <summary>Comparative and superlative. Of an adjective that is hardly ever met, a noun that is written so is none: <c>plumber</c>.</summary>
    public IEnumerable<string> Comparison(WordClass wordClass, string lemma)
    {
        IEnumerable<string> irregular = wordNet.Exceptions(wordClass, lemma);
        if (wordClass != WordClass.Adjective || lemma.Length >= 8)
            return irregular;
        string stem = lemma.EndsWith('y') ? lemma[..^1] + "i" : lemma.EndsWith('e') ? lemma[..^1] : lemma;
        bool isRare = wordNet.Count(wordClass, lemma) < 5;
        return irregular.Concat(new[] { stem + "er", stem + "est" }.Where(form => spelling.HasForm(form) && !(isRare && wordNet.NounSenses(form).Any())));
    }

    /// <summary>Of two irregular forms, the participle is the one in <c>n</c> (<c>given</c>) or with <c>u</c> (<c>sung</c>); one alone is both, but <c>shown</c> and <c>ran</c>.</summary>
    private IEnumerable<(string Form, Trait Traits)> Past(string lemma, string[] irregular)
    {
        string[] participles = [.. irregular.Where(IsParticiple)];
        string[] pasts = [.. irregular.Except(participles)];
        if (pasts.Length == 0)
            yield return (Spelled(lemma, RegularPast(lemma), "ed"), participles.Length == 0 ? Trait.Finite | Trait.Participle : Trait.Finite);
        Trait past = participles.Length == 0 && !BaseParticiple.Contains(lemma) ? Trait.Finite | Trait.Participle : Trait.Finite;
        foreach (string form in pasts)
            yield return (form, past);
        foreach (string form in participles)
            yield return (form, Trait.Participle);

        bool IsParticiple(string form) => (form.EndsWith('n') || form.EndsWith("ne", StringComparison.Ordinal) || (irregular.Length > 1 && form.Contains('u', StringComparison.Ordinal)))
            && !lemma.EndsWith('n') && !BaseParticiple.Contains(lemma) && form is not ("won" or "shone");
    }

    /// <summary>The regular form, or the one with the consonant doubled if only that is spelled so.</summary>
    private string Spelled(string lemma, string regular, string ending)
    {
        string doubled = lemma + lemma[^1] + ending;
        return !spelling.HasForm(regular) && spelling.HasForm(doubled) ? doubled : regular;
    }

    private static string RegularPast(string lemma)
    {
        if (lemma.EndsWith('e'))
            return lemma + "d";
        return EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : lemma + "ed";
    }

    private static string RegularGerund(string lemma)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal))
            return lemma[..^2] + "ying";
        return lemma.EndsWith('e') && lemma.Length > 2 && lemma[^2] is not ('e' or 'o' or 'y') ? lemma[..^1] + "ing" : lemma + "ing";
    }

    /// <summary>With <c>s</c>: the plural of a noun and the third person of a verb.</summary>
    private string PluralOf(string lemma)
    {
        if (EndsInConsonantY(lemma))
            return lemma[..^1] + "ies";
        bool hisses = lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal);
        // "heroes" and "videos": the dictionary tells.
        return hisses || (lemma.EndsWith('o') && spelling.HasForm(lemma + "es")) ? lemma + "es" : lemma + "s";
    }

    private static bool EndsInConsonantY(string lemma) => lemma.EndsWith('y') && lemma.Length > 1 && lemma[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');
}
