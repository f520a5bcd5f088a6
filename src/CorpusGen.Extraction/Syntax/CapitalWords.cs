using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Capitalized words where sentences begin, which are names if the same words are names inside sentences.</summary>
internal sealed class CapitalWords(TokenList tokens)
{
    private readonly List<int> _words = [];

    /// <summary>The first and last letters of the words, a bit for each pair: most names have none of them.</summary>
    private ulong _letters;

    public void Add(int token)
    {
        _words.Add(token);
        _letters |= LetterOf(token);
    }

    /// <summary>Gives the class of a name to the words that are among the names inside sentences.</summary>
    public void MarkNames(WordClass[] classes, int[] names, int nameCount)
    {
        if (_words.Count == 0)
            return;
        var known = new HashSet<int>();
        for (int n = 0; n < nameCount; n++)
        {
            if ((_letters & LetterOf(names[n])) != 0)
                known.Add(HashOf(names[n]));
        }

        foreach (int word in _words)
        {
            if (known.Contains(HashOf(word)))
                classes[word] = WordClass.Name;
        }
    }

    private ulong LetterOf(int token) => 1UL << (((tokens.Text[tokens[token].Start] * 5) + tokens.Text[tokens[token].End - 1]) & 63);

    private int HashOf(int token)
    {
        int hash = 17;
        for (int k = tokens[token].Start; k < tokens[token].End; k++)
            hash = unchecked((hash * 31) + tokens.Text[k]);
        return hash;
    }
}
