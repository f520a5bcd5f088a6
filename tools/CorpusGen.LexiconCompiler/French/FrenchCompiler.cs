using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.LexiconCompiler.French;

/// <summary>Compiles the French Hunspell dictionary, whose entries and rules have class, gender, number, tense and person.</summary>
internal sealed class FrenchCompiler
{
    private readonly FormTable _table = new();
    private readonly NameList _names = new("fr");
    private readonly AffixFile _affixes = new("fr.aff");
    private readonly HashSet<string> _thingNouns = SourceList.Words("french.things.txt");
    private readonly HashSet<string> _personNouns = SourceList.Words("french.persons.txt");
    private readonly HashSet<string> _organisationNouns = SourceList.Words("french.organisations.txt");

    /// <summary>Forms of the first person plural that are nouns more often: <c>nous versions</c>. They wait until all nouns are known.</summary>
    private readonly HashSet<string> _rareForms = [];

    public static FormTable Compile()
    {
        var compiler = new FrenchCompiler();
        foreach (DictionaryEntry entry in DictionaryEntry.Read("fr.dic"))
            compiler.Add(entry);
        compiler.AddRareForms();
        compiler.AddVerbsFirst();
        compiler.AddReformedSpelling();
        compiler._names.AddTo(compiler._table, SourceList.Words("french.closed.txt"));
        return compiler._table;
    }

    private void Add(DictionaryEntry entry)
    {
        if (entry.Tags.Contains("po:prn") || entry.Tags.Contains("po:patr"))
        {
            Trait name = entry.Tags.Contains("po:prn") ? Trait.GivenName | NumberAndGender(entry.Tags) : Trait.Surname;
            _names.Add(true, FormTable.ToLower(entry.Word), name & ~(Trait.Singular | Trait.Plural));
            return;
        }

        // Little words are in the language's own tables; a capital is a name's or an abbreviation's.
        if (entry.Tags.Any(tag => tag is "po:mg") || char.IsUpper(entry.Word[0]))
            return;
        Trait classes = ClassesOf(entry);
        bool isVerb = entry.Tags.Any(FrenchVerbTag.IsVerb);
        if (classes == Trait.None && !isVerb)
            return;
        // A flag "()" says that the word is nothing without a rule's ending, be it none.
        if (!entry.Flags.Contains("()", StringComparison.Ordinal) && !isVerb)
            Add(entry.Word, classes, entry.Tags);
        foreach (string flag in _affixes.Flags(entry.Flags))
        {
            foreach ((string form, string[] tags) in _affixes.Expand(entry.Word, flag))
            {
                if (isVerb)
                    AddVerb(form, tags);
                else
                    Add(form, classes, [.. entry.Tags, .. tags]);
            }
        }
    }

    private void Add(string form, Trait classes, string[] tags) => _table.Add(form, (classes & (Trait.Noun | Trait.Adjective)) != 0 ? classes | NumberAndGender(tags) : classes);

    private void AddVerb(string form, string[] tags)
    {
        Trait traits = FrenchVerbTag.TraitsOf(tags);
        if ((traits & Trait.Participle) != 0)
            traits |= NumberAndGender(tags);
        if (traits != Trait.None)
            _table.Add(form, traits);
        else if (FrenchVerbTag.IsRare(tags))
            _rareForms.Add(form);
    }

    private Trait ClassesOf(DictionaryEntry entry)
    {
        Trait traits = Trait.None;
        if (entry.Tags.Contains("po:nom"))
            traits |= Trait.Noun;
        if (entry.Tags.Contains("po:adj"))
            traits |= Trait.Adjective;
        if (entry.Tags.Contains("po:adv"))
            traits |= Trait.Adverb;
        if ((traits & Trait.Noun) != 0 && _organisationNouns.Contains(entry.Word))
            traits |= Trait.OrganisationNoun;
        if ((traits & Trait.Noun) != 0 && (_personNouns.Contains(entry.Word) || (IsPerson(entry) && !_thingNouns.Contains(entry.Word))))
            traits |= Trait.PersonNoun;
        return traits;
    }

    /// <summary>
    /// A noun with a masculine and a feminine form is somebody: <c>élu, élue</c>. One that is either without change (<c>psychologue</c>, but <c>livre</c>) or an adjective as
    /// well (<c>africain</c>, but <c>blanc</c>) is if its ending says so.
    /// </summary>
    private bool IsPerson(DictionaryEntry entry)
    {
        if (!entry.Tags.Contains("po:nom") || entry.Tags.Contains("is:mas") || entry.Tags.Contains("is:fem"))
            return false;
        if (entry.Tags.Contains("is:epi"))
            return HasEndingOfPersons(entry.Word) && _affixes.Flags(entry.Flags).Contains("S.");
        bool hasBoth = _affixes.Flags(entry.Flags).Any(flag => flag[0] is 'F' or 'W' || flag is "Gs" or "Gc" or "Ge" or "Go");
        return hasBoth && (!entry.Tags.Contains("po:adj") || HasEndingOfPersons(entry.Word));
    }

    private static bool HasEndingOfPersons(string word)
        => new[] { "iste", "eur", "ien", "ais", "ois", "ain", "logue", "graphe", "iatre", "crate", "phile", "phobe", "naute", "nome", "aire", "mane", "thérapeute", "pathe" }
            .Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private void AddRareForms()
    {
        foreach (string form in _rareForms)
        {
            if ((_table[form] & (Trait.Noun | Trait.Adjective)) == 0)
                _table.Add(form, Trait.Finite);
        }
    }

    private void AddVerbsFirst()
    {
        foreach (string form in SourceList.Words("french.verbs-first.txt"))
        {
            if ((_table[form] & Trait.Noun) != 0 && (_table[form] & Trait.Verb) != 0)
                _table.Add(form, Trait.VerbFirst);
        }
    }

    /// <summary>Since 1990 <c>î</c> and <c>û</c> may lose their circumflex: <c>entraineur</c>, <c>aout</c>. Where that is another word (<c>mûr</c>, <c>mur</c>) nothing is added.</summary>
    private void AddReformedSpelling()
    {
        foreach ((string form, Trait traits) in _table.Entries.ToList())
        {
            string reformed = form.Replace('î', 'i').Replace('û', 'u');
            if (reformed != form && _table[reformed] == Trait.None)
                _table.Add(reformed, traits);
        }
    }

    private static Trait NumberAndGender(string[] tags)
    {
        Trait traits = Trait.None;
        foreach (string tag in tags)
        {
            traits |= tag switch
            {
                "is:mas" => Trait.Masculine,
                "is:fem" => Trait.Feminine,
                "is:epi" => Trait.Masculine | Trait.Feminine,
                "is:sg" => Trait.Singular,
                "is:pl" => Trait.Plural,
                "is:inv" => Trait.Singular | Trait.Plural,
                _ => Trait.None,
            };
        }

        return traits;
    }
}
