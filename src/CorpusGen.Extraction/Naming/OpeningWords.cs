using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Naming;

/// <summary>The words of a short text by number, and what stands between them.</summary>
internal sealed class OpeningWords
{
    // What calls for words behind it: the maire est | venu, the end of | the road.
    private const Trait Opens = Trait.Determiner | Trait.Preposition | Trait.Clitic | Trait.SubjectPronoun | Trait.Relative | Trait.Coordinator | Trait.Complementizer
        | Trait.Subordinator | Trait.Joins | Trait.FrontAdjective | Trait.NameTitle;

    private const Trait Helps = Trait.Have | Trait.Be | Trait.Modal;

    // A second half stands no further from the first: je ne l'ai donc encore jamais vu.
    private const int MostApart = 6;

    private const int LittleWord = 3;

    private readonly TokenList _tokens;
    private readonly Sentences _sentences;
    private readonly Language _language;
    private readonly bool _hasTitleCase;
    private readonly List<int> _words = [];
    private readonly List<int> _letters = [];

    public OpeningWords(Document document)
    {
        _tokens = document.Tokens;
        _sentences = Sentences.Read(document);
        _language = document.Language;
        int letters = 0, capitals = 0;
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind == TokenKind.Symbol)
                continue;
            _words.Add(i);
            _letters.Add(letters += _tokens[i].Length);
            capitals += _tokens[i].IsCapitalized ? 1 : 0;
        }

        _hasTitleCase = capitals * 2 > _words.Count;
    }

    public int Count => _words.Count;

    /// <summary>How many letters the words have up to one of them.</summary>
    public int Letters(int word) => _letters[word];

    /// <summary>Where a word ends in the text.</summary>
    public int End(int word) => _tokens[_words[word]].End;

    /// <summary>The last word of the sentence that a word is in. An address ends one too.</summary>
    public int EndOfSentence(int word)
    {
        int end = _sentences.EndOf(_words[word]);
        while (word + 1 < Count && _words[word + 1] < end && _tokens[_words[word + 1]].Kind != TokenKind.Url)
            word++;
        return word;
    }

    /// <summary>Whether a mark divides a word from the next: a comma, or one of <see cref="HasStrongMarkBehind"/>.</summary>
    public bool HasMarkBehind(int word) => IsMark(word, _tokens[_words[word] + 1].Symbol == ',') || HasStrongMarkBehind(word);

    /// <summary>Whether a mark that is more than a comma divides a word from the next: <c>; : ( — …</c></summary>
    public bool HasStrongMarkBehind(int word) => IsMark(
        word, _tokens[_words[word] + 1].Symbol is ';' or ':' or '(' or ')' or '[' or '–' or '—' or '…' or '!' or '?' or '«' or '»' or '“' or '”');

    /// <summary>Whether a name can break off behind a word.</summary>
    public bool CanBeLast(int word)
    {
        if (word + 1 >= Count || HasMarkBehind(word))
            return true;
        ref readonly Token token = ref Token(word);
        ref readonly Token next = ref Token(word + 1);
        if (IsGlued(word) || token.IsElided || token.IsDigits)
            return false;
        if (_language == Language.Unknown)
            return token.Length > LittleWord;
        if (IsNameWord(token) && IsNameWord(next) && !_hasTitleCase)
            return false;
        return (IsNegation(word) && !IsFirstHalf(word)) || !(token.Is(Opens) || (token.Is(Helps) && !token.Is(Trait.Participle)) || IsDegree(token.Lexeme.Form) || IsFirstHalf(word));
    }

    /// <summary>The second half of a negation whose first half stands before or at a word; the word itself when none is open.</summary>
    public int EndOfNegation(int word, int end)
    {
        int first = FirstHalf(word);
        if (first < 0)
            return word;
        for (int i = word + 1; i <= end && i <= first + MostApart; i++)
        {
            if (IsNegation(i) || IsRestriction(i))
                return i;
        }

        return word;
    }

    /// <summary>Whether the word behind turns what is said before it into its opposite: <c>je sais | pas</c>, <c>it is | not</c>.</summary>
    public bool NegatesBehind(int word)
    {
        if (word + 1 >= Count || HasMarkBehind(word))
            return false;
        ref readonly Token next = ref Token(word + 1);
        return _language == Language.English
            ? next.Is(Trait.Negation) && !next.IsForm("nor") && !next.IsForm("neither")
            : next.IsForm("pas") || next.IsForm("jamais") || next.IsForm("rien") || next.IsForm("guère") || next.IsForm("point");
    }

    /// <summary>Whether a word is <c>que</c>, which with <c>ne</c> says <i>only</i>.</summary>
    public bool IsRestriction(int word) => Token(word).IsForm("que") || Token(word).IsForm("qu'");

    /// <summary>Whether a word negates what stands behind it: <c>did not | know</c>.</summary>
    public bool WantsWord(int word) => _language == Language.English && Token(word).Is(Trait.Negation)
        && !HasMarkBehind(word) && !Token(word).IsForm("nothing") && !Token(word).IsForm("nobody") && !Token(word).IsForm("none");

    // A mark between two words that no blank divides is part of a word or number.
    private bool IsMark(int word, bool isMark) => isMark && word + 1 < Count && !IsGlued(word);

    private bool IsGlued(int word)
    {
        for (int i = _words[word] + 1; i <= _words[word + 1]; i++)
        {
            if (_tokens[i].HasSpaceBefore)
                return false;
        }

        return true;
    }

    // The open first half of a French negation, or -1. "Personne ne", "rien ne" and "ne … pas" are whole.
    private int FirstHalf(int word)
    {
        bool isClosed = false;
        for (int i = word; i >= 0 && i > word - MostApart; i--)
        {
            if (i < word && HasMarkBehind(i))
                return -1;
            if (IsFirstHalf(i))
                return isClosed || HasNegationBefore(i) ? -1 : i;
            isClosed |= IsNegation(i) || IsRestriction(i);
        }

        return -1;
    }

    private bool HasNegationBefore(int word)
    {
        for (int i = word - 1; i >= 0 && i > word - MostApart && !HasMarkBehind(i); i--)
        {
            if (IsNegation(i) && !IsFirstHalf(i))
                return true;
        }

        return false;
    }

    private bool IsFirstHalf(int word) => _language == Language.French && (Token(word).IsForm("ne") || Token(word).IsForm("n'"));

    private bool IsNegation(int word) => Token(word).Is(Trait.Negation) && !IsFirstHalf(word);

    // An adverb of the adjective behind it.
    private static bool IsDegree(string form) => form is "très" or "trop" or "si" or "aussi" or "assez" or "moins"
        or "very" or "too" or "so" or "as" or "quite" or "rather" or "more" or "most" or "less" or "least";

    private bool IsNameWord(in Token token) => token.IsCapitalized && !token.Is(Trait.Function);

    private ref readonly Token Token(int word) => ref _tokens[_words[word]];
}
