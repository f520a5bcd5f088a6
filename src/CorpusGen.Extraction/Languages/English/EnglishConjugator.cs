using System;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>Makes the forms of English verbs.</summary>
internal sealed class EnglishConjugator(LexiconBuilder builder)
{
    /// <summary>Gives the traits to every form of the verbs of a list, each with the trait of the form. A verb whose last consonant doubles has it twice: <c>quipp</c>.</summary>
    public void Add(Trait traits, string verbs)
    {
        foreach (string verb in LexiconBuilder.Split(verbs))
            AddRegular(traits, verb);
    }

    /// <summary>The same for irregular verbs, one a line: base, past, participle.</summary>
    public void AddIrregular(Trait traits, string rows)
    {
        foreach (string line in rows.Split('\n'))
        {
            string[] row = LexiconBuilder.Split(line);
            if (row.Length == 0)
                continue;
            if (row.Length is < 3 or > 4)
                throw new FormatException($"An irregular verb has three forms: \"{line.Trim()}\".");
            string stem = row[0];
            Add(traits | Trait.Finite, row[1], "");
            Add(traits | Trait.Participle, row[2], "");
            AddPresent(traits, stem);
            // The doubled consonant of the gerund shows in no other form of these: "set", "setting".
            string gerund = row.Length > 3 ? row[3] : GerundStem(stem);
            Add(traits | Trait.Gerund, gerund, "ing");
        }
    }

    private void AddRegular(Trait traits, string verb)
    {
        int last = verb.Length - 1;
        bool doubles = last > 1 && verb[last] == verb[last - 1] && verb[last] is 'b' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';
        AddPresent(traits, doubles ? verb.Substring(0, last) : verb);
        string past = verb[last] switch
        {
            'e' => verb + "d",
            'y' when !IsVowel(verb[last - 1]) => verb.Substring(0, last) + "ied",
            _ => verb + "ed",
        };
        Add(traits | Trait.Finite | Trait.Participle, past, "");
        Add(traits | Trait.Gerund, GerundStem(verb), "ing");
    }

    private void AddPresent(Trait traits, string stem)
    {
        int last = stem.Length - 1;
        Add(traits | Trait.Finite | Trait.Infinitive, stem, "");
        if (stem[last] is 's' or 'x' or 'z' or 'o' || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal))
            Add(traits | Trait.Finite, stem, "es");
        else if (stem[last] == 'y' && !IsVowel(stem[last - 1]))
            Add(traits | Trait.Finite, stem.Substring(0, last), "ies");
        else
            Add(traits | Trait.Finite, stem, "s");
    }

    private static string GerundStem(string verb)
    {
        int last = verb.Length - 1;
        if (verb.EndsWith("ie", StringComparison.Ordinal))
            return verb.Substring(0, last - 1) + "y";
        return verb[last] == 'e' && verb[last - 1] is not ('e' or 'o') ? verb.Substring(0, last) : verb;
    }

    private void Add(Trait traits, string stem, string ending) => builder.Get(stem + ending).Traits |= traits;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
