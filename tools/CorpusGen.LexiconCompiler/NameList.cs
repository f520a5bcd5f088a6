using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.LexiconCompiler;

/// <summary>
/// Given names and surnames of many countries. A name that is a word of the language as well is taken only from lists of the language's own countries: there it is a name
/// that its readers meet (<c>Rose</c>, <c>Mark</c>), and not one from far away that looks like a word (<c>Long</c>, <c>Ban</c>). Of a name that is masculine here and feminine
/// there, the language's own countries decide.
/// </summary>
internal sealed class NameList
{
    private readonly Dictionary<string, Trait> _own = [];
    private readonly Dictionary<string, Trait> _other = [];

    /// <summary>Reads the names of all countries; <paramref name="language"/> is how the names of its own begin (<c>fr</c>).</summary>
    public NameList(string language)
    {
        foreach (string line in SourceList.Lines("names.txt"))
        {
            string[] part = line.Split(' ');
            string locale = part[2];
            Trait traits = part[0] switch
            {
                "m" => Trait.GivenName | Trait.Masculine,
                "f" => Trait.GivenName | Trait.Feminine,
                "b" => Trait.GivenName | Trait.Masculine | Trait.Feminine,
                _ => Trait.Surname,
            };
            // Africa and India write English, but their names are not words that English readers know as names.
            bool isOwn = locale.StartsWith(language, StringComparison.Ordinal) && locale is not ("en_IN" or "en_NG" or "en_GH" or "en_NP" or "en_HK" or "en_ZA" or "fr_SN");
            Add(isOwn, FormTable.ToLower(part[1]), traits);
        }
    }

    /// <summary>Adds a name of the language's own countries, or of another.</summary>
    public void Add(bool isOwn, string form, Trait traits)
    {
        Dictionary<string, Trait> names = isOwn ? _own : _other;
        names[form] = names.GetValueOrDefault(form) | traits;
    }

    /// <summary>
    /// Adds the names to the words. Gender and number of a form that is a given name are the name's, whatever the noun is that is written alike: <c>Pierre</c> is a man, and
    /// the article tells the gender of <c>la pierre</c>.
    /// </summary>
    public void AddTo(FormTable table, HashSet<string> excluded)
    {
        var words = new HashSet<string>(table.Forms);
        foreach ((string form, Trait traits) in _own)
            Add(table, form, traits, excluded);
        foreach ((string form, Trait traits) in _other)
        {
            // Two letters and those that another country's men and this one's women have.
            if (words.Contains(form) || form.Length < 3)
                continue;
            Trait own = _own.GetValueOrDefault(form);
            Add(table, form, (own & Trait.GivenName) != 0 ? traits & ~(Trait.GivenName | Trait.Masculine | Trait.Feminine) : traits, excluded);
        }
    }

    private static void Add(FormTable table, string form, Trait traits, HashSet<string> excluded)
    {
        if (!FormTable.IsWord(form) || excluded.Contains(form))
            return;
        Trait before = table[form];
        if ((traits & Trait.GivenName) != 0 && (before & Trait.GivenName) == 0)
            before &= ~(Trait.Masculine | Trait.Feminine);
        table.Set(form, before | traits);
    }
}
