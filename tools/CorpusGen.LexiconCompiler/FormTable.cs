using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.LexiconCompiler;

/// <summary>The forms of a language with all that each can be.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<string, Trait> _traits = [];

    public int Count => _traits.Count;

    public IEnumerable<string> Forms => _traits.Keys;

    public IEnumerable<Trait> TraitSets => _traits.Values.Distinct();

    /// <summary>What a form can be, <see cref="Trait.None"/> of one that is not there.</summary>
    public Trait this[string form] => _traits.GetValueOrDefault(form);

    public IEnumerable<KeyValuePair<string, Trait>> Entries => _traits;

    /// <summary>Gives a form more traits. One that the tokenizer would not give whole (<c>arc-en-ciel</c>) and a single letter are left out.</summary>
    public void Add(string form, Trait traits)
    {
        if (IsWord(form))
            _traits[form] = this[form] | traits;
    }

    public void Set(string form, Trait traits)
    {
        if (traits == Trait.None)
            _traits.Remove(form);
        else
            _traits[form] = traits;
    }

    public static bool IsWord(string form) => form.Length > 1 && form.All(c => Characters.IsLetter(c) && Characters.ToLower(c) == c);

    public static string ToLower(string form) => string.Concat(form.Select(Characters.ToLower));
}
