using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// A noun phrase without complements: a pronoun, or determiner, numbers, adjectives, nouns and names, with the hyphens, full stops and brackets inside. For
/// each class of word one method tells whether it goes on with the phrase.
/// </summary>
internal sealed class NounPhraseCore(TokenList tokens, WordClass[] classes, LanguageSyntax language, MarkMap marks)
{
    private const int MaximumBracket = 8;

    private readonly bool _headIsLast = language.HeadIsLast;

    /// <summary>What was read of a phrase: its words that can be the head, each by its token or -1.</summary>
    private struct Words(int first, int end, bool isComplement, bool isCircumstance)
    {
        public readonly int First = first;

        public readonly int End = end;

        public readonly bool IsComplement = isComplement;

        /// <summary>Whether a preposition governs the phrase, or the one for a thing that it is the complement of.</summary>
        public readonly bool IsCircumstance = isCircumstance;

        public int FirstNoun = -1;

        public int LastNoun = -1;

        public int FirstName = -1;

        public int LastName = -1;

        /// <summary>The last word that the phrase can end with.</summary>
        public int Last = -1;

        /// <summary>Whether a bracket behind the noun closed the phrase.</summary>
        public bool EndsInBracket;

        public readonly bool IsEmpty => Last < 0;

        /// <summary>Whether the word before a token is the last noun.</summary>
        public readonly bool IsBehindNoun(int i) => LastNoun >= 0 && LastNoun == i - 1;

        /// <summary>Whether the word before a token is the last name.</summary>
        public readonly bool IsBehindName(int i) => LastName >= 0 && LastName == i - 1;

        public void Noun(int i)
        {
            Last = LastNoun = i;
            if (FirstNoun < 0)
                FirstNoun = i;
        }
    }

    /// <summary>Reads the phrase at a token.</summary>
    /// <param name="i">The token; afterwards the one behind the phrase.</param>
    /// <param name="end">The end of the words.</param>
    /// <param name="isComplement">Whether it is the complement of another phrase.</param>
    /// <param name="isCircumstance">Whether a preposition governs it, or the phrase for a thing whose complement it is.</param>
    /// <param name="head">Its head.</param>
    public bool TryRead(ref int i, int end, bool isComplement, bool isCircumstance, out int head)
    {
        int first = i;
        if (classes[i] == WordClass.Pronoun)
        {
            head = i;
            i = BehindPronoun(i, end);
            return true;
        }

        var words = new Words(first, end, isComplement, isCircumstance);
        while (i < end && !(i > first && marks.Contains(i)) && Takes(ref i, ref words))
            i++;
        int noun = _headIsLast ? words.LastNoun : words.FirstNoun;
        if (words.EndsInBracket)
        {
            head = noun;
            return true;
        }

        if (words.IsEmpty)
        {
            // A determiner that nothing follows is a pronoun: "certains", "many".
            head = first;
            if (i == first)
                return false;
            i = first + 1;
            return true;
        }

        bool isNoun = noun >= 0 && (words.LastName < 0 || !_headIsLast || words.LastNoun > words.LastName);
        head = isNoun ? noun : words.LastName >= 0 ? words.LastName : noun >= 0 ? noun : words.Last;
        i = Math.Max(i > words.Last + 1 && classes[i - 1] == WordClass.Possessive ? i : words.Last + 1, first + 1);
        return true;
    }

    /// <summary><c>celle-ci</c>, <c>lui-même</c></summary>
    private int BehindPronoun(int i, int end)
    {
        bool isLong = i + 2 < end && tokens[i + 1].IsSymbol('-') && !tokens[i + 1].HasSpaceBefore
            && tokens[i + 2].Lexeme.Form is "ci" or "là" or "même" or "mêmes";
        return isLong ? i + 3 : i + 1;
    }

    /// <summary>Whether a token goes on with the phrase; it may take more than one along.</summary>
    private bool Takes(ref int i, ref Words words) => classes[i] switch
    {
        WordClass.Determiner when BeginsPhrase(i, words) => true,
        WordClass.Pronoun => Pronoun(i, ref words),
        WordClass.Number => Number(i, ref words),
        WordClass.Adjective => Adjective(i, ref words),
        WordClass.Noun => Noun(i, ref words),
        WordClass.Name => Name(i, ref words),
        WordClass.Time => words.IsEmpty && i > words.First && IsBeforeNoun(i, words.End),
        WordClass.Possessive => Possessive(ref i, ref words),
        WordClass.Adverb => (words.IsEmpty || !_headIsLast) && i > words.First && i + 1 < words.End && classes[i + 1] == WordClass.Adjective,
        WordClass.Participle => _headIsLast && words.IsEmpty && i > words.First && i + 1 < words.End
            && classes[i + 1] is WordClass.Noun or WordClass.Adjective or WordClass.Name,
        WordClass.Preposition or WordClass.Coordinator or WordClass.Determiner or WordClass.Auxiliary or WordClass.Verb => IsParticle(i, words),
        WordClass.None => !words.IsEmpty && (Numeral(i, ref words) || Mark(ref i, ref words)),
        _ => false,
    };

    private bool BeginsPhrase(int i, in Words words) =>
        i == words.First || classes[i - 1] is WordClass.Determiner || (classes[i - 1] == WordClass.Number && i - 1 == words.First);

    /// <summary><c>l'un</c></summary>
    private bool Pronoun(int i, ref Words words)
    {
        if (i <= words.First || classes[i - 1] != WordClass.Determiner || !words.IsEmpty)
            return false;
        words.Last = words.FirstNoun = words.LastNoun = i;
        return true;
    }

    private bool Number(int i, ref Words words)
    {
        if (!words.IsEmpty && classes[words.Last] is WordClass.Name && _headIsLast)
            return false;
        words.Last = i;
        return true;
    }

    private bool Adjective(int i, ref Words words)
    {
        ref readonly Token token = ref tokens[i];
        bool hasNext = i + 1 < words.End;
        // "announced his campaign last year"
        if (_headIsLast && words.IsBehindNoun(i) && token.Lexeme.Form is "last" or "next" or "this"
            && hasNext && tokens[i + 1].Is(Trait.TimeNoun | Trait.CalendarWord))
            return false;
        if (_headIsLast && words.IsBehindName(i) && !token.IsCapitalized && !(hasNext && classes[i + 1] is WordClass.Noun) && !IsPrefix(i, words.End))
            return false;
        words.Last = i;
        return true;
    }

    /// <summary>French puts no noun behind a name, but a title in front of one; and none behind a noun but that for somebody.</summary>
    private bool Noun(int i, ref Words words)
    {
        ref readonly Token token = ref tokens[i];
        if (!_headIsLast && words.LastName >= 0 && !token.IsCapitalized)
            return false;
        if (!_headIsLast && words.IsBehindNoun(i)
            && !token.Is(Trait.NameTitle | Trait.PersonNoun) && !tokens[words.LastNoun].Is(Trait.PersonNoun | Trait.OrganisationNoun))
            return false;
        if (token.Is(Trait.TimeNoun) && words.IsBehindName(i))
            return false;
        words.Noun(i);
        return true;
    }

    private bool Name(int i, ref Words words)
    {
        if (!_headIsLast && BeginsPersonsName(i, words))
            return false;
        if (words.IsBehindNoun(i) && !tokens[i].IsElided && !tokens[words.LastNoun].IsCapitalized && !language.TakesName(tokens[words.LastNoun]))
            return false;
        words.Last = words.LastName = i;
        if (words.FirstName < 0)
            words.FirstName = i;
        return true;
    }

    /// <summary>Where a noun or name has nothing to do with the person's name beside it, that begins a phrase of its own.</summary>
    private bool BeginsPersonsName(int i, in Words words)
    {
        ref readonly Token token = ref tokens[i];
        if (!token.Is(Trait.GivenName) || token.Is(Trait.Place))
            return false;
        ref readonly Token before = ref tokens[i - 1];
        bool isFull = i + 1 < words.End && classes[i + 1] == WordClass.Name;
        // "à l'agence Anne Roux": a person's name is no part of the phrase for a firm.
        if (isFull && words.IsBehindNoun(i) && before.Is(Trait.Anaphoric) && !before.Is(Trait.PersonNoun))
            return true;
        if (isFull && words.IsCircumstance && token.HasSpaceBefore && (IsBehindOtherName(i, words) || IsBehindCircumstance(i, words)))
            return true;
        if (words.IsComplement)
            return false;
        // "s'emporte au téléphone Mariam": no noun but that for somebody or for what has a name has a person's beside it.
        return words.LastNoun == i - 1 && words.LastNoun == words.First && !before.IsCapitalized
            && !before.Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.NamedThingNoun | Trait.DocumentNoun | Trait.NameTitle);
    }

    /// <summary><c>a déclaré sur Radio Littoral | Anne Roux</c>: behind a preposition two names are two; not <c>à la députée LR Anne Roux</c>.</summary>
    private bool IsBehindOtherName(int i, in Words words) => words.IsBehindName(i) && !(words.FirstNoun >= 0 && tokens[words.FirstNoun].Is(Trait.PersonNoun))
        && (!tokens[i - 1].Is(Trait.GivenName | Trait.Surname | Trait.NameParticle) || tokens[i - 1].Is(Trait.Place) || IsToldTo(words));

    /// <summary><c>a confié au Figaro | Anne Roux</c>: behind a verb of saying, that the first may be a surname too is no evidence.</summary>
    private bool IsToldTo(in Words words) => words.FirstName >= 0 && !tokens[words.FirstName].Is(Trait.GivenName) && Saying.StandsBefore(tokens, classes, words.First);

    /// <summary>
    /// <c>a déclaré à la presse | Anne Roux</c>, <c>a lancé à la tribune | Anne Roux</c>: of to whom and where something is said the name is no part, unless
    /// it is that of the person (<c>a dit à la voisine Anne Roux</c>), or the thing is called after people (<c>au lycée Anne Roux</c>).
    /// </summary>
    private bool IsBehindCircumstance(int i, in Words words)
    {
        if (words.FirstNoun < 0 || words.LastName >= 0 || words.Last != i - 1 || !Saying.StandsBefore(tokens, classes, words.First))
            return false;
        ref readonly Token noun = ref tokens[words.FirstNoun];
        bool isCalled = noun.Is(Trait.Namesake | Trait.NamedThingNoun | Trait.NameTitle);
        return noun.Is(Trait.PersonNoun) ? IsMany(noun) && !BeginsList(i, words.End) : !isCalled;
    }

    private static bool IsMany(in Token noun) => noun.Is(Trait.Plural) && !noun.Is(Trait.Singular);

    /// <summary><c>aux élues Anne Roux et Zoé Blanc</c>: the names of the many.</summary>
    private bool BeginsList(int i, int end)
    {
        while (i < end && classes[i] == WordClass.Name)
            i++;
        return i + 1 < end && (classes[i] == WordClass.Coordinator || tokens[i].IsSymbol(',')) && classes[i + 1] == WordClass.Name;
    }

    private bool IsBeforeNoun(int i, int end) => i + 1 < end
        && (classes[i + 1] is WordClass.Noun or WordClass.Adjective || (classes[i + 1] == WordClass.Time && i + 2 < end && classes[i + 2] == WordClass.Noun));

    /// <summary>What follows a possessor has the head.</summary>
    private bool Possessive(ref int i, ref Words words)
    {
        if (words.IsEmpty)
            return false;
        WordClass next = i + 1 < words.End ? classes[i + 1] : WordClass.None;
        if (next is not (WordClass.Noun or WordClass.Name or WordClass.Adjective or WordClass.Number or WordClass.Determiner or WordClass.Time))
        {
            i++;
            return false;
        }

        words.LastNoun = words.LastName = words.FirstNoun = -1;
        return true;
    }

    /// <summary><c>von der Leyen</c>, <c>Ali ibn Talib</c></summary>
    private bool IsParticle(int i, in Words words) => words.IsBehindName(i) && tokens[i].Is(Trait.NameParticle)
        && i + 1 < words.End && classes[i + 1] == WordClass.Name
        && !tokens[i].Is(Trait.Joins | Trait.DefiniteArticle | Trait.Have | Trait.Be);

    /// <summary><c>9,000</c>, <c>1.5 million</c>, <c>4.7%</c></summary>
    private bool Numeral(int i, ref Words words)
    {
        ref readonly Token token = ref tokens[i];
        if (!tokens[i - 1].IsDigits || token.HasSpaceBefore)
            return false;
        bool separates = token.Symbol is ',' or '.' && i + 1 < words.End && tokens[i + 1].IsDigits && !tokens[i + 1].HasSpaceBefore;
        if (!separates && !token.IsSymbol('%'))
            return false;
        words.Last = i;
        return true;
    }

    private bool Mark(ref int i, ref Words words) => tokens[i].Symbol switch
    {
        '-' or '‑' or '–' => Hyphen(ref i, ref words),
        '.' => FullStop(ref i, ref words),
        '&' => IsBeforeName(i, words),
        '+' => Plus(i, ref words),
        '(' => Bracket(ref i, ref words),
        _ => false,
    };

    /// <summary>The second part of a compound is the same word: <c>porte-parole</c>, <c>ex-élu</c>, <c>co-founder</c>.</summary>
    private bool Hyphen(ref int i, ref Words words)
    {
        bool glued = !tokens[i].HasSpaceBefore && i + 1 < words.End && !tokens[i + 1].HasSpaceBefore;
        if (!glued || !(tokens[i + 1].IsWord || tokens[i + 1].IsDigits) || classes[i + 1] is WordClass.Pronoun or WordClass.Clitic)
            return false;
        int second = i + 1;
        if (classes[i - 1] == WordClass.Name || tokens[second].IsCapitalized)
        {
            words.LastName = second;
        }
        else
        {
            if (_headIsLast || tokens[second].Is(Trait.PersonNoun | Trait.SpeechNoun))
                words.LastNoun = second;
            bool isFormer = tokens[i - 1].IsForm("ex") && tokens[second].Is(Trait.PersonNoun);
            if (words.FirstNoun < 0 || words.FirstNoun == i - 1 && (isFormer || IsOffice(second)))
                words.FirstNoun = second;
        }

        words.Last = i = second;
        return true;
    }

    private bool IsOffice(int i) => tokens[i].Lexeme.Form is "parole" or "ministre" or "président" or "présidente"
        or "fondateur" or "fondatrice" or "directeur" or "directrice" or "maire" or "préfet";

    /// <summary>The full stop of an initial or abbreviation: <c>M. Martin</c>, <c>the U.S. said</c>, <c>Ed Marsh Jr. said</c>.</summary>
    private bool FullStop(ref int i, ref Words words)
    {
        if (tokens[i].HasSpaceBefore)
            return false;
        bool hasNext = i + 1 < words.End, abbreviates = tokens[i - 1].Is(Trait.Abbreviation);
        bool initial = tokens[i - 1].Length == 1 && tokens[i - 1].IsCapitalized;
        if (hasNext && (abbreviates || initial) && classes[i + 1] is WordClass.Name or WordClass.Noun && tokens[i + 1].IsCapitalized)
            return true;
        if (initial && i >= 2 && tokens[i - 2].IsSymbol('.'))
        {
            words.Last = i;
            return true;
        }

        if (!abbreviates || !hasNext)
            return false;
        if (tokens[i + 1].Lexeme.Form is "'s")
            return true;
        if (classes[i - 1] == WordClass.Name && (tokens[i + 1].IsSymbol(',') || (tokens[i + 1].IsWord && !tokens[i + 1].IsCapitalized)))
            words.Last = i++;
        return false;
    }

    /// <summary><c>Canal+</c></summary>
    private bool Plus(int i, ref Words words)
    {
        if (tokens[i].HasSpaceBefore || !words.IsBehindName(i))
            return false;
        words.Last = i;
        return true;
    }

    /// <summary><c>Cole &amp; Marsh</c></summary>
    private bool IsBeforeName(int i, in Words words) => i + 1 < words.End && classes[i + 1] == WordClass.Name && words.LastName >= 0;

    /// <summary><c>la ministre (LR) Anne Roux</c>; <c>le maire (PS) de Lille</c>, which ends here and goes on with the complement.</summary>
    private bool Bracket(ref int i, ref Words words)
    {
        int close = Closing(i, words.End);
        if (close <= 0 || close + 1 >= words.End)
            return false;
        if (classes[close + 1] == WordClass.Name && words.LastName < 0)
        {
            i = close;
            return true;
        }

        if (classes[close + 1] == WordClass.Preposition && tokens[close + 1].Is(Trait.Joins) && words.LastNoun >= 0)
        {
            words.EndsInBracket = true;
            i = close + 1;
        }

        return false;
    }

    private int Closing(int open, int end)
    {
        for (int i = open + 1; i < Math.Min(end, open + MaximumBracket); i++)
        {
            if (tokens[i].IsSymbol(')'))
                return i;
        }

        return -1;
    }

    /// <summary><c>co-host</c>, <c>vice-president</c>: the first part of a noun for a person.</summary>
    private bool IsPrefix(int i, int end) => i + 2 < end && tokens[i + 1].IsSymbol('-') && !tokens[i + 1].HasSpaceBefore && tokens[i + 2].Is(Trait.PersonNoun);
}
