using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages;

/// <summary>
/// Idioms of several words, read from lines of words with <c>|</c> between the forms that a word may have: <c>fait|font savoir|valoir</c>. Lines that begin with <c>#</c> are comments.
/// </summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, List<string[][]>> _byFirst = new(StringComparer.Ordinal);

    public PhraseList(string lines)
    {
        foreach (string line in lines.Split('\n'))
        {
            string[] words = LexiconBuilder.Split(line);
            if (words.Length == 0 || words[0][0] == '#')
                continue;
            string[][] phrase = Array.ConvertAll(words, word => word.Split('|'));
            foreach (string first in phrase[0])
            {
                if (!_byFirst.TryGetValue(first, out List<string[][]>? phrases))
                    _byFirst.Add(first, phrases = []);
                phrases.Add(phrase);
            }
        }
    }

    /// <summary>Makes the words known, and gives the trait to those that begin an idiom.</summary>
    public void AddTo(LexiconBuilder builder, Trait first)
    {
        foreach (KeyValuePair<string, List<string[][]>> entry in _byFirst)
        {
            builder.Add(first, entry.Key);
            foreach (string[][] phrase in entry.Value)
            {
                foreach (string[] word in phrase)
                {
                    foreach (string form in word)
                    {
                        if (Characters.IsLetter(form[0]))
                            builder.Get(form);
                    }
                }
            }
        }
    }

    /// <summary>The last token of the longest idiom that begins at a token, or -1.</summary>
    public int EndAt(TokenList tokens, int first) => EndAt(tokens, first, first + 1);

    /// <summary>The last token of the longest idiom that begins at a token and goes on at another (<c>fait-on | savoir</c>), or -1.</summary>
    public int EndAt(TokenList tokens, int first, int second)
    {
        if (!_byFirst.TryGetValue(tokens[first].Lexeme.Form, out List<string[][]>? phrases))
            return -1;
        int end = -1;
        foreach (string[][] phrase in phrases)
        {
            int i = second - 1;
            int word = 1;
            for (; word < phrase.Length; word++)
            {
                ref readonly Token token = ref tokens[++i];
                if (!Is(token, phrase[word]))
                    break;
            }

            if (word == phrase.Length)
                end = Math.Max(end, word == 1 ? first : i);
        }

        return end;
    }

    private static bool Is(in Token token, string[] forms)
    {
        foreach (string form in forms)
        {
            if (token.IsWord ? token.Lexeme.Form == form : form.Length == 1 && token.IsSymbol(form[0]))
                return true;
        }

        return false;
    }
}
