using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Names;

/// <summary>The possible names of one thing, shortest first.</summary>
internal sealed class Candidates
{
    private readonly List<string> _names = [];

    /// <summary>The longest so far, or an empty string.</summary>
    public string Longest => _names.Count == 0 ? "" : _names[_names.Count - 1];

    public void Add(string name)
    {
        if (name.Length > 0 && !_names.Contains(name))
            _names.Add(name);
    }

    /// <summary>The first words of a text, as few as <paramref name="first"/>, then more.</summary>
    public void AddWords(List<string> words, int first)
    {
        for (int count = first; ; count += 4)
        {
            Add(Identifier.JoinFirst(words, count));
            if (count >= words.Count)
                return;
        }
    }

    /// <summary>All of some words, and more and more of those that follow them.</summary>
    public void AddWords(List<string> words, List<string> following)
    {
        for (int count = 1; count <= following.Count; count++)
            Add(Identifier.Join([.. words, .. following.GetRange(0, count)]));
    }

    public EquatableArray<string> ToArray() => new(_names.ToArray());
}
