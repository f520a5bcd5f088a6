using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Finds the noun phrase that is the subject of a verb, without a parser: phrases that a preposition, an adverb or a
/// subordinator begins are passed over up to their comma; what then comes first is the subject.
/// </summary>
internal readonly struct PhraseReader(TokenList tokens, Language language, MarkMap marks)
{
    /// <summary>A subject that is further away from its verb than this is not looked for.</summary>
    private const int MaximumDistance = 80;

    /// <summary>A noun phrase is not longer than this.</summary>
    private const int MaximumLength = 24;

    /// <summary>Nor is a subject looked for so far from where its clause begins.</summary>
    private const int MaximumClause = 240;

    private bool IsFrench => language == Language.French;

    /// <summary>The subject before a verb group.</summary>
    /// <param name="start">The first token of the sentence or of what is left of it.</param>
    /// <param name="verb">The first token of the verb group.</param>
    public Phrase SubjectBefore(int start, int verb)
    {
        start = Math.Max(start, verb - MaximumDistance);
        int boundary = ClauseStart(start, verb);
        if (tokens[boundary].Is(Trait.Relative) && boundary > start && !tokens[boundary].Is(Trait.Complementizer) && boundary + 1 >= verb - 2)
        {
            Phrase antecedent = PhraseEndingAt(tokens[boundary - 1].IsSymbol(',') ? boundary - 2 : boundary - 1, start);
            if (!antecedent.IsNone)
                return antecedent;
        }

        if (tokens[boundary].Is(Trait.Relative | Trait.Complementizer) && boundary < verb)
            boundary++;
        Phrase subject = FirstSubject(boundary, verb);
        if (subject.IsNone && boundary > start)
            subject = FirstSubject(start, verb);
        return subject;
    }

    /// <summary>The first subject of a clause: of what stands between two tokens.</summary>
    public Phrase FirstSubject(int start, int end)
    {
        end = Math.Min(end, start + MaximumClause);
        int i = start;
        int segments = 0;
        while (i < end && segments++ < 12)
        {
            while (i < end && (marks.Contains(i) || ((!IsPhraseToken(i) || IsOpener(i)) && !tokens[i].Is(Trait.SubjectPronoun))))
                i = Math.Max(i + 1, marks.SkipForward(i));
            if (i >= end)
                break;
            if (tokens[i].Is(Trait.SubjectPronoun) && !((tokens[i].Is(Trait.Determiner) || tokens[i].IsForm("one")) && IsNounAt(i + 1)))
            {
                // "il y a", "il s'agit", "il faut", "there is": nobody.
                if (tokens[i].IsForm("there") || tokens[i + 1].Lexeme.Form is "y" or "faut" or "fallait" or "s'")
                    return Phrase.None;
                if (IsPassedOver(i, end))
                {
                    i = AfterComma(i, end);
                    continue;
                }

                // "celui-ci", "celle-ci"
                return tokens[i + 1].IsSymbol('-') && tokens[i + 2].Lexeme.Form is "ci" or "là" ? new Phrase(i, i + 2) : new Phrase(i, i);
            }

            if (IsPassedOver(i, end))
            {
                int next = AfterComma(i, end);
                if (next >= end)
                    next = SubjectInside(i, end);
                i = next;
                continue;
            }

            Phrase phrase = PhraseAt(i, end);
            // "Mr President, I agree": whom one speaks to is not the subject.
            if (tokens[i].Lexeme.Form is "mr" or "madam" or "monsieur" or "madame" or "messieurs" or "mesdames" && tokens[phrase.Last + 1].IsSymbol(',') && tokens[phrase.Last + 2].Is(Trait.SubjectPronoun))
            {
                i = phrase.Last + 2;
                continue;
            }

            return phrase;
        }

        return Phrase.None;
    }

    /// <summary>The noun phrase that begins at a token, up to a verb, a comma, a relative or the end; with the name behind its comma.</summary>
    public Phrase PhraseAt(int first, int end) => WithApposition(BarePhraseAt(first, end), end);

    private Phrase BarePhraseAt(int first, int end)
    {
        int mostAdverbs = first + MaximumLength;
        while (first < Math.Min(end, mostAdverbs) && tokens[first].Is(Trait.Adverb) && !tokens[first].Is(Trait.Determiner) && !tokens[first].IsCapitalized)
            first++;
        if (first >= end)
            return Phrase.None;
        end = Math.Min(end, first + MaximumLength);
        int i = first;
        for (; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (marks.Contains(i))
                break;
            if (token.IsWord)
            {
                if (i > first && EndsPhrase(i, first))
                    break;
                continue;
            }

            if (token.Kind is TokenKind.Url or TokenKind.Handle or TokenKind.Hashtag or TokenKind.Digits)
                continue;
            // "le maire (PS) de Lille"
            if (token.IsSymbol('(') && i > first && AfterParenthesis(i, end) is var close && close > 0 && (tokens[close].Is(Trait.NameParticle | Trait.DefiniteArticle) || tokens[close].IsCapitalized))
            {
                i = close - 1;
                continue;
            }

            bool joins = token.Symbol is '-' or '’' or '\'' or '&' or '/' && !token.HasSpaceBefore || (token.IsSymbol('.') && !token.HasSpaceBefore && (tokens[i - 1].Is(Trait.Abbreviation) || tokens[i - 1].Length == 1));
            if (!joins)
                break;
        }

        int last = i - 1;
        while (last > first && (tokens[last].Is(Trait.Preposition | Trait.Coordinator | Trait.Adverb | Trait.Clitic | Trait.Negation) && !tokens[last].IsCapitalized || !tokens[last].IsWord && tokens[last].Kind is TokenKind.Symbol))
            last--;
        return new Phrase(first, last);
    }

    /// <summary>The token after a short parenthesis, or -1.</summary>
    private int AfterParenthesis(int open, int end)
    {
        for (int i = open + 1; i < Math.Min(end, open + 8); i++)
        {
            if (tokens[i].IsSymbol(')'))
                return i + 1;
        }

        return -1;
    }

    /// <summary>The noun phrase that ends at a token: back to its determiner, or to the first word of its name.</summary>
    public Phrase PhraseEndingAt(int last, int start)
    {
        int first = last;
        for (int i = last; i >= Math.Max(start, last - MaximumLength); i--)
        {
            ref readonly Token token = ref tokens[i];
            if (!token.IsWord && !token.IsSymbol('-') && token.Kind is not (TokenKind.Handle or TokenKind.Url))
                break;
            if (i < last && token.Is(Trait.Have | Trait.Be | Trait.Modal | Trait.SubjectPronoun | Trait.Relative | Trait.Subordinator) && !token.Is(Trait.Determiner))
                break;
            first = i;
            bool complement = tokens[i - 1].Is(Trait.NameParticle) || tokens[i - 1].IsForm("of") || tokens[i].IsForm("des") || tokens[i].IsForm("du") || tokens[i].IsForm("au");
            if (token.Is(Trait.Determiner) && i < last && !complement)
                break;
            if (token.IsCapitalized && !tokens[i - 1].IsCapitalized && !complement && !tokens[i - 1].IsWord)
                break;
        }

        return first <= last && tokens[last].IsWord ? new Phrase(first, last) : Phrase.None;
    }

    /// <summary>
    /// Where the clause of a verb begins: after the nearest complementizer, relative, colon or semicolon, or after a
    /// coordinator that a subject of its own follows.
    /// </summary>
    private int ClauseStart(int start, int verb)
    {
        for (int i = verb - 1; i >= start; i--)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Symbol is ';' or ':' or '»' or '”')
                return i + 1;
            if (!token.IsWord)
                continue;
            // French "que", "qui", "dont"; English "that", "who", "which": the clause begins there. "un message que" goes on.
            if (token.IsForm("s'") && !tokens[i + 1].Is(Trait.SubjectPronoun))
                continue;
            if (token.Is(Trait.Relative | Trait.Complementizer) && !token.Is(Trait.Subordinator) && !IsDemonstrative(i))
            {
                // "X, qui a fait ceci, a dit": the clause is over at its comma.
                int after = AfterClause(i, verb);
                if (after < 0)
                    return i;
                if (after < verb)
                    return after;
                continue;
            }

            // "after the chief executive admitted", "lorsqu'il parle"
            if (i < verb - 1 && (token.Is(Trait.Subordinator) || token.Lexeme.Form is "after" or "before") && !token.Is(Trait.Relative)
                && (tokens[i + 1].Is(Trait.SubjectPronoun) || IsDeterminer(i + 1) || tokens[i + 1].IsCapitalized))
            {
                int after = AfterClause(i, verb);
                if (after < 0 && !HasVerb(i + 1, verb))
                {
                    // "After the vote, Ms Rivera said": no clause, and the subject comes after its comma.
                    int comma = AfterComma(i, verb);
                    return comma < verb ? comma : i + 1;
                }

                if (after < 0)
                    return i;
                if (after < verb)
                    return after;
                continue;
            }

            if (i >= verb - 2 && (token.IsForm("comme") || token.IsForm("as")))
                return i + 1;
            bool ownSubject = token.Is(Trait.Coordinator) && i < verb - 1 && (tokens[i + 1].Is(Trait.SubjectPronoun) || IsDeterminer(i + 1) || (tokens[i + 1].IsCapitalized && tokens[i - 1].IsSymbol(',')));
            if (ownSubject && HasVerb(start, i))
                return i + 1;
        }

        return start;
    }

    /// <summary>The token after the comma that ends the clause of a relative or complementizer before <paramref name="verb"/>, or -1 when the verb is its own.</summary>
    private int AfterClause(int relative, int verb)
    {
        bool hasVerb = false;
        for (int i = relative + 1; i < verb; i++)
        {
            if (hasVerb && tokens[i].IsSymbol(','))
                return i + 1;
            hasVerb |= IsVerb(i, relative);
        }

        return -1;
    }

    /// <summary>A determiner that begins a noun phrase: not <c>de</c>, <c>du</c>, <c>au</c>.</summary>
    private bool IsDeterminer(int i) => tokens[i].Is(Trait.Determiner) && !tokens[i].Is(Trait.Preposition);

    private bool IsDemonstrative(int i) => !IsFrench && tokens[i].IsForm("that") && !tokens[i - 1].Is(Trait.Cue | Trait.Finite | Trait.Participle) && !tokens[i - 1].IsSymbol(',');

    private bool HasVerb(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsVerb(i, start))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is a finite verb where it stands: not after a determiner or preposition, and not a name.</summary>
    public bool IsVerb(int i, int start)
    {
        ref readonly Token token = ref tokens[i];
        if (!token.Is(Trait.Have | Trait.Be | Trait.Modal | Trait.Finite) || (token.IsCapitalized && i > start))
            return false;
        if (token.Is(Trait.Preposition | Trait.Determiner | Trait.Coordinator) && !token.IsForm("a"))
            return false;
        if (i == start)
            return token.Is(Trait.Have | Trait.Be | Trait.Modal);
        ref readonly Token before = ref tokens[i - 1];
        if (before.IsSymbol('-') && !token.HasSpaceBefore)
            return false;
        if (before.Is(Trait.Clitic) && before.Is(Trait.DefiniteArticle))
        {
            // "un utilisateur le met au défi": a pronoun, when a noun stands before it.
            ref readonly Token beforeThat = ref tokens[i - 2];
            return token.Is(Trait.Have | Trait.Be | Trait.Modal) || (i - 2 >= start && beforeThat.IsWord && !beforeThat.IsElided
                && !beforeThat.Is(Trait.Preposition | Trait.Determiner | Trait.Coordinator | Trait.Complementizer | Trait.Finite | Trait.Infinitive | Trait.Participle | Trait.Gerund | Trait.Adverb));
        }

        return !(before.Is(Trait.Determiner | Trait.Adjective) || (before.Is(Trait.Preposition) && !before.Is(Trait.Clitic | Trait.Adverb))) || before.Is(Trait.SubjectPronoun);
    }

    private bool EndsPhrase(int i, int first)
    {
        ref readonly Token token = ref tokens[i];
        if (token.IsCapitalized)
            return false;
        if (token.Is(Trait.Relative) && !(IsFrench && token.IsForm("où")))
            return true;
        if (token.Is(Trait.Have | Trait.Be | Trait.Modal) && IsVerb(i, first))
            return true;
        if (token.Is(Trait.Finite) && IsVerb(i, first) && !token.Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.SpeechNoun | Trait.DocumentNoun))
            return true;
        // A pronoun before the verb: "s'est", "n'a", "le lui a dit".
        if (token.Lexeme.Form is "s'" or "se" or "n'" or "ne" or "m'" or "me" or "lui" or "y" && i > first)
            return true;
        if (token.Is(Trait.Subordinator) || token.Is(Trait.SubjectPronoun) && !token.Is(Trait.Determiner | Trait.Possessive) || (token.Is(Trait.Negation) && !token.IsForm("plus")))
            return true;
        // A participle after the noun begins a clause of its own in English ("the minister speaking to"), rarely in French.
        if (token.Is(Trait.Source) || (token.Is(Trait.Gerund) && !token.Is(Trait.PersonNoun) && !tokens[i - 1].Is(Trait.Determiner)))
            return true;
        if (!token.Is(Trait.Preposition) || token.IsForm("of"))
            return false;
        // "pour signer X": what comes is another clause.
        if (tokens[i + 1].Is(Trait.Infinitive) && !token.Is(Trait.DefiniteArticle))
            return true;
        // A name goes on with no more than its particles: "Miller to the crowd", "Martin à la foule".
        if (tokens[first].IsCapitalized && !tokens[first].Is(Trait.Determiner | Trait.PersonNoun | Trait.OrganisationNoun))
            return !token.Is(Trait.NameParticle);
        return !token.Is(Trait.NameParticle | Trait.DefiniteArticle) && EndsAtPreposition(i);
    }

    /// <summary>Prepositions that belong to the noun (<c>of</c>, <c>for</c>, <c>à</c>, <c>en</c>) are kept in, those that begin the circumstances (<c>dans</c>, <c>lors</c>, <c>during</c>) are not.</summary>
    private bool EndsAtPreposition(int i) => tokens[i].Lexeme.Form is not ("of" or "for" or "at" or "in" or "à" or "en" or "and" or "aux" or "au" or "pour" or "sur");

    private bool IsPhraseToken(int i) => tokens[i].IsWord || tokens[i].Kind is TokenKind.Handle or TokenKind.Url or TokenKind.Digits;

    private bool IsOpener(int i)
    {
        ref readonly Token token = ref tokens[i];
        return (token.Is(Trait.Coordinator) && !token.Is(Trait.Determiner)) || (token.Is(Trait.Adverb) && !token.Is(Trait.Determiner | Trait.Preposition | Trait.Subordinator) && !tokens[i].Is(Trait.GivenName));
    }

    private bool IsNounAt(int i) => tokens[i].IsWord && !tokens[i].Is(Trait.Have | Trait.Be | Trait.Modal | Trait.Clitic | Trait.Negation | Trait.Finite);

    /// <summary>Whether what begins at a token is no subject: circumstances, a day, a subordinate clause, a participle.</summary>
    private bool IsPassedOver(int i, int end)
    {
        ref readonly Token token = ref tokens[i];
        if (token.Is(Trait.Preposition) && !token.Is(Trait.DefiniteArticle | Trait.IndefiniteArticle) || token.IsForm("au") || token.IsForm("aux"))
            return true;
        if (token.Is(Trait.IndefiniteArticle) && token.Is(Trait.Preposition) && token.Lexeme.Form is "de" or "d'")
            return true;
        if (token.Is(Trait.Subordinator | Trait.Source | Trait.Gerund) || (token.Is(Trait.CalendarWord) && (tokens[i + 1].IsSymbol(',') || tokens[i + 1].IsWord)))
            return true;
        if (token.Is(Trait.Demonstrative | Trait.DefiniteArticle) && tokens[i + 1].Is(Trait.CalendarWord))
            return true;
        if (token.IsDigits || (token.Is(Trait.DefiniteArticle) && tokens[i + 1].IsDigits && tokens[i + 2].Is(Trait.CalendarWord)))
            return true;
        // "Interrogé par nos confrères, X": a participle that begins the sentence.
        return token.Is(Trait.Participle) && !token.Is(Trait.PersonNoun | Trait.Determiner) && i + 1 < end && !tokens[i + 1].Is(Trait.Cue);
    }

    private int AfterComma(int i, int end)
    {
        for (; i < end; i++)
        {
            if (tokens[i].IsSymbol(','))
                return i + 1;
        }

        return end;
    }

    /// <summary>Circumstances without a comma: the subject is the first pronoun, or the first name or determiner that no preposition governs.</summary>
    private int SubjectInside(int i, int end)
    {
        for (int k = i + 2; k < end; k++)
        {
            ref readonly Token token = ref tokens[k];
            ref readonly Token before = ref tokens[k - 1];
            if (token.Is(Trait.SubjectPronoun) && !token.Is(Trait.Clitic | Trait.Determiner))
                return k;
            if (before.Is(Trait.Preposition | Trait.Determiner | Trait.Coordinator | Trait.NameTitle) || before.IsCapitalized || before.IsSymbol('-') || before.IsSymbol('.'))
                continue;
            if (token.IsCapitalized && !token.Is(Trait.CalendarWord) && token.IsWord && !token.IsElided)
                return k;
            if (token.Is(Trait.DefiniteArticle | Trait.IndefiniteArticle) && !token.Is(Trait.Preposition))
                return k;
        }

        return end;
    }

    /// <summary><c>Le président du club, Karim Benali, a dit</c>: the name after the comma belongs to the phrase.</summary>
    private Phrase WithApposition(Phrase phrase, int end)
    {
        int comma = phrase.Last + 1;
        if (phrase.IsNone || comma >= end || !tokens[comma].IsSymbol(',') || comma + 1 >= end)
            return phrase;
        int first = comma + 1;
        // "le chef de la rébellion, le général Omar Diallo"
        if (tokens[first].Is(Trait.DefiniteArticle) && tokens[first + 1].Is(Trait.PersonNoun | Trait.NameTitle) && tokens[first + 2].IsCapitalized)
            first += 2;
        if (!tokens[first].IsWord || !tokens[first].IsCapitalized || tokens[first].Is(Trait.SubjectPronoun) || tokens[phrase.First].IsCapitalized && !tokens[phrase.First].Is(Trait.Determiner) && !HasRole(phrase))
            return phrase;
        int last = first;
        while (last + 1 < Math.Min(end, first + MaximumLength) && (tokens[last + 1].IsCapitalized || tokens[last + 1].IsSymbol('-') || tokens[last + 1].Is(Trait.NameParticle) && tokens[last + 2].IsCapitalized))
            last++;
        bool closed = last + 1 >= end || tokens[last + 1].Symbol is ',' or '(' or '.' or ':' || marks.Contains(last + 1) || IsVerb(last + 1, first);
        return closed ? new Phrase(phrase.First, last) : phrase;
    }

    private bool HasRole(Phrase phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (tokens[i].Is(Trait.PersonNoun | Trait.NameTitle | Trait.Possessive))
                return true;
        }

        return false;
    }
}
