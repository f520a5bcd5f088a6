using System.Collections.Generic;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>
/// Binds roles to names: in one noun phrase (<c>la ministre Anne Roux</c>), by apposition on either side (<c>Paul Durand, maire socialiste de Brest</c>; <c>le maire de Brest, Paul
/// Durand</c>), and by <i>être</i> or <i>be</i> (<c>Anne Roux est la directrice de l'école</c>).
/// </summary>
internal sealed class RoleReader(ArticleSyntax syntax, ArticleEntities entities)
{
    private readonly TokenList _tokens = syntax.Tokens;
    private readonly Dictionary<int, Entity> _bound = [];

    public void Read()
    {
        for (int c = 0; c < syntax.Count; c++)
        {
            ref readonly Chunk phrase = ref syntax[c];
            if (!phrase.IsNounPhrase || !phrase.Is(ChunkTraits.Person) || syntax.Classes[phrase.Head] is not (WordClass.Noun or WordClass.Name) || phrase.Is(ChunkTraits.Plural | ChunkTraits.Pronoun) || _tokens[phrase.Head].Is(Trait.Plural) && !_tokens[phrase.Head].Is(Trait.Singular | Trait.Masculine | Trait.Feminine))
                continue;
            if (NameOf(c) is { } entity)
            {
                _bound[c] = entity;
                Bind(entity, phrase);
            }
        }
    }

    /// <summary>Whose role the noun phrase of a chunk is, or null.</summary>
    public Entity? BoundTo(int chunk) => _bound.TryGetValue(chunk, out Entity? entity) ? entity : null;

    private Entity? NameOf(int c)
    {
        ref readonly Chunk phrase = ref syntax[c];
        int name = NameInside(phrase);
        if (name >= 0)
            return entities.Names[name].Entity;
        // "le maire de Brest, Paul Durand"
        bool stands = syntax.Classes[phrase.First] == WordClass.Determiner || (syntax[c - 1].Kind == ChunkKind.Coordinator && syntax[c - 2].IsNounPhrase && syntax.Classes[syntax[c - 2].First] == WordClass.Determiner && _tokens[syntax[c - 2].Head].Is(Trait.PersonNoun)) || syntax[c - 1].Kind is ChunkKind.Mark or ChunkKind.Preposition || c == 0 || syntax.SentenceOf(c - 1) != syntax.SentenceOf(c);
        if (stands && syntax.IsMark(c + 1, ',') && syntax[c + 2].IsNounPhrase && Closes(c + 3))
        {
            if (IsNameAlone(syntax[c + 2]))
                return PersonAt(syntax[c + 2].First);
            // "le directeur de l'Opéra, l'Autrichien Matthias Feichtinger"
            if (EndingName(syntax[c + 2]) is { Entity.IsPerson: true } ending && syntax.Classes[syntax[c + 2].First] == WordClass.Determiner && syntax.Classes[ending.First - 1] is WordClass.Noun or WordClass.Adjective or WordClass.Name)
                return ending.Entity;
        }

        // "Paul Durand, maire de Brest", "Paul Durand (PS), 40 ans, maire de Brest"
        int before = c - 1;
        if (!syntax.IsMark(before, ','))
            return syntax[before].IsVerbGroup && IsCopula(syntax[before]) && syntax[before - 1].IsNounPhrase && IsNameAlone(syntax[before - 1]) && syntax[before - 2].Kind != ChunkKind.Preposition ? PersonAt(syntax[before - 1].First) : null;
        before--;
        if (syntax[before].Is(ChunkTraits.Temporal) && syntax.IsMark(before - 1, ','))
            before -= 2;
        if (syntax[before].Kind == ChunkKind.Bracketed)
            before--;
        // "Sur Instagram, le chanteur a posté": a subject, not what Instagram is.
        if (syntax[before - 1].Kind == ChunkKind.Preposition && syntax[c + 1].IsFiniteVerb && syntax.SentenceOf(before - 1) == syntax.SentenceOf(c))
            return null;
        return syntax[before].IsNounPhrase && Closes(c + 1) && EndingName(syntax[before]) is { } mention && (mention.Entity.IsPerson || !mention.Entity.IsOrganisation && mention.First == syntax[before].First) ? mention.Entity : null;
    }

    /// <summary>An apposition is closed by a mark, a bracket, a verb, a relative, or goes on with a preposition.</summary>
    private bool Closes(int c) => syntax[c].Kind is ChunkKind.Mark or ChunkKind.Bracketed or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Marked or ChunkKind.Coordinator or ChunkKind.Adverb || (syntax[c].IsVerbGroup && !syntax[c].Is(ChunkTraits.Infinitive));

    private bool IsCopula(in Chunk group) => _tokens[group.Head].Is(Trait.Be) && group.Is(ChunkTraits.Finite) || _tokens[group.Head].Lexeme.Form is "devient" or "devenu" or "devenue" or "became" or "becomes";

    private bool IsNameAlone(in Chunk phrase) => entities.At(phrase.First) is { } name && name.First == phrase.First && name.Last >= phrase.Start;

    private Entity? PersonAt(int token) => entities.At(token) is { Entity.IsOrganisation: false } name ? name.Entity : null;

    /// <summary>The name that a phrase ends with when no preposition governs it.</summary>
    private NameMention? EndingName(in Chunk phrase)
    {
        NameMention? name = entities.At(_tokens[phrase.Last].IsSymbol('.') ? phrase.Last - 1 : phrase.Last);
        if (name is null || name.First < phrase.First)
            return null;
        return name.First == phrase.First || syntax.Classes[name.First - 1] is not (WordClass.Preposition or WordClass.Possessive) ? name : null;
    }

    /// <summary>The index of the name that stands beside the role in its phrase, not governed by a preposition; or -1.</summary>
    private int NameInside(in Chunk phrase)
    {
        for (int n = entities.FirstNameAtOrAfter(phrase.Head + 1); n < entities.Names.Count && entities.Names[n].First <= phrase.Last; n++)
        {
            NameMention name = entities.Names[n];
            // "a spokesman for Mrs. Cole": the preposition governs title and name.
            int first = name.First;
            while (first - 1 > phrase.Head && (_tokens[first - 1].Is(Trait.NameTitle) || _tokens[first - 1].IsSymbol('.')))
                first--;
            WordClass before = syntax.Classes[first - 1];
            if (before is WordClass.Preposition or WordClass.Possessive or WordClass.Coordinator || (before == WordClass.Determiner && syntax.Classes[first - 2] == WordClass.Preposition))
                continue;
            // "le fondateur du service WhatsApp": a name inside a complement is a person's or nobody's.
            if (!name.Entity.IsOrganisation && (name.Entity.IsPerson || syntax.Language.HeadIsLast || !syntax.HasPreposition(phrase.Head + 1, name.First)))
                return n;
        }

        return -1;
    }

    private void Bind(Entity entity, in Chunk phrase)
    {
        if (entity.Kind == EntityKind.Unknown)
            entity.Kind = EntityKind.Person;
        int first = phrase.First, last = phrase.Last;
        while (first < phrase.Head && syntax.Classes[first] == WordClass.Determiner)
            first++;
        int name = NameInside(phrase);
        if (name >= 0)
            last = entities.Names[name].First - 1;
        entity.AddRole(RoleAt(phrase.Head), Words.Spaced(_tokens, first, last));
        entity.HasOffice |= !_tokens[phrase.Head].Is(Trait.Anaphoric);
        // "spokesman Lu Kang": the noun tells more than a given name.
        Gender noun = syntax.Language.HeadIsLast ? Genders.Of(_tokens[phrase.Head].Lexeme) : Gender.Unknown;
        if (entity.Gender == Gender.Unknown)
            entity.Gender = GenderOf(phrase);
        else if (noun != Gender.Unknown)
            entity.Gender = noun;
    }

    /// <summary>What the noun tells of the gender, else its article.</summary>
    public Gender GenderOf(in Chunk phrase)
    {
        Gender gender = Genders.Of(_tokens[phrase.Head].Lexeme);
        return gender == Gender.Unknown && syntax.Classes[phrase.First] == WordClass.Determiner && phrase.First < phrase.Head ? Genders.Of(_tokens[phrase.First].Lexeme) : gender;
    }

    /// <summary>The role that a noun names: <c>ministre</c>, and apart from it <c>premier ministre</c>; lower case.</summary>
    public string RoleAt(int noun)
    {
        string form = Form(noun);
        // "co-fondateur"; who was "maire" is "l'ex-maire" too.
        if (_tokens[noun - 1].IsSymbol('-') && !_tokens[noun - 2].IsForm("ex") && _tokens[noun - 2].IsWord && !_tokens[noun - 1].HasSpaceBefore)
            return _tokens.TextOf(noun - 2).ToLowerInvariant() + "-" + form;
        string before = _tokens[noun - 1].Lexeme.Form;
        return before is "premier" or "première" or "prime" or "vice" ? before + " " + form : form;
    }

    private string Form(int token) => _tokens[token].Lexeme.Form is { Length: > 0 } form ? form : _tokens.TextOf(token).ToLowerInvariant();
}
