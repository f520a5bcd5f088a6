using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Says whom a phrase stands for. A name is itself, in its fullest form; a pronoun is the subject of what was said
/// before; a role is whoever has it in the article, else the person named last; a description of nobody in particular
/// stays as it is. Calls come in the order of the text.
/// </summary>
internal sealed class SpeakerResolver(Document document, Sentences sentences, Cast cast)
{
    /// <summary>A pronoun does not reach back further than this.</summary>
    private const int MaximumSentences = 8;

    private readonly TokenList _tokens = document.Tokens;
    private readonly List<(int Token, Identity Identity)> _spoken = [];

    private bool IsFrench => document.Language == Language.French;

    /// <summary>The attribution to a phrase; unknown for none.</summary>
    /// <param name="phrase">The words for the speaker.</param>
    /// <param name="at">The token at which the words are said: what stands before it is known.</param>
    /// <param name="cue">The words that say that something is said.</param>
    public Attribution Resolve(Phrase phrase, int at, TextRange? cue)
    {
        if (phrase.IsNone)
            return cue is null ? Attribution.Unknown : new Attribution { Cue = cue };
        (SpeakerKind kind, string? speaker, Phrase mention) = Identify(phrase, at);
        return new Attribution
        {
            Kind = kind,
            Speaker = speaker,
            Mention = _tokens.RangeOf(mention.First, mention.Last),
            Cue = cue,
        };
    }

    /// <summary>The speaker again, of words that go on.</summary>
    public void SpeaksAgain(Attribution attribution, int at)
    {
        for (int i = _spoken.Count - 1; i >= 0; i--)
        {
            if (_spoken[i].Identity.Name == attribution.Speaker)
            {
                _spoken.Add((at, _spoken[i].Identity));
                return;
            }
        }
    }

    /// <summary>Whether the phrase can be somebody who speaks: a pronoun, a name, a person, an organisation, a document.</summary>
    public bool CanSpeak(Phrase phrase)
    {
        if (phrase.IsNone)
            return false;
        if (PronounAt(phrase) is not null || HeadName(phrase) is not null)
            return true;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (_tokens[i].Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.SpeechNoun | Trait.DocumentNoun) || _tokens[i].Kind is TokenKind.Handle)
                return true;
        }

        return false;
    }

    /// <summary>Whether the phrase is something said or written and says whose it is, or is a site's.</summary>
    public bool HasOwner(Phrase phrase) => Possessor(phrase) is not null || UrlIn(phrase) >= 0;

    /// <summary>Whether the phrase names a person, or stands for one.</summary>
    public bool IsPerson(Phrase phrase, int at)
    {
        if (phrase.IsNone)
            return false;
        if (HeadName(phrase) is { } name)
            return name.Identity.IsPerson;
        if (PronounAt(phrase) is { } pronoun)
            return LastSubject(at, pronoun) is not null;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (_tokens[i].Is(Trait.PersonNoun))
                return true;
        }

        return false;
    }

    private (SpeakerKind Kind, string? Speaker, Phrase Mention) Identify(Phrase phrase, int at)
    {
        Token first = _tokens[phrase.First];
        if (PronounAt(phrase) is { } gender)
            return ResolvePronoun(phrase, gender, at);

        if (IsLatter(phrase))
        {
            Identity? last = LastPerson(phrase.First, Genders.Of(_tokens[phrase.Last].Lexeme));
            return last is null ? (SpeakerKind.Role, null, phrase) : Speaks(SpeakerKind.Resolved, last, phrase, at);
        }

        if (HeadName(phrase) is { } name)
        {
            // "Le Haut Commissaire aux droits de l'homme": capitals, but a role.
            bool isRole = !name.Identity.IsPerson && name.First < name.Last && _tokens[name.Last].Is(Trait.PersonNoun);
            if (!isRole)
                return Speaks(SpeakerKind.Named, name.Identity, phrase, at);
            return (SpeakerKind.Role, WithoutArticle(phrase), phrase);
        }

        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (_tokens[i].Kind == TokenKind.Handle)
                return (SpeakerKind.Named, _tokens.TextOf(i), phrase);
        }

        if (Possessor(phrase) is { } owner)
            return Speaks(SpeakerKind.Named, owner, phrase, at);

        int head = HeadNoun(phrase);
        ref readonly Token headToken = ref _tokens[head];
        bool isDocument = head >= 0 && !IsSpokesperson(head) && headToken.Is(Trait.DocumentNoun | Trait.SpeechNoun) && !headToken.Is(Trait.PersonNoun | Trait.OrganisationNoun);
        if (isDocument)
        {
            int url = UrlIn(phrase);
            return (SpeakerKind.Document, url >= 0 ? _tokens.TextOf(url) : phrase.First < phrase.Last && !IsBare(phrase, head) ? WithoutArticle(phrase) : null, phrase);
        }

        if (first.IsDigits || IsIndefinite(phrase))
            return (SpeakerKind.Anonymous, null, phrase);

        bool isBare = IsBare(phrase, head);
        if (head >= 0 && headToken.Is(Trait.PersonNoun) && !headToken.Is(Trait.Plural) && !IsSpokesperson(head))
        {
            Identity? holder = HolderOf(headToken.Lexeme.Form, phrase.First, Genders.Of(headToken.Lexeme)) ?? (IsDefinite(phrase) && !headToken.Is(Trait.Relational) ? LastPerson(phrase.First, Genders.Of(headToken.Lexeme), sentences.IndexOf(phrase.First) - 2) : null);
            if (holder is not null)
                return Speaks(SpeakerKind.Resolved, holder, phrase, at);
        }

        if (head >= 0 && headToken.Is(Trait.Anaphoric) && !headToken.Is(Trait.Plural) && !HasProperComplement(phrase))
        {
            Identity? organisation = LastOrganisation(phrase.First);
            if (organisation is not null && IsDefinite(phrase))
                return Speaks(SpeakerKind.Resolved, organisation, phrase, at);
        }

        return (SpeakerKind.Role, isBare ? null : WithoutArticle(phrase), phrase);
    }

    private (SpeakerKind Kind, string? Speaker, Phrase Mention) Speaks(SpeakerKind kind, Identity identity, Phrase mention, int at)
    {
        _spoken.Add((at, identity));
        return (kind, identity.Name, mention);
    }

    private (SpeakerKind Kind, string? Speaker, Phrase Mention) ResolvePronoun(Phrase phrase, Gender gender, int at)
    {
        ref readonly Token token = ref _tokens[phrase.First];
        if (token.Is(Trait.FirstPerson | Trait.SecondPerson))
            return (SpeakerKind.Unknown, null, phrase);
        if (token.IsForm("on") || token.IsForm("one"))
            return (SpeakerKind.Anonymous, null, phrase);
        if (token.Is(Trait.Plural) || token.Lexeme.Form is "ils" or "elles" or "they" or "ceux" or "celles" or "eux")
            return (SpeakerKind.Role, null, phrase);
        if (token.IsForm("it"))
        {
            Identity? organisation = LastOrganisation(phrase.First);
            return organisation is null ? (SpeakerKind.Role, null, phrase) : Speaks(SpeakerKind.Resolved, organisation, phrase, at);
        }

        Identity? subject = LastSubject(phrase.First < at ? phrase.First : at, gender);
        if (subject is null && token.Is(Trait.Demonstrative) | token.Lexeme.Form is "celle" or "celui")
            subject = LastOrganisation(phrase.First);
        return subject is null ? (SpeakerKind.Role, null, phrase) : Speaks(SpeakerKind.Resolved, subject, phrase, at);
    }

    /// <summary>The gender of the pronoun that the phrase is, or null.</summary>
    private Gender? PronounAt(Phrase phrase)
    {
        ref readonly Token token = ref _tokens[phrase.First];
        bool demonstrative = token.Lexeme.Form is "celui" or "celle" or "ceux" or "celles";
        if (phrase.First != phrase.Last && !demonstrative)
            return null;
        bool disjunctive = token.Lexeme.Form is "lui" or "elle" or "eux" or "moi" or "him" or "her" or "them";
        if (!token.Is(Trait.SubjectPronoun) && !disjunctive && !demonstrative)
            return null;
        return token.IsForm("lui") || token.IsForm("him") ? Gender.Masculine : Genders.Of(token.Lexeme);
    }

    /// <summary><c>ce dernier</c>, <c>cette dernière</c>, <c>the latter</c></summary>
    private bool IsLatter(Phrase phrase) => phrase.Last == phrase.First + 1 && _tokens[phrase.Last].Lexeme.Form is "dernier" or "dernière" or "latter";

    /// <summary>The name that the phrase is or ends with: one that no preposition governs; a person's before another's.</summary>
    private Name? HeadName(Phrase phrase)
    {
        Name? best = null;
        for (int n = cast.FirstNameAtOrAfter(phrase.First); n < cast.Names.Count && cast.Names[n].First <= phrase.Last; n++)
        {
            Name name = cast.Names[n];
            ref readonly Token before = ref _tokens[name.First - 1];
            bool governed = name.First > phrase.First && (before.Is(Trait.Preposition) || before.IsForm("'s") || before.IsForm("of")
                || (before.Is(Trait.DefiniteArticle) && _tokens[name.First - 2].Is(Trait.Preposition) && name.First - 2 >= phrase.First)
                || (before.Is(Trait.Coordinator) && best is null));
            if (governed || _tokens[name.Last + 1].IsForm("'s"))
                continue;
            // "la FAQ", "l'ONG": a common noun in capitals.
            if (name.First == name.Last && _tokens[name.First].Is(Trait.DocumentNoun | Trait.SpeechNoun | Trait.OrganisationNoun) && name.First > phrase.First)
                continue;
            // "des utilisateurs Facebook", "un ministre français": a plural or indefinite noun is not the name beside it.
            if (name.First > phrase.First + 1 && !name.Identity.IsPerson && IsIndefinite(phrase))
                continue;
            // "le milliardaire Tesla et SpaceX": two names with one noun are not the noun's name.
            if (!name.Identity.IsPerson && name.First > phrase.First && _tokens[name.Last + 1].Is(Trait.Coordinator) && _tokens[name.Last + 2].IsCapitalized && _tokens[name.First - 1].Is(Trait.PersonNoun))
                continue;
            if (best is null || (name.Identity.IsPerson && !best.Identity.IsPerson))
                best = name;
        }

        return best;
    }

    /// <summary><c>la déclaration de Barcelone</c>, <c>Cornyn's statement</c>: whose words they are.</summary>
    private Identity? Possessor(Phrase phrase)
    {
        int head = HeadNoun(phrase);
        if (head < 0 || !_tokens[head].Is(Trait.SpeechNoun | Trait.DocumentNoun) || _tokens[head].Is(Trait.PersonNoun) || IsSpokesperson(head))
            return null;
        Name? name = cast.FirstIn(phrase.First, phrase.Last);
        if (name is null)
            return null;
        if (name.First < head)
            return _tokens[name.Last + 1].IsForm("'s") ? name.Identity : null;
        ref readonly Token before = ref _tokens[name.First - 1];
        if (!_tokens[head].Is(Trait.SpeechNoun))
            return null;
        return before.Lexeme.Form is "de" or "d'" or "of" or "by" or "du" or "from" || (before.Is(Trait.DefiniteArticle) && _tokens[name.First - 2].IsForm("de")) ? name.Identity : null;
    }

    private int HeadNoun(Phrase phrase)
    {
        int head = -1;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            bool complement = _tokens[i].Is(Trait.Preposition) && i > phrase.First;
            if (complement && head >= 0)
                break;
            if (complement && _tokens[i].Lexeme.Form is "de" or "d'" or "of" && head < 0)
                break;
            if (_tokens[i].Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.DocumentNoun | Trait.SpeechNoun) && !_tokens[i].Is(Trait.Determiner))
            {
                // English puts the head last ("the company spokesman"), French first.
                head = i;
                if (IsFrench)
                    break;
            }
        }

        return head;
    }

    /// <summary><c>porte-parole</c> is two words to the tokenizer, of which the second is a noun for what is said.</summary>
    private bool IsSpokesperson(int token) => _tokens[token].IsForm("parole") && _tokens[token - 1].IsSymbol('-');

    private int UrlIn(Phrase phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (_tokens[i].Kind == TokenKind.Url)
                return i;
        }

        return -1;
    }

    private bool IsIndefinite(Phrase phrase)
    {
        ref readonly Token first = ref _tokens[phrase.First];
        if (first.IsForm("l'") && _tokens[phrase.First + 1].Is(Trait.IndefiniteArticle))
            return true;
        if (first.Is(Trait.Quantifier))
            return true;
        return first.Is(Trait.IndefiniteArticle) && !first.Is(Trait.DefiniteArticle) || first.IsForm("des") || first.IsForm("one");
    }

    private bool IsDefinite(Phrase phrase) => _tokens[phrase.First].Is(Trait.DefiniteArticle | Trait.Demonstrative | Trait.Possessive);

    /// <summary>Whether nothing follows the head noun that says whose or which (<c>le ministre</c>).</summary>
    private bool IsBare(Phrase phrase, int head)
    {
        if (head < 0)
            return false;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (i != head && _tokens[i].IsWord && (_tokens[i].IsCapitalized && i > phrase.First || _tokens[i].Is(Trait.Preposition) && i > phrase.First))
                return false;
        }

        return true;
    }

    private bool HasProperComplement(Phrase phrase) => cast.FirstIn(phrase.First, phrase.Last) is not null;

    /// <summary>Who has a role in the article: whoever is named with it, the nearest before first.</summary>
    private Identity? HolderOf(string role, int before, Gender gender)
    {
        for (int n = cast.FirstNameAtOrAfter(before) - 1; n >= 0; n--)
        {
            Identity identity = cast.Names[n].Identity;
            if (identity.Roles.Contains(role) && Genders.Agree(identity.Gender, gender))
                return identity;
        }

        return null;
    }

    /// <summary>The person named last before a token.</summary>
    private Identity? LastPerson(int before, Gender gender, int firstSentence = 0)
    {
        int limit = 24;
        for (int n = cast.FirstNameAtOrAfter(before) - 1; n >= 0 && limit-- > 0; n--)
        {
            Name name = cast.Names[n];
            if (sentences.IndexOf(name.First) < firstSentence || sentences.IndexOf(before) - sentences.IndexOf(name.First) > MaximumSentences)
                return null;
            if ((name.Identity.IsPerson || HasSpoken(name.Identity)) && !name.Identity.IsOrganisation && Genders.Agree(name.Identity.Gender, gender))
                return name.Identity;
        }

        return null;
    }

    private Identity? LastOrganisation(int before)
    {
        int limit = 12;
        for (int n = cast.FirstNameAtOrAfter(before) - 1; n >= 0 && limit-- > 0; n--)
        {
            Name name = cast.Names[n];
            if (sentences.IndexOf(before) - sentences.IndexOf(name.First) > 2)
                return null;
            // "le ministre de l'Intérieur": a part of a role.
            int governor = _tokens[name.First - 1].IsForm("l'") || _tokens[name.First - 1].IsForm("la") ? name.First - 2 : name.First - 1;
            bool isRole = _tokens[governor].Is(Trait.NameParticle) && _tokens[governor - 1].Is(Trait.PersonNoun);
            if (!name.Identity.IsPerson && !IsPlace(name) && !isRole)
                return name.Identity;
        }

        return null;
    }

    private bool IsPlace(Name name) => name.First == name.Last && _tokens[name.First].Is(Trait.Place);

    private bool HasSpoken(Identity identity)
    {
        for (int i = _spoken.Count - 1; i >= Math.Max(0, _spoken.Count - 20); i--)
        {
            if (_spoken[i].Identity == identity)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whom a pronoun means: in the sentences before it, the nearest first, who spoke there, else whose name is no
    /// complement there, else any person named there.
    /// </summary>
    private Identity? LastSubject(int before, Gender gender)
    {
        int end = before, start = sentences.StartOf(before);
        for (int step = 0; step < MaximumSentences; step++)
        {
            Identity? subject = SubjectIn(start, end, gender, step == 0);
            if (subject is not null || start == 0)
                return subject;
            end = start;
            start = sentences.StartOf(end - 1);
        }

        return null;
    }

    private Identity? SubjectIn(int start, int end, Gender gender, bool sameSentence)
    {
        for (int i = _spoken.Count - 1; i >= 0 && _spoken[i].Token >= start; i--)
        {
            if (_spoken[i].Token < end && !_spoken[i].Identity.IsOrganisation && Genders.Agree(_spoken[i].Identity.Gender, gender))
                return _spoken[i].Identity;
        }

        Identity? complement = null;
        for (int n = cast.FirstNameAtOrAfter(start); n < cast.Names.Count && cast.Names[n].First < end; n++)
        {
            Name name = cast.Names[n];
            Identity identity = name.Identity;
            if ((!identity.IsPerson && !HasSpoken(identity)) || identity.IsOrganisation || !Genders.Agree(identity.Gender, gender))
                continue;
            ref readonly Token token = ref _tokens[name.First - 1];
            // "Pour Kevin Allton, …": whose view it is, is the subject of what follows.
            bool isView = name.First - 1 == start && token.Lexeme.Form is "pour" or "selon" or "for" or "to";
            bool governed = name.First > start && !isView && (token.Is(Trait.Preposition) || token.IsForm("of") || _tokens[name.Last + 1].IsForm("'s"));
            if (!governed)
                return identity;
            complement ??= identity;
        }

        return sameSentence ? null : complement;
    }

    private string WithoutArticle(Phrase phrase)
    {
        int first = phrase.First;
        if (first < phrase.Last && (_tokens[first].Is(Trait.DefiniteArticle) || _tokens[first].Is(Trait.IndefiniteArticle)) && !_tokens[first].IsForm("au"))
            first++;
        return Spaced(_tokens.RangeOf(first, phrase.Last).In(_tokens.Text));
    }

    /// <summary>Every run of blanks as one blank.</summary>
    private static string Spaced(string words)
    {
        var builder = new System.Text.StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!Characters.IsBlank(c))
                builder.Append(c);
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
                builder.Append(' ');
        }

        return builder.ToString().TrimEnd();
    }
}
