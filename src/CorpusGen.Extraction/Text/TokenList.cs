using System;
using System.Runtime.CompilerServices;

namespace CorpusGen.Extraction.Text;

/// <summary>The tokens of a text, in its order. An index outside gives <see cref="Token.None"/>, so that patterns can look around freely.</summary>
internal sealed class TokenList(string text)
{
    /// <summary>No more tokens than a long article has are kept for the next text.</summary>
    private const int MaximumKept = 1 << 14;

    [ThreadStatic]
    private static Token[]? _kept;

    private Token[] _tokens = Take(text.Length / 4);

    public string Text { get; } = text;

    public int Count { get; private set; }

    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index < (uint)Count)
                return ref _tokens[index];
            return ref Token.None;
        }
    }

    public void Add(in Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Math.Max(16, Count * 2));
        _tokens[Count++] = token;
    }

    public void RemoveLast() => Count--;

    /// <summary>Gives the memory to the next text that is read on this thread. The tokens are gone.</summary>
    public void Release()
    {
        Count = 0;
        if (_tokens.Length <= MaximumKept)
            _kept = _tokens;
        _tokens = [];
    }

    /// <summary>The words of a token.</summary>
    public string TextOf(int index) => this[index].Range.In(Text);

    /// <summary>The text from the start of one token to the end of another.</summary>
    public TextRange RangeOf(int first, int last) => new(this[first].Start, this[last].End);

    /// <summary>The index of the first token that starts at or after <paramref name="position"/>.</summary>
    public int FirstAtOrAfter(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The array that was kept if there is one: it grows to the length of the texts that are read.</summary>
    private static Token[] Take(int expected)
    {
        Token[]? kept = _kept;
        _kept = null;
        return kept is not null && kept.Length >= Math.Min(expected, MaximumKept / 2) ? kept : new Token[Math.Max(16, expected)];
    }
}
