using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Text;

/// <summary>
/// Where sentences begin. A sentence ends at <c>. ! ? …</c> and the closing marks after it, when a blank and then
/// something that can begin a sentence follow; the full stop of an abbreviation or an initial ends none. A line always begins one.
/// </summary>
internal sealed class Sentences
{
    private readonly int[] _starts;
    private readonly int _count;
    private int _last = -1;

    private Sentences(int[] starts, int tokenCount) => (_starts, _count) = (starts, tokenCount);

    public static Sentences Read(Document document)
    {
        TokenList tokens = document.Tokens;
        var starts = new List<int>(document.Lines.Count * 2);
        foreach (Line line in document.Lines)
        {
            starts.Add(line.FirstToken);
            for (int i = line.FirstToken; i < line.EndToken; i++)
            {
                if (!IsTerminator(tokens[i]) || !EndsSentence(tokens, i, line.FirstToken))
                    continue;
                int next = i + 1;
                while (next < line.EndToken && IsClosing(tokens[next]))
                    next++;
                if (next < line.EndToken && CanBeginSentence(tokens[next]))
                    starts.Add(next);
                // The marks in between say the same of the same next token.
                i = next - 1;
            }
        }

        return new Sentences(starts.ToArray(), tokens.Count);
    }

    /// <summary>The number of the sentence that a token is in.</summary>
    public int IndexOf(int token)
    {
        // Readers go forward: the sentence is mostly that of the question before.
        int last = _last;
        if (last >= 0 && _starts[last] <= token && (last + 1 == _starts.Length || token < _starts[last + 1]))
            return last;
        int next = last + 1;
        if (next < _starts.Length && _starts[next] <= token && (next + 1 == _starts.Length || token < _starts[next + 1]))
            return _last = next;
        int low = 0, high = _starts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_starts[middle] <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return _last = low - 1;
    }

    /// <summary>The first token of the sentence that a token is in.</summary>
    public int StartOf(int token)
    {
        int index = IndexOf(token);
        return index < 0 ? 0 : _starts[index];
    }

    /// <summary>The token after the last of the sentence that a token is in.</summary>
    public int EndOf(int token)
    {
        int index = IndexOf(token) + 1;
        return index < _starts.Length ? _starts[index] : _count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTerminator(in Token token) => token.Symbol is '.' or '!' or '?' or '…';

    private static bool EndsSentence(TokenList tokens, int i, int lineStart)
    {
        ref readonly Token token = ref tokens[i];
        if (token.Symbol != '.' || i == lineStart)
            return true;
        ref readonly Token before = ref tokens[i - 1];
        if (!before.IsWord || token.HasSpaceBefore)
            return true;
        // "M. Martin", "J. Dupont", "U.S. Senator"; but "c'est à moi." and "la bombe H. La Corée".
        bool initial = before.Length == 1 && before.IsCapitalized && !(tokens[i + 1].Is(Trait.Determiner) && i - 2 >= lineStart && tokens[i - 2].Is(Trait.Noun) && !tokens[i - 2].Is(Trait.PersonNoun | Trait.Function) && !tokens[i - 2].IsCapitalized);
        return !initial && !before.Is(Trait.Abbreviation);
    }

    /// <summary>A mark that closes: glued to what is before it, or one that only ever closes.</summary>
    private static bool IsClosing(in Token token) => token.Symbol is '»' or '”' or ')' or ']' or '›' or '.' or '!' or '?' or '…'
        || (token.Symbol is '"' or '\'' or '’' or '“' && !token.HasSpaceBefore);

    private static bool CanBeginSentence(in Token token) => token.HasSpaceBefore && (token.Kind switch
    {
        TokenKind.Word => token.IsCapitalized,
        TokenKind.Symbol => token.Symbol is not (',' or ';' or ':' or '.' or '!' or '?' or '…' or '%' or '€' or ')' or ']' or '/' or '-' or '–' or '—'),
        _ => true,
    });
}
