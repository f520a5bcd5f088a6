using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages;

/// <summary>
/// Idioms of several words, read from lines of words with <c>|</c> between the forms that a word may have: <c>fait|font savoir|valoir</c>. Lines that begin with <c>#</c> are
/// comments. Each word knows the idioms that it begins.
/// </summary>
internal sealed class PhraseList(string lines)
{
    /// <summary>Makes the words known, and gives the trait to those that begin an idiom.</summary>
    public void AddTo(LexiconBuilder builder, Trait first)
    {
        foreach (string line in lines.Split('\n'))
        {
            string[] words = LexiconBuilder.Split(line);
            if (words.Length == 0 || words[0][0] == '#')
                continue;
            var behind = new (Lexeme? Word, char Mark)[words.Length - 1][];
            for (int i = 0; i < behind.Length; i++)
                behind[i] = FormsOf(words[i + 1], builder);
            var phrase = new Phrase(this, behind);
            foreach ((Lexeme? begins, _) in FormsOf(words[0], builder))
            {
                if (begins is null)
                    continue;
                begins.Traits |= first;
                begins.Phrases = begins.Phrases is null ? [phrase] : [.. begins.Phrases, phrase];
            }
        }
    }

    private static (Lexeme? Word, char Mark)[] FormsOf(string word, LexiconBuilder builder)
    {
        string[] forms = word.Split('|');
        var found = new (Lexeme? Word, char Mark)[forms.Length];
        for (int i = 0; i < forms.Length; i++)
            found[i] = Characters.IsLetter(forms[i][0]) ? (builder.Get(forms[i]), '\0') : (null, forms[i][0]);
        return found;
    }

    /// <summary>The last token of the longest idiom that begins at a token, or -1.</summary>
    public int EndAt(TokenList tokens, int first) => EndAt(tokens, first, first + 1);

    /// <summary>The last token of the longest idiom that begins at a token and goes on at another (<c>fait-on | savoir</c>), or -1.</summary>
    public int EndAt(TokenList tokens, int first, int second)
    {
        int end = -1;
        if (tokens[first].Lexeme.Phrases is not { } phrases)
            return end;
        foreach (Phrase phrase in phrases)
        {
            if (phrase.List == this)
                end = Math.Max(end, phrase.EndAt(tokens, first, second));
        }

        return end;
    }
}
