using System;

namespace CorpusGen.Extraction.Text;

/// <summary>The tokens of a text, in its order. An index outside gives <see cref="Token.None"/>, so that patterns can look around freely.</summary>
internal sealed class TokenList(string text)
{
    private Token[] _tokens = new Token[Math.Max(16, text.Length / 5)];

    public string Text { get; } = text;

    public int Count { get; private set; }

    public ref readonly Token this[int index]
    {
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
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    public void RemoveLast() => Count--;

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
}
