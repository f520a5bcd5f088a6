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

    /// <summary>Behind the last token of the text that is read there is <see cref="Token.None"/> up to the end of the array, so that an index has one bound.</summary>
    private Token[] _tokens = Take(text.Length / 4);

    public string Text { get; } = text;

    public int Count { get; private set; }

    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Token[] tokens = _tokens;
            if ((uint)index < (uint)tokens.Length)
                return ref tokens[index];
            return ref Token.None;
        }
    }

    public void Add(in Token token)
    {
        if (Count == _tokens.Length)
            Grow();
        _tokens[Count++] = token;
    }

    public void RemoveLast() => Count--;

    /// <summary>Says that the last token was added: from now on there is none behind it.</summary>
    public void Complete()
    {
        // What another text has left there ends where its last token did.
        for (int i = Count; i < _tokens.Length && _tokens[i].Kind != TokenKind.None; i++)
            _tokens[i] = Token.None;
    }

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

    private void Grow()
    {
        Token[] grown = Create(Math.Max(16, Count * 2));
        Array.Copy(_tokens, grown, Count);
        _tokens = grown;
    }

    /// <summary>The array that was kept if there is one: it grows to the length of the texts that are read.</summary>
    private static Token[] Take(int expected)
    {
        Token[]? kept = _kept;
        _kept = null;
        return kept is not null && kept.Length >= Math.Min(expected, MaximumKept / 2) ? kept : Create(Math.Max(16, expected));
    }

    private static Token[] Create(int length)
    {
        var tokens = new Token[length];
        for (int i = 0; i < tokens.Length; i++)
            tokens[i] = Token.None;
        return tokens;
    }
}
