using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>
/// Says whom the words for somebody stand for. A name is itself, in its fullest form; a pronoun is who agrees with it and was spoken of last; a role is whoever has it in the
/// article; what says whose it is stands for its owner; a description of nobody in particular stays as it is. Calls come in the order of the text.
/// </summary>
internal sealed class MentionResolver(ArticleSyntax syntax, ArticleEntities entities, AntecedentFinder antecedents, RoleReader roles)
{
    private readonly TokenList _tokens = syntax.Tokens;
    private readonly HeadName _names = new(syntax, entities);
    private readonly RoleHolder _holders = new(syntax, entities, antecedents, roles);

    /// <summary>Whom the words stand for.</summary>
    /// <param name="phrase">The words.</param>
    /// <param name="cue">The words that say that something is said, or null.</param>
    /// <param name="isTag">Whether they stand in a tag, whose pronouns do not look into their own sentence.</param>
    public Attributed Resolve(SourcePhrase phrase, TextRange? cue, bool isTag)
    {
        if (phrase.IsNone)
            return new Attributed(cue is null ? Attribution.Unknown : new Attribution { Cue = cue }, null);
        Identified found = Identify(phrase, isTag);
        if (found.Entity is not null)
            antecedents.Spoke(phrase.Chunk, found.Entity);
        SourcePhrase mention = found.Mention;
        if (found.Entity is null && found.Kind is SpeakerKind.Role or SpeakerKind.Anonymous && !mention.IsNone && syntax[mention.Chunk] is var chunk && chunk.Is(ChunkTraits.Person) && !chunk.Is(ChunkTraits.Plural | ChunkTraits.Pronoun))
            antecedents.Spoke(mention, roles.GenderOf(chunk));
        var attribution = new Attribution
        {
            Kind = found.Kind,
            Speaker = found.Entity?.Name ?? found.Name,
            Mention = _tokens.RangeOf(mention.First, mention.Last),
            Cue = cue,
        };
        return new Attributed(attribution, found.Entity);
    }

    /// <summary>Whether a pronoun can mean somebody: it is a person's, and the gender fits.</summary>
    public bool CanMean(SourcePhrase phrase, Entity entity) => !phrase.IsNone && IsPronoun(phrase) && IsPerson(phrase) && entity.IsPerson && Genders.Agree(entity.Gender, Genders.Of(_tokens[phrase.Head].Lexeme));

    /// <summary>The words stand for somebody who is known already.</summary>
    public Attributed ResolveTo(Entity entity, SourcePhrase phrase, TextRange? cue)
    {
        antecedents.Spoke(phrase.Chunk, entity);
        return new Attributed(new Attribution { Kind = SpeakerKind.Resolved, Speaker = entity.Name, Mention = _tokens.RangeOf(phrase.First, phrase.Last), Cue = cue }, entity);
    }

    /// <summary>The speaker again, of words that go on at a chunk.</summary>
    public void SpeaksAgain(Attributed attributed, int chunk)
    {
        if (attributed.Entity is { } entity)
            antecedents.Spoke(chunk, entity);
    }

    /// <summary>Whether somebody can be meant: times, numbers, expletives and writers of the text cannot speak.</summary>
    public bool CanSpeak(SourcePhrase phrase)
    {
        if (phrase.IsNone || phrase.Chunk < 0)
            return false;
        ref readonly Chunk chunk = ref syntax[phrase.Chunk];
        if (chunk.Is(ChunkTraits.Temporal))
            return false;
        ref readonly Token head = ref _tokens[phrase.Head];
        if (IsPronoun(phrase))
            return !head.Is(Trait.FirstPerson | Trait.SecondPerson) && head.Lexeme.Form is not ("ce" or "c'" or "ça" or "cela" or "ceci" or "there" or "this" or "that" or "what" or "rien" or "something" or "nothing" or "everything");
        return syntax.Classes[phrase.Head] is WordClass.Name or WordClass.Noun or WordClass.Determiner or WordClass.Adjective or WordClass.Number || head.IsSymbol('%');
    }

    /// <summary>Whether the words are certainly for somebody who speaks: a pronoun of a person, a name, the noun for a person, a body or a document.</summary>
    public bool IsSpeaker(SourcePhrase phrase)
    {
        if (!CanSpeak(phrase))
            return false;
        ref readonly Token head = ref _tokens[phrase.Head];
        if (IsPronoun(phrase))
            return head.Is(Trait.Masculine | Trait.Feminine) || head.Is(Trait.Quantifier) || head.Lexeme.Form is "ils" or "elles" or "they" or "on" or "quelqu'";
        return _names.Of(phrase) is not null || IsLatter(head) || IsPersonNoun(phrase) || head.Is(Trait.OrganisationNoun | Trait.DocumentNoun | Trait.SpeechNoun) || head.Kind == TokenKind.Handle;
    }

    private static bool IsLatter(in Token head) => head.Lexeme.Form is "dernier" or "dernière" or "latter";

    /// <summary>Whether the words are for a person.</summary>
    public bool IsPerson(SourcePhrase phrase)
    {
        if (!CanSpeak(phrase))
            return false;
        if (IsPronoun(phrase))
            return _tokens[phrase.Head].Is(Trait.Masculine | Trait.Feminine) && !_tokens[phrase.Head].Is(Trait.Plural);
        return _names.Of(phrase) is { } name ? name.Entity.IsPerson : IsPersonNoun(phrase);
    }

    private bool IsPersonNoun(SourcePhrase phrase) =>
        _tokens[phrase.Head].Is(Trait.PersonNoun) || (syntax[phrase.Chunk].Is(ChunkTraits.Person) && syntax[phrase.Chunk].Head == phrase.Head && !IsSpokesperson(phrase.Head));

    /// <summary><c>l'un des ambulanciers</c>, <c>one of them</c>, <c>certains</c>: nobody in particular, unless a name follows.</summary>
    private bool IsOneOfMany(SourcePhrase phrase) => (_tokens[phrase.Head].Lexeme.Form is "un" or "une" || _tokens[phrase.Head].Is(Trait.Quantifier) && syntax.Classes[phrase.Head] == WordClass.Pronoun) && _names.Of(phrase) is not { Entity.IsPerson: true };

    /// <summary>A pronoun, or the possessive of <c>in his words</c>.</summary>
    private bool IsPronoun(SourcePhrase phrase) => syntax.Classes[phrase.Head] == WordClass.Pronoun || (phrase.First == phrase.Last && _tokens[phrase.Head].Is(Trait.Possessive) && _tokens[phrase.Head].Is(Trait.Masculine | Trait.Feminine));

    private Identified Identify(SourcePhrase phrase, bool isTag)
    {
        ref readonly Chunk chunk = ref syntax[phrase.Chunk];
        ref readonly Token head = ref _tokens[phrase.Head];
        // "Celui-ci, l'Italien Dario Mori", "l'une de ses avocates, Anne Roux"
        if (phrase.Last > phrase.Head && _names.Of(phrase) is { Entity.IsPerson: true } called && called.First > phrase.Head && IsPronoun(phrase))
            return new Identified(SpeakerKind.Named, called.Entity, null, phrase);
        if (IsLatter(head) || (head.Lexeme.Form is "celui" or "celle" && _tokens[phrase.Head + 1].IsSymbol('-')))
            return IdentifyLatter(phrase);
        if (IsOneOfMany(phrase))
            return new Identified(SpeakerKind.Anonymous, null, null, phrase);
        if (IsPronoun(phrase))
            return IdentifyPronoun(phrase, isTag);
        if (_names.Of(phrase) is { } name && !IsRoleInCapitals(name))
            return new Identified(SpeakerKind.Named, name.Entity, null, phrase);
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (_tokens[i].Kind == TokenKind.Handle)
                return new Identified(SpeakerKind.Named, null, _tokens.TextOf(i), phrase);
        }

        if (Owner(phrase) is { } owner)
            return new Identified(SpeakerKind.Named, owner, null, phrase);
        // "selon ses propres mots"
        if (_tokens[phrase.First].Is(Trait.Possessive) && !_tokens[phrase.First].Is(Trait.FirstPerson | Trait.SecondPerson) && head.Is(Trait.SpeechNoun) && !head.Is(Trait.PersonNoun | Trait.OrganisationNoun) && chunk.Is(ChunkTraits.Plural)
            && antecedents.Find(phrase.Chunk, phrase.First, EntityKind.Person, Gender.Unknown, ownSentence: true, mayBeBody: false) is { Entity: { } author })
            return new Identified(SpeakerKind.Resolved, author, null, phrase);
        bool isDocument = head.Is(Trait.DocumentNoun | Trait.SpeechNoun) && !head.Is(Trait.PersonNoun | Trait.OrganisationNoun) && !IsSpokesperson(phrase.Head);
        if (isDocument)
            return new Identified(SpeakerKind.Document, null, UrlIn(phrase) is { } url ? url : _holders.IsBare(phrase) ? null : NameOfRole(phrase), phrase);
        bool barePlural = chunk.Is(ChunkTraits.Plural) && !chunk.Is(ChunkTraits.Definite) && phrase.First == phrase.Head && !head.Is(Trait.OrganisationNoun);
        if (chunk.Is(ChunkTraits.Indefinite) || barePlural || syntax.Classes[phrase.First] == WordClass.Number || (chunk.Is(ChunkTraits.Plural) && head.Is(Trait.PersonNoun) && !chunk.Is(ChunkTraits.Definite)))
            return new Identified(SpeakerKind.Anonymous, null, null, phrase);
        // "cette mère de famille", "cet homme de 29 ans": as a pronoun.
        if (_tokens[phrase.First].Is(Trait.Demonstrative) && head.Is(Trait.PersonNoun) && !chunk.Is(ChunkTraits.Plural) && roles.GenderOf(chunk) is not Gender.Unknown and var gender
            && antecedents.Find(phrase.Chunk, phrase.First, EntityKind.Person, gender, ownSentence: false, mayBeBody: false) is var shown && (shown.Entity is not null || !shown.Phrase.IsNone))
            return shown.Entity is not null ? new Identified(SpeakerKind.Resolved, shown.Entity, null, phrase) : AsDescribed(shown.Phrase, phrase);
        if (IsPersonNoun(phrase) && !chunk.Is(ChunkTraits.Plural) && !IsSpokesperson(phrase.Head) && _holders.Of(phrase) is { } person)
            return new Identified(SpeakerKind.Resolved, person, null, phrase);
        if (head.Is(Trait.Anaphoric) && !head.Is(Trait.PersonNoun) && !chunk.Is(ChunkTraits.Plural) && chunk.Is(ChunkTraits.Definite) && entities.FirstIn(phrase.First, phrase.Last) is null
            && antecedents.Find(phrase.Chunk, phrase.First, EntityKind.Organisation, Gender.Unknown, ownSentence: false, mayBeBody: true, isDescription: phrase.Last > phrase.Head) is { Entity: { } body })
            return new Identified(SpeakerKind.Resolved, body, null, phrase);
        bool hasName = head.Is(Trait.PersonNoun | Trait.OrganisationNoun) && !_holders.IsBare(phrase) && !chunk.Is(ChunkTraits.Plural);
        return new Identified(SpeakerKind.Role, null, hasName ? NameOfRole(phrase) : null, phrase);
    }

    private Identified IdentifyPronoun(SourcePhrase phrase, bool isTag)
    {
        ref readonly Token token = ref _tokens[phrase.Head];
        if (token.Is(Trait.FirstPerson | Trait.SecondPerson))
            return new Identified(SpeakerKind.Unknown, null, null, phrase);
        if (token.Is(Trait.Plural) || token.Lexeme.Form is "they" or "them")
            return new Identified(SpeakerKind.Role, null, null, phrase);
        Gender gender = token.Lexeme.Form is "lui" or "him" ? Gender.Masculine : Genders.Of(token.Lexeme);
        bool body = token.Lexeme.Form is "it" or "itself";
        if (gender == Gender.Unknown && !body)
            return new Identified(SpeakerKind.Anonymous, null, null, phrase);
        (Entity? entity, SourcePhrase role) = antecedents.Find(phrase.Chunk, phrase.First, body ? EntityKind.Organisation : EntityKind.Person, gender, !isTag, syntax.Language.InvertsFreely);
        if (entity is null && role.IsNone && isTag)
            (entity, role) = antecedents.Find(phrase.Chunk, phrase.First, body ? EntityKind.Organisation : EntityKind.Person, gender, true, syntax.Language.InvertsFreely);
        // "« … », sourit-elle. Anne Roux a ouvert …": nobody before, so whom the next sentence is about.
        if (entity is null && role.IsNone && isTag)
            entity = antecedents.Next(phrase.Chunk, gender);
        if (entity is not null)
            return new Identified(SpeakerKind.Resolved, entity, null, phrase);
        if (role.IsNone)
            return new Identified(SpeakerKind.Role, null, null, phrase);
        return AsDescribed(role, phrase);
    }

    /// <summary><c>elle</c> that stands for <c>la maire</c>: the words for the role.</summary>
    private Identified AsDescribed(SourcePhrase role, SourcePhrase phrase)
    {
        Identified described = Identify(role, isTag: false);
        return described.Entity is not null ? new Identified(SpeakerKind.Resolved, described.Entity, null, phrase) : new Identified(described.Kind == SpeakerKind.Anonymous ? SpeakerKind.Anonymous : SpeakerKind.Role, null, described.Name, role);
    }

    /// <summary><c>ce dernier</c>, <c>cette dernière</c>, <c>the latter</c>: the person named last.</summary>
    private Identified IdentifyLatter(SourcePhrase phrase)
    {
        Gender gender = Genders.Of(_tokens[phrase.Head].Lexeme);
        (Entity? entity, SourcePhrase described) = antecedents.Last(phrase.First, gender);
        return entity is not null || described.IsNone ? new Identified(entity is null ? SpeakerKind.Role : SpeakerKind.Resolved, entity, null, phrase) : AsDescribed(described, phrase);
    }

    /// <summary>"Le Haut Commissaire aux sports": capitals, but a role.</summary>
    private bool IsRoleInCapitals(NameMention name) => !name.Entity.IsPerson && name.First < name.Last && _tokens[name.Last].Is(Trait.PersonNoun) && !_tokens[name.Last].Is(Trait.Surname | Trait.GivenName | Trait.Place);

    /// <summary><c>la déclaration de Lyon</c>, <c>Miller's statement</c>: whose words they are.</summary>
    private Entity? Owner(SourcePhrase phrase)
    {
        ref readonly Token head = ref _tokens[phrase.Head];
        if (!head.Is(Trait.SpeechNoun) || head.Is(Trait.PersonNoun) || IsSpokesperson(phrase.Head))
            return null;
        NameMention? name = entities.FirstIn(phrase.First, phrase.Last);
        if (name is null)
            return null;
        if (name.First < phrase.Head)
            return _tokens[name.Last + 1].IsForm("'s") ? name.Entity : null;
        ref readonly Token before = ref _tokens[name.First - 1];
        return before.Lexeme.Form is "de" or "d'" or "of" or "by" or "du" or "from" || (before.Is(Trait.DefiniteArticle) && _tokens[name.First - 2].IsForm("de")) ? name.Entity : null;
    }

    /// <summary><c>porte-parole</c> is two words to the tokenizer, of which the second is a noun for what is said.</summary>
    private bool IsSpokesperson(int token) => _tokens[token].IsForm("parole") || (_tokens[token + 1].IsSymbol('-') && _tokens[token + 2].IsForm("parole"));

    private string? UrlIn(SourcePhrase phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (_tokens[i].Kind == TokenKind.Url)
                return _tokens.TextOf(i);
        }

        return null;
    }

    private string? NameOfRole(SourcePhrase phrase)
    {
        int first = phrase.First;
        while (first < phrase.Last && syntax.Classes[first] == WordClass.Determiner)
            first++;
        string words = Words.Spaced(_tokens, first, phrase.Last);
        return words.Length is > 2 and <= LongestName && words.IndexOf(' ') > 0 && !_tokens[phrase.First].Is(Trait.Possessive | Trait.Demonstrative) ? words : null;
    }

    /// <summary>A longer description is no name.</summary>
    private const int LongestName = 80;

    /// <summary>How words for somebody were understood.</summary>
    private readonly record struct Identified(SpeakerKind Kind, Entity? Entity, string? Name, SourcePhrase Mention);
}
