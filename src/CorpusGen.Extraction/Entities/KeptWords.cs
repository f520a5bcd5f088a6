using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>The words at ranges of a text, each made a string once, however often it stands there.</summary>
internal sealed class KeptWords
{
    private readonly string _text;
    private string?[] _words;
    private int _count;

    public KeptWords(string text, int expected)
    {
        _text = text;
        int size = 16;
        while (size < expected)
            size *= 2;
        _words = new string?[size];
    }

    /// <summary>The words at a range.</summary>
    public string At(TextRange range)
    {
        int slot = HashOf(_text, range.Start, range.End) & (_words.Length - 1);
        for (; _words[slot] is { } word; slot = (slot + 1) & (_words.Length - 1))
        {
            if (word.Length == range.Length && string.CompareOrdinal(word, 0, _text, range.Start, range.Length) == 0)
                return word;
        }

        string added = range.In(_text);
        _words[slot] = added;
        if (++_count * 4 > _words.Length * 3)
            Grow();
        return added;
    }

    private void Grow()
    {
        string?[] old = _words;
        _words = new string?[old.Length * 2];
        foreach (string? word in old)
        {
            if (word is null)
                continue;
            int slot = HashOf(word, 0, word.Length) & (_words.Length - 1);
            while (_words[slot] is not null)
                slot = (slot + 1) & (_words.Length - 1);
            _words[slot] = word;
        }
    }

    private static int HashOf(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++)
            hash = unchecked((hash ^ text[i]) * 16777619);
        return (int)(hash ^ (hash >> 15));
    }
}
