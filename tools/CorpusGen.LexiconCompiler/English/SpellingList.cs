using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.LexiconCompiler.English;

/// <summary>The English Hunspell dictionary: which forms are spelled so, and the words that came after WordNet (<c>blog</c>, <c>selfie</c>).</summary>
internal sealed class SpellingList
{
    private readonly HashSet<string> _forms = [];
    private readonly HashSet<string> _stems = [];
    private readonly AffixFile _affixes = new("en_US.aff");

    public SpellingList()
    {
        Entries = [.. DictionaryEntry.Read("en_US.dic").Where(entry => FormTable.IsWord(entry.Word))];
        foreach (DictionaryEntry entry in Entries)
        {
            _stems.Add(entry.Word);
            _forms.Add(entry.Word);
            foreach (char flag in entry.Flags)
                _forms.UnionWith(Forms(entry.Word, flag));
        }
    }

    /// <summary>The entries in small letters.</summary>
    public IReadOnlyList<DictionaryEntry> Entries { get; }

    public bool HasForm(string form) => _forms.Contains(form);

    public bool HasStem(string stem) => _stems.Contains(stem);

    /// <summary>The forms that a flag makes of a stem: D the past, G the gerund, S the plural or third person, Y the adverb.</summary>
    public IEnumerable<string> Forms(string stem, char flag) => _affixes.Expand(stem, flag.ToString()).Select(form => form.Form);
}
