using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Says whom a phrase stands for. A name is itself, in its fullest form; a pronoun is the subject of what was said
/// before; a role is whoever has it in the article, else the person named last; a description of nobody in particular
/// stays as it is. Calls come in the order of the text.
/// </summary>
internal sealed class SpeakerResolver(Document document, Sentences sentences, Cast cast, MarkMap marks)
{
    /// <summary>A pronoun does not reach back further than this.</summary>
    private const int MaximumSentences = 8;

    /// <summary>The subject of a sentence is looked for in as many of its tokens.</summary>
    private const int MaximumRole = 40;

    /// <summary>Nor further, in names and in what was said, where sentences have no end.</summary>
    private const int MaximumNames = 100;

    /// <summary>A role is nobody's who was named with it so many names ago.</summary>
    private const int MaximumNamesToHolder = 1000;

    private readonly TokenList _tokens = document.Tokens;
    private readonly PhraseReader _phrases = new(document.Tokens, document.Language, marks);
    private readonly List<(int Token, Identity Identity)> _spoken = [];
    private readonly Dictionary<string, Identity> _spokenByName = new(StringComparer.Ordinal);

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
        if (attribution.Speaker is not null && _spokenByName.TryGetValue(attribution.Speaker, out Identity? identity))
            _spoken.Add((at, identity));
    }

    /// <summary>Whether the phrase can be somebody who speaks: a pronoun, a name, a person, an organisation, a document.</summary>
    public bool CanSpeak(Phrase phrase)
    {
        if (phrase.IsNone)
            return false;
        if (PronounAt(phrase) is not null || IsSomebody(phrase) || IsLatter(phrase) || HeadName(phrase) is not null)
            return true;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (_tokens[i].Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.SpeechNoun | Trait.DocumentNoun) || _tokens[i].Kind is TokenKind.Handle)
                return true;
        }

        return false;
    }

    /// <summary>A word for somebody that nobody knows: <c>quelqu'un</c>, <c>somebody</c>, <c>one of them</c>, <c>certains</c>.</summary>
    private bool IsSomebody(Phrase phrase) => (phrase.First == phrase.Last || HeadNoun(phrase) is var head && (head < 0 || _tokens[head].Is(Trait.PersonNoun)))
        && _tokens[phrase.First].Lexeme.Form is "quelqu'" or "somebody" or "someone" or "one" or "others" or "certains" or "certaines" or "plusieurs" or "tous" or "many" or "some" or "several" or "everyone";

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
            return LastSubject(at, pronoun).IsFound;
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
        if (IsSomebody(phrase) && HeadName(phrase) is null)
            return (SpeakerKind.Anonymous, null, phrase);
        if (PronounAt(phrase) is { } gender)
            return ResolvePronoun(phrase, gender, at);

        if (IsLatter(phrase))
        {
            Identity? last = LastPerson(phrase.First, Genders.Of(_tokens[phrase.Last].Lexeme));
            return last is null ? (SpeakerKind.Role, null, phrase) : Speaks(SpeakerKind.Resolved, last, phrase, at);
        }

        if (HeadName(phrase) is { } name)
        {
            // "Le Haut Commissaire aux sports": capitals, but a role.
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

        // English has no article before a plural of people unknown: "residents said".
        bool unknownPeople = !IsFrench && head == phrase.First && headToken.Is(Trait.PersonNoun) && headToken.Is(Trait.Plural);
        if (first.IsDigits || unknownPeople || IsIndefinite(phrase))
            return (SpeakerKind.Anonymous, null, phrase);

        bool isBare = IsBare(phrase, head);
        if (head >= 0 && headToken.Is(Trait.PersonNoun) && !headToken.Is(Trait.Plural) && !IsSpokesperson(head))
        {
            Gender roleGender = GenderOf(phrase, head);
            Identity? holder = HolderOf(cast.RoleAt(head), phrase.First, roleGender) ?? (IsDefinite(phrase) && !headToken.Is(Trait.Relational) ? LastPerson(phrase.First, roleGender, sentences.IndexOf(phrase.First) - 2) : null);
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
        _spokenByName[identity.Name] = identity;
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

        Antecedent antecedent = LastSubject(phrase.First < at ? phrase.First : at, gender);
        if (antecedent.Identity is null && antecedent.IsFound)
            return (SpeakerKind.Role, IsBare(antecedent.Role, HeadNoun(antecedent.Role)) || IsIndefinite(antecedent.Role) ? null : WithoutArticle(antecedent.Role), antecedent.Role);
        Identity? subject = antecedent.Identity;
        if (subject is null && (token.Is(Trait.Demonstrative) || token.Lexeme.Form is "celle" or "celui"))
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
            if (name.First == name.Last && _tokens[name.First].Is(Trait.DocumentNoun | Trait.SpeechNoun | Trait.OrganisationNoun) && name.First > phrase.First
                && (!_tokens[name.First].IsAllUpper || _tokens[name.First].Is(Trait.Anaphoric | Trait.DocumentNoun)))
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

    /// <summary><c>la déclaration de Lyon</c>, <c>Miller's statement</c>: whose words they are.</summary>
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
        if (head < 0 || (head > phrase.First && _tokens[head].IsCapitalized))
            return false;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (i != head && _tokens[i].IsWord && (_tokens[i].IsCapitalized && i > phrase.First || _tokens[i].Is(Trait.Preposition) && i > phrase.First))
                return false;
        }

        return true;
    }

    private bool HasProperComplement(Phrase phrase) => cast.FirstIn(phrase.First, phrase.Last) is not null;

    /// <summary>What the article tells, where the noun is for both: <c>la ministre</c>.</summary>
    private Gender GenderOf(Phrase phrase, int head)
    {
        Gender gender = Genders.Of(_tokens[head].Lexeme);
        return gender == Gender.Unknown && phrase.First < head && IsFrench ? Genders.Of(_tokens[phrase.First].Lexeme) : gender;
    }

    /// <summary>Who has a role in the article: whoever is named with it, the nearest before first.</summary>
    private Identity? HolderOf(string role, int before, Gender gender)
    {
        if (!cast.HasHolder(role))
            return null;
        int last = cast.FirstNameAtOrAfter(before) - 1;
        for (int n = last; n >= 0 && n > last - MaximumNamesToHolder; n--)
        {
            Identity identity = cast.Names[n].Identity;
            if (identity.HasRole(role) && Genders.Agree(identity.Gender, gender))
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
    /// Whom a pronoun means: in its own sentence and those before it, the nearest first, who spoke there, else who is the
    /// subject there, by name or by role, else a person who is named there; last, one that its own sentence names as a complement.
    /// </summary>
    private Antecedent LastSubject(int before, Gender gender)
    {
        int end = before, start = sentences.StartOf(before);
        Antecedent sameSentence = default;
        for (int step = 0; step < MaximumSentences; step++)
        {
            Antecedent found = SubjectIn(start, end, gender, out Identity? complement);
            if (found.IsFound)
                return found;
            if (complement is not null && step > 0)
                return new Antecedent(complement, Phrase.None);
            if (complement is not null)
                sameSentence = new Antecedent(complement, Phrase.None);
            if (start == 0)
                break;
            end = start;
            start = sentences.StartOf(end - 1);
        }

        return sameSentence;
    }

    private Antecedent SubjectIn(int start, int end, Gender gender, out Identity? complement)
    {
        complement = null;
        for (int i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - MaximumNames && _spoken[i].Token >= start; i--)
        {
            if (_spoken[i].Token < end && !_spoken[i].Identity.IsOrganisation && Genders.Agree(_spoken[i].Identity.Gender, gender))
                return new Antecedent(_spoken[i].Identity, Phrase.None);
        }

        Identity? subject = null;
        int subjectAt = int.MaxValue;
        int first = cast.FirstNameAtOrAfter(start);
        for (int n = first; n < cast.Names.Count && n < first + MaximumNames && cast.Names[n].First < end && subject is null; n++)
        {
            Name name = cast.Names[n];
            Identity identity = name.Identity;
            if ((!identity.IsPerson && !HasSpoken(identity)) || identity.IsOrganisation || !Genders.Agree(identity.Gender, gender))
                continue;
            ref readonly Token token = ref _tokens[name.First - 1];
            // "Pour Paul Martin, …": whose view it is, is the subject of what follows.
            bool isView = name.First - 1 == start && token.Lexeme.Form is "pour" or "selon" or "for" or "to";
            bool governed = name.First > start && !isView && (token.Is(Trait.Preposition) || token.IsForm("of") || _tokens[name.Last + 1].IsForm("'s"));
            if (governed)
                complement ??= identity;
            else
                (subject, subjectAt) = (identity, name.First);
        }

        Phrase role = RoleSubject(start, Math.Min(end, start + MaximumRole), gender);
        if (!role.IsNone && role.First < subjectAt)
            return new Antecedent(null, role);
        return new Antecedent(subject, Phrase.None);
    }

    /// <summary>The subject of a clause when it is one person, said by what the person is: <c>La maire a balayé les critiques.</c></summary>
    private Phrase RoleSubject(int start, int end, Gender gender)
    {
        Phrase phrase = _phrases.FirstSubject(start, end);
        if (phrase.IsNone || HeadName(phrase) is not null || _tokens[phrase.First].IsDigits || !_tokens[phrase.First].Is(Trait.Determiner))
            return Phrase.None;
        int head = HeadNoun(phrase);
        if (head < 0 || !_tokens[head].Is(Trait.PersonNoun) || _tokens[head].Is(Trait.Plural) || !Genders.Agree(GenderOf(phrase, head), gender))
            return Phrase.None;
        return phrase;
    }

    /// <summary>Whom a pronoun means: somebody with a name, or the words for a role.</summary>
    private readonly record struct Antecedent(Identity? Identity, Phrase Role)
    {
        public bool IsFound => Identity is not null || (Role.Last >= Role.First && Role.Last > 0);
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
