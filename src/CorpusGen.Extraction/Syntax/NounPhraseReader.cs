using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// A noun phrase: determiner, numbers, adjectives, nouns and names, and the complements that <c>de</c> or <c>of</c> join to it; the noun for a person or body takes
/// other complements too (<c>professeur à Lyon</c>, <c>spokesman for the ministry</c>). Brackets inside belong to it: <c>la ministre (LR) de la Santé</c>.
/// </summary>
internal sealed class NounPhraseReader(TokenList tokens, WordClass[] classes, LanguageSyntax language, MarkMap marks)
{
    /// <summary>A noun phrase is not longer than this.</summary>
    private const int MaximumLength = 32;

    private const int MaximumBracket = 8;

    private readonly bool _headIsLast = language.HeadIsLast;

    public bool TryRead(int first, int end, out Chunk phrase)
    {
        phrase = default;
        end = Math.Min(end, first + MaximumLength);
        int i = first, head = -1;
        if (!ReadCore(ref i, end, ref head, isComplement: false))
            return false;
        int core = i - 1;
        ReadComplements(ref i, end, head);
        int last = i - 1;
        phrase = new Chunk(ChunkKind.NounPhrase, TraitsOf(first, head, last, core), first, last, head, core, -1);
        return true;
    }

    /// <summary>Determiner, adjectives, nouns and names.</summary>
    private bool ReadCore(ref int i, int end, ref int head, bool isComplement)
    {
        int first = i, lastNoun = -1, firstNoun = -1, lastName = -1, last = -1;
        if (classes[i] == WordClass.Pronoun)
        {
            head = i++;
            // "celle-ci", "lui-même", "l'un"
            if (i + 1 < end && tokens[i].IsSymbol('-') && !tokens[i].HasSpaceBefore && tokens[i + 1].Lexeme.Form is "ci" or "là" or "même" or "mêmes")
                i += 2;
            return true;
        }

        for (; i < end && !(i > first && marks.Contains(i)); i++)
        {
            ref readonly Token token = ref tokens[i];
            switch (classes[i])
            {
                case WordClass.Determiner when i == first || classes[i - 1] is WordClass.Determiner || (classes[i - 1] == WordClass.Number && i - 1 == first):
                    continue;
                case WordClass.Pronoun when i > first && classes[i - 1] == WordClass.Determiner && last < 0:
                    // "l'un"
                    last = firstNoun = lastNoun = i;
                    continue;
                case WordClass.Number:
                    if (last >= 0 && classes[last] is WordClass.Name && _headIsLast)
                        goto End;
                    last = i;
                    continue;
                // "announced his campaign last year"
                case WordClass.Adjective when language.HeadIsLast && lastNoun == i - 1 && lastNoun >= 0 && token.Lexeme.Form is "last" or "next" or "this" && i + 1 < end && tokens[i + 1].Is(Trait.TimeNoun | Trait.CalendarWord):
                    goto End;
                case WordClass.Adjective:
                    if (last >= 0 && lastName >= 0 && _headIsLast && lastName == i - 1 && !token.IsCapitalized && !(i + 1 < end && classes[i + 1] is WordClass.Noun) && !IsPrefix(i, end))
                        goto End;
                    last = i;
                    continue;
                case WordClass.Noun:
                    // French puts no noun behind a name, but a title in front of one.
                    if (!_headIsLast && lastName >= 0 && !token.IsCapitalized)
                        goto End;
                    if (!_headIsLast && lastNoun == i - 1 && lastNoun >= 0 && !token.Is(Trait.NameTitle | Trait.PersonNoun) && !tokens[lastNoun].Is(Trait.PersonNoun | Trait.OrganisationNoun))
                        goto End;
                    if (tokens[i].Is(Trait.TimeNoun) && lastName == i - 1 && lastName >= 0)
                        goto End;
                    last = lastNoun = i;
                    if (firstNoun < 0)
                        firstNoun = i;
                    continue;
                case WordClass.Name:
                    // "à l'agence Anne Roux": a person's name is no part of the phrase for a firm.
                    if (!_headIsLast && lastNoun == i - 1 && lastNoun >= 0 && tokens[lastNoun].Is(Trait.Anaphoric) && !tokens[lastNoun].Is(Trait.PersonNoun) && token.Is(Trait.GivenName) && !token.Is(Trait.Place) && i + 1 < end && classes[i + 1] == WordClass.Name)
                        goto End;
                    // "a déclaré sur Radio Littoral Anne Roux": behind a preposition two names are two.
                    if (!_headIsLast && !isComplement && lastName == i - 1 && lastName >= 0 && token.Is(Trait.GivenName) && !token.Is(Trait.Place) && !tokens[i - 1].Is(Trait.GivenName | Trait.Surname | Trait.NameParticle) && token.HasSpaceBefore && i + 1 < end && classes[i + 1] == WordClass.Name && first > 0 && classes[first - 1] == WordClass.Preposition)
                        goto End;
                    // "s'emporte au téléphone Mariam": no noun but that for somebody or for what has a name has a person's beside it.
                    if (!_headIsLast && !isComplement && lastNoun == i - 1 && lastNoun == first && token.Is(Trait.GivenName) && !token.Is(Trait.Place) && !tokens[lastNoun].IsCapitalized && !tokens[lastNoun].Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.NamedThingNoun | Trait.DocumentNoun | Trait.NameTitle))
                        goto End;
                    if (lastNoun == i - 1 && lastNoun >= 0 && !token.IsElided && !tokens[lastNoun].IsCapitalized && !language.TakesName(tokens[lastNoun]))
                        goto End;
                    last = lastName = i;
                    continue;
                case WordClass.Time when last < 0 && i > first && i + 1 < end && (classes[i + 1] is WordClass.Noun or WordClass.Adjective || (classes[i + 1] == WordClass.Time && i + 2 < end && classes[i + 2] == WordClass.Noun)):
                    continue;
                case WordClass.Possessive when last >= 0:
                    // What follows is the possessor's: it has the head.
                    if (i + 1 >= end || classes[i + 1] is not (WordClass.Noun or WordClass.Name or WordClass.Adjective or WordClass.Number or WordClass.Determiner or WordClass.Time))
                    {
                        i++;
                        goto End;
                    }

                    lastNoun = lastName = firstNoun = -1;
                    continue;
                case WordClass.Adverb when i + 1 < end && classes[i + 1] == WordClass.Adjective && (last < 0 || !_headIsLast) && i > first:
                    continue;
                case WordClass.Participle when _headIsLast && last < 0 && i > first && i + 1 < end && classes[i + 1] is WordClass.Noun or WordClass.Adjective or WordClass.Name:
                    continue;
                case WordClass.Preposition or WordClass.Coordinator or WordClass.Determiner or WordClass.Auxiliary or WordClass.Verb when lastName == i - 1 && lastName >= 0 && token.Is(Trait.NameParticle) && i + 1 < end && classes[i + 1] == WordClass.Name && !token.Is(Trait.Joins) && !token.Is(Trait.DefiniteArticle | Trait.Have | Trait.Be):
                    // "von der Leyen", "Ali ibn Talib"
                    continue;
                case WordClass.None:
                    if (last < 0)
                        goto End;
                    // "9,000", "1.5 million", "4.7%"
                    if (tokens[i - 1].IsDigits && !token.HasSpaceBefore && (token.IsSymbol('%') || (token.Symbol is ',' or '.' && i + 1 < end && tokens[i + 1].IsDigits && !tokens[i + 1].HasSpaceBefore)))
                    {
                        last = i;
                        continue;
                    }

                    bool glued = !token.HasSpaceBefore && i + 1 < end && !tokens[i + 1].HasSpaceBefore;
                    if (token.Symbol is '-' or '‑' or '–' && glued && (tokens[i + 1].IsWord || tokens[i + 1].IsDigits) && classes[i + 1] is not (WordClass.Pronoun or WordClass.Clitic))
                    {
                        // The second part of a compound is the same word: "porte-parole", "co-founder".
                        bool name = classes[i - 1] == WordClass.Name || tokens[i + 1].IsCapitalized;
                        if (!name && (_headIsLast || tokens[i + 1].Is(Trait.PersonNoun | Trait.SpeechNoun)))
                            lastNoun = i + 1;
                        if (name)
                            lastName = i + 1;
                        else if (firstNoun < 0 || firstNoun == i - 1 && tokens[i + 1].Lexeme.Form is "parole" or "ministre" or "président" or "présidente" or "fondateur" or "fondatrice" or "directeur" or "directrice" or "maire" or "préfet")
                            firstNoun = i + 1;
                        last = i + 1;
                        i++;
                        continue;
                    }

                    if (token.IsSymbol('.') && !token.HasSpaceBefore && i + 1 < end && (tokens[i - 1].Is(Trait.Abbreviation) || tokens[i - 1].Length == 1 && tokens[i - 1].IsCapitalized) && (classes[i + 1] is WordClass.Name or WordClass.Noun && tokens[i + 1].IsCapitalized))
                        continue;
                    if (token.IsSymbol('.') && !token.HasSpaceBefore && tokens[i - 1].Length == 1 && tokens[i - 1].IsCapitalized && i >= 2 && tokens[i - 2].IsSymbol('.'))
                    {
                        // "the U.S. said"
                        last = i;
                        continue;
                    }

                    if (token.Symbol is '&' && i + 1 < end && classes[i + 1] == WordClass.Name && lastName >= 0)
                        continue;
                    if (token.IsSymbol('.') && !token.HasSpaceBefore && tokens[i - 1].Is(Trait.Abbreviation) && i + 1 < end && tokens[i + 1].Lexeme.Form is "'s")
                        continue;
                    // "Ed Marsh Jr. said", "IG Ltd., said"
                    if (token.IsSymbol('.') && !token.HasSpaceBefore && tokens[i - 1].Is(Trait.Abbreviation) && classes[i - 1] == WordClass.Name && i + 1 < end && (tokens[i + 1].IsSymbol(',') || (tokens[i + 1].IsWord && !tokens[i + 1].IsCapitalized)))
                    {
                        last = i++;
                        goto End;
                    }

                    // "le maire (PS) de Lille", "la ministre (LR) Anne Roux"
                    if (token.IsSymbol('(') && Closing(i, end) is var close && close > 0 && close + 1 < end && (classes[close + 1] == WordClass.Name && lastName < 0 || (classes[close + 1] == WordClass.Preposition && tokens[close + 1].Is(Trait.Joins) && lastNoun >= 0)))
                    {
                        if (classes[close + 1] == WordClass.Name)
                        {
                            i = close;
                            continue;
                        }

                        i = close + 1;
                        head = _headIsLast ? lastNoun : firstNoun;
                        return true;
                    }

                    goto End;
                default:
                    goto End;
            }
        }

        End:
        if (last < 0)
        {
            // A determiner that nothing follows is a pronoun: "certains", "many".
            if (i == first)
                return false;
            i = Math.Max(first + 1, Math.Min(i, first + 1));
            head = first;
            return true;
        }

        int noun = _headIsLast ? lastNoun : firstNoun;
        head = noun >= 0 && (lastName < 0 || !_headIsLast || lastNoun > lastName) ? noun : lastName >= 0 ? lastName : noun >= 0 ? noun : last;
        i = Math.Max(i > last + 1 && classes[i - 1] == WordClass.Possessive ? i : last + 1, first + 1);
        return true;
    }

    /// <summary><c>co-host</c>, <c>vice-president</c>: the first part of a noun for a person.</summary>
    private bool IsPrefix(int i, int end) => i + 2 < end && tokens[i + 1].IsSymbol('-') && !tokens[i + 1].HasSpaceBefore && tokens[i + 2].Is(Trait.PersonNoun);

    private void ReadComplements(ref int i, int end, int head)
    {
        bool role = tokens[head].Is(Trait.PersonNoun | Trait.OrganisationNoun);
        for (int step = 0; step < 6 && i + 1 < end && !marks.Contains(i + 1); step++)
        {
            int k = i;
            bool coordinated = classes[k] == WordClass.Coordinator && classes[k + 1] is WordClass.Preposition or WordClass.Determiner && tokens[k + 1].Is(Trait.Joins) && tokens[k].Lexeme.Form is "et" or "and";
            if (coordinated)
                k++;
            if (classes[k] is not (WordClass.Preposition or WordClass.Determiner) || k + 1 >= end)
                return;
            bool joins = tokens[k].Is(Trait.Joins);
            // "of" and "de" belong to any noun; "à", "for" to a role and its person, who is not named yet.
            if (!joins && !(role && classes[k] == WordClass.Preposition && tokens[k].Is(Trait.JoinsRole)))
                return;
            int next = k + 1;
            if (classes[next] is not (WordClass.Determiner or WordClass.Number or WordClass.Adjective or WordClass.Noun or WordClass.Name or WordClass.Pronoun))
                return;
            if (!joins && classes[next] is WordClass.Pronoun or WordClass.Number || (!joins && tokens[next].Is(Trait.TimeNoun)) || (!joins && next + 1 < end && tokens[next + 1].Is(Trait.TimeNoun)))
                return;
            int inner = -1;
            if (!ReadCore(ref next, end, ref inner, isComplement: true))
                return;
            i = next;
        }
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

    private ChunkTraits TraitsOf(int first, int head, int last, int core)
    {
        ref readonly Token token = ref tokens[first];
        ref readonly Token noun = ref tokens[head];
        ChunkTraits traits = ChunkTraits.None;
        if (classes[head] == WordClass.Pronoun && head == first)
            traits |= ChunkTraits.Pronoun;
        if (classes[head] == WordClass.Name)
            traits |= ChunkTraits.Proper;
        if (language.IsPersonNoun(tokens, head))
            traits |= ChunkTraits.Person;
        if (noun.Is(Trait.OrganisationNoun))
            traits |= ChunkTraits.Body;
        if (classes[first] == WordClass.Determiner || token.Is(Trait.Quantifier))
        {
            bool article = token.Is(Trait.DefiniteArticle | Trait.Possessive | Trait.Demonstrative) && !(token.Is(Trait.IndefiniteArticle) && token.IsForm("des"));
            bool one = token.IsElided && first < head && tokens[first + 1].Lexeme.Form is "un" or "une" && token.IsForm("l'");
            traits |= article && !one ? ChunkTraits.Definite : ChunkTraits.Indefinite;
        }

        if (noun.Is(Trait.Plural) && !noun.Is(Trait.Singular) || token.Is(Trait.Plural) || (classes[first] == WordClass.Number && first != head && !token.IsForm("un") && !token.IsForm("une") && !token.IsForm("one")))
            traits |= ChunkTraits.Plural;
        if (noun.Is(Trait.TimeNoun) || (noun.Is(Trait.CalendarWord) && !(language.HeadIsLast && classes[head] == WordClass.Name)) || (core == head && last == head && classes[head] == WordClass.Number))
            traits |= ChunkTraits.Temporal;
        return traits;
    }
}
