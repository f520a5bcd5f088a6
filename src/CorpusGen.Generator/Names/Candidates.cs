using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Names;

/// <summary>The possible names of one thing, the best first.</summary>
internal sealed class Candidates
{
    private readonly List<string> _names = [];

    /// <summary>The last so far, or an empty string.</summary>
    public string Longest => _names.Count == 0 ? "" : _names[_names.Count - 1];

    public void Add(string name)
    {
        if (name.Length > 0 && !_names.Contains(name))
            _names.Add(name);
    }

    /// <summary>The longest with more words behind it.</summary>
    public void AddBehind(string words) => Add(Longest + words);

    /// <summary>The first words of a text, then more of them, each behind what is there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The part of it that words are taken from.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="first">How many words the first name has, about.</param>
    /// <param name="most">How many words the last name has, about.</param>
    public void AddOpening(string text, TextRange range, Language language, int first, int most)
    {
        string before = Longest;
        foreach (string words in Identifier.Openings(text, range, language, first, most))
            Add(before + words);
    }

    public EquatableArray<string> ToArray() => new(_names.ToArray());
}
