using System;
using System.Collections.Generic;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Extraction.Changes;

/// <summary>The words of an item in any order, to compare it with many others.</summary>
internal readonly struct WordBag
{
    private readonly int[] _words;

    private WordBag(int[] words) => _words = words;

    /// <summary>How many words.</summary>
    public int Count => _words.Length;

    public static WordBag Of(string text, Language language)
    {
        List<ComparedWord> words = ComparedText.Read(text, language).Words;
        var hashes = new int[words.Count];
        for (int i = 0; i < hashes.Length; i++)
            hashes[i] = StringComparer.Ordinal.GetHashCode(words[i].Text);
        Array.Sort(hashes);
        return new WordBag(hashes);
    }

    /// <summary>How much of both is the same: 0 to 1.</summary>
    public double Likeness(WordBag other)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < _words.Length && j < other._words.Length;)
        {
            if (_words[i] == other._words[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (_words[i] < other._words[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return Count + other.Count == 0 ? 0 : 2.0 * shared / (Count + other.Count);
    }
}
