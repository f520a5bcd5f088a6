using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Expressions of one or more words with their meaning. An expression is written with blanks between its words and
/// <c>|</c> between alternatives: <c>mètre|mètres carré|carrés</c>. A mark is a word of its own: <c>km / h</c>.
/// </summary>
/// <param name="role">The role of the word by which an expression is found.</param>
/// <param name="fromEnd">Whether expressions are found by their last word, and read backwards.</param>
internal sealed class PhraseTable<T>(FigureRole role, bool fromEnd = false)
{
    private readonly Dictionary<string, ValueList<Phrase>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, ValueList<Phrase>> _byMark = [];

    /// <summary>Adds an expression whose letters may be upper or lower case.</summary>
    public void Add(T meaning, string expression) => Add(meaning, expression, exactCase: false);

    /// <summary>Adds each symbol of a list separated by <c>;</c>, where case matters: <c>MW</c> is not <c>mW</c>.</summary>
    public void AddSymbols(T meaning, string symbols)
    {
        foreach (string symbol in symbols.Split(';'))
            Add(meaning, symbol.Trim(), exactCase: true);
    }

    /// <summary>Makes the words of all expressions known.</summary>
    public void AddTo(LexiconBuilder builder)
    {
        foreach (KeyValuePair<string, ValueList<Phrase>> entry in _byWord)
        {
            builder.Add(role, entry.Key);
            foreach (Phrase phrase in entry.Value)
            {
                foreach (string word in phrase.Words)
                {
                    if (Characters.IsLetter(word[0]))
                        builder.Get(word.ToLowerInvariant());
                }
            }
        }
    }

    /// <summary>The longest expression that starts (or ends, if the table is read backwards) at a token.</summary>
    public PhraseMatch<T> Find(FigureContext context, int token)
    {
        ref readonly Token key = ref context[token];
        ValueList<Phrase>? phrases = null;
        if (key.IsWord)
        {
            if (key.Lexeme.Figure.Is(role))
                _byWord.TryGetValue(key.Lexeme.Form, out phrases);
        }
        else if (key.Symbol != '\0')
            _byMark.TryGetValue(key.Symbol, out phrases);

        PhraseMatch<T> best = default;
        if (phrases is null)
            return best;
        foreach (ref readonly Phrase phrase in phrases)
        {
            int length = phrase.Words.Length;
            if (length <= best.Length)
                continue;
            int first = fromEnd ? token - length + 1 : token;
            if (IsAt(context, phrase, first))
                best = new PhraseMatch<T>(phrase.Meaning, first, first + length);
        }

        return best;
    }

    private static bool IsAt(FigureContext context, in Phrase phrase, int first)
    {
        for (int i = 0; i < phrase.Words.Length; i++)
        {
            ref readonly Token token = ref context[first + i];
            string word = phrase.Words[i];
            bool same = phrase.ExactCase
                ? token.Length == word.Length && string.CompareOrdinal(context.Text, token.Start, word, 0, word.Length) == 0
                : token.IsWord ? token.Lexeme.Form == word : word.Length == 1 && token.Symbol == word[0];
            if (!same)
                return false;
        }

        return true;
    }

    private void Add(T meaning, string expression, bool exactCase)
    {
        List<string[]> all = [[]];
        foreach (string alternatives in expression.Split(' '))
        {
            List<string[]> longer = [];
            foreach (string word in alternatives.Split('|'))
            {
                foreach (string[] words in all)
                    longer.Add([.. words, word]);
            }

            all = longer;
        }

        foreach (string[] words in all)
        {
            string key = words[fromEnd ? words.Length - 1 : 0];
            var phrase = new Phrase(words, exactCase, meaning);
            if (Characters.IsLetter(key[0]))
                ListOf(_byWord, key.ToLowerInvariant()).Add(phrase);
            else
                ListOf(_byMark, key[0]).Add(phrase);
        }
    }

    private static ValueList<Phrase> ListOf<TKey>(Dictionary<TKey, ValueList<Phrase>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out ValueList<Phrase>? list))
            lists.Add(key, list = new ValueList<Phrase>());
        return list;
    }

    private readonly record struct Phrase(string[] Words, bool ExactCase, T Meaning);
}

/// <summary>An expression found in a text.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct PhraseMatch<T>(T Meaning, int First, int End)
{
    public int Length => End - First;
    public bool Found => End > First;
}
