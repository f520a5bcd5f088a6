using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>The words of the names of a text, each made a string once, however often it stands there, and who is called by them.</summary>
internal sealed class NameWords
{
    private readonly string _text;

    /// <summary>For each hash the number of its words, plus one; 0 for none.</summary>
    private int[] _slots;
    private NameWord[] _words;
    private int _count;

    public NameWords(string text, int expected)
    {
        _text = text;
        int size = 16;
        while (size < expected)
            size *= 2;
        _slots = new int[size];
        _words = new NameWord[Math.Max(8, size / 2)];
    }

    /// <summary>The words with a number, and who is called by them.</summary>
    public ref NameWord this[int number] => ref _words[number];

    /// <summary>The words at a range.</summary>
    public string At(TextRange range)
    {
        int number = NumberOf(range);
        return _words[number].Words;
    }

    /// <summary>The number of the words at a range.</summary>
    public int NumberOf(TextRange range)
    {
        int hash = HashOf(range);
        int slot = hash & (_slots.Length - 1);
        for (; _slots[slot] > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref NameWord word = ref _words[_slots[slot] - 1];
            if (word.Hash == hash && word.Words.Length == range.Length && string.CompareOrdinal(word.Words, 0, _text, range.Start, range.Length) == 0)
                return _slots[slot] - 1;
        }

        if (_count == _words.Length)
        {
            Grow();
            slot = FreeSlot(hash);
        }

        _words[_count] = new NameWord(range.In(_text), hash);
        _slots[slot] = ++_count;
        return _count - 1;
    }

    private void Grow()
    {
        var words = new NameWord[_count * 2];
        Array.Copy(_words, words, _count);
        _words = words;
        _slots = new int[_words.Length * 2];
        for (int i = 0; i < _count; i++)
            _slots[FreeSlot(_words[i].Hash)] = i + 1;
    }

    private int FreeSlot(int hash)
    {
        int slot = hash & (_slots.Length - 1);
        while (_slots[slot] > 0)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private int HashOf(TextRange range)
    {
        uint hash = 2166136261;
        for (int i = range.Start; i < range.End; i++)
            hash = unchecked((hash ^ _text[i]) * 16777619);
        return (int)(hash ^ (hash >> 15));
    }
}

/// <summary>A name, or a word of one.</summary>
internal struct NameWord(string words, int hash)
{
    /// <summary>So many people with one name are no longer told apart; this bounds the search.</summary>
    private const int MaximumNamesakes = 8;

    public readonly string Words = words;
    public readonly int Hash = hash;

    /// <summary>Whose whole name it is.</summary>
    public Entity? Named;

    /// <summary>Whose first or last name it is; null for nobody's.</summary>
    public Entity[]? Bearers;

    public void AddBearer(Entity entity)
    {
        if (Bearers is null)
            Bearers = [entity];
        else if (Bearers.Length < MaximumNamesakes && Array.IndexOf(Bearers, entity) < 0)
            Bearers = [.. Bearers, entity];
    }
}
