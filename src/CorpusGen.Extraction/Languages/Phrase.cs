using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages;

/// <summary>An idiom of several words, each in one of several forms, that a word begins.</summary>
/// <param name="list">The list that it stands in.</param>
/// <param name="words">Behind its first word the forms of each: a known word, or a mark.</param>
internal sealed class Phrase(PhraseList list, (Lexeme? Word, char Mark)[][] words)
{
    public PhraseList List { get; } = list;

    /// <summary>The last token of the idiom that begins at a token and goes on at another, or -1.</summary>
    public int EndAt(TokenList tokens, int first, int second)
    {
        if (words.Length == 0)
            return first;
        int i = second - 1;
        foreach ((Lexeme? Word, char Mark)[] forms in words)
        {
            if (!IsAny(tokens[++i], forms))
                return -1;
        }

        return i;
    }

    private static bool IsAny(in Token token, (Lexeme? Word, char Mark)[] forms)
    {
        foreach ((Lexeme? word, char mark) in forms)
        {
            if (word is null ? token.IsSymbol(mark) : token.Lexeme == word)
                return true;
        }

        return false;
    }
}
