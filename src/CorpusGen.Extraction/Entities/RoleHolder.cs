using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>
/// Who is meant by a role: the one named last who has it in the article, or who has another role in the same body (<c>le patron de Tesla</c>, <c>PDG de
/// Tesla</c>); else, when the words describe somebody who is known, whom such a description can mean.
/// </summary>
internal sealed class RoleHolder(ArticleSyntax syntax, ArticleEntities entities, AntecedentFinder antecedents, RoleReader roles)
{
    /// <summary>A role is nobody's who was named with it so many names ago.</summary>
    private const int MaximumNamesToHolder = 400;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The holder, or null.</summary>
    public Entity? Of(SourcePhrase phrase)
    {
        ref readonly Chunk chunk = ref syntax[phrase.Chunk];
        Gender gender = roles.GenderOf(chunk);
        // "Leur délégué" is somebody's, and somebody else.
        if (_tokens[phrase.First].Is(Trait.Possessive))
            return null;
        // "Le mandataire, lui, assure": another than who spoke before.
        if (syntax.IsMark(phrase.Chunk + 1, ',') && syntax.FormOf(phrase.Chunk + 2) is "lui" or "elle" && syntax.IsMark(phrase.Chunk + 3, ','))
            return null;
        string role = roles.RoleAt(phrase.Head);
        int last = entities.FirstNameAtOrAfter(phrase.First) - 1;
        for (int n = last; n >= 0 && n > last - MaximumNamesToHolder; n--)
        {
            Entity entity = entities.Names[n].Entity;
            if (entity.HasRole(role) && Genders.Agree(entity.Gender, gender))
                return entity;
        }

        if (HolderOfComplement(phrase, last, gender) is { } holder)
            return holder;
        if (!IsDescription(phrase))
            return null;
        bool isEpithet = phrase.Head > phrase.First + 1 && IsEpithet(phrase);
        Entity? meant = antecedents.Find(
            phrase.Chunk, phrase.First, EntityKind.Person, gender, ownSentence: false, mayBeBody: false, isDescription: true, isEpithet).Entity;
        return meant is null || meant.HasOffice && IsOffice(phrase) ? null : meant;
    }

    /// <summary>Whether the words describe somebody who is known: with nothing that says whose or which, or of what was named before.</summary>
    private bool IsDescription(SourcePhrase phrase)
    {
        if (HasAge(phrase) && syntax[phrase.Chunk].Is(ChunkTraits.Definite))
            return true;
        if (_tokens[phrase.Head].Is(Trait.Relational))
            return false;
        if (HasTwoRoles(phrase))
            return true;
        bool isBare = IsBare(phrase) && (syntax.Language.HeadIsLast || phrase.Last == phrase.Head);
        return syntax[phrase.Chunk].Is(ChunkTraits.Definite)
            && (isBare || _tokens[phrase.Head].Is(Trait.Anaphoric) || IsOfAnaphor(phrase) || IsEpithet(phrase));
    }

    /// <summary><c>Le ministre</c> is nobody of whom the text says that he is a mayor; <c>l'élu</c> may be.</summary>
    private bool IsOffice(SourcePhrase phrase) => !HasTwoRoles(phrase) && !HasAge(phrase) && !_tokens[phrase.Head].Is(Trait.Anaphoric) && IsBare(phrase)
        && (!syntax.Language.HeadIsLast || _tokens[phrase.Head].Is(Trait.NameTitle));

    /// <summary><c>le patron de Tesla</c> is who was <c>PDG de Tesla</c>: the same name stands in a role of somebody.</summary>
    private Entity? HolderOfComplement(SourcePhrase phrase, int last, Gender gender)
    {
        NameMention? complement = entities.FirstIn(phrase.Head + 1, phrase.Last);
        if (complement is null || complement.Entity.IsPerson)
            return null;
        string name = entities.Written(complement);
        for (int n = last; n >= 0 && n > last - MaximumNamesToHolder; n--)
        {
            Entity entity = entities.Names[n].Entity;
            if (!entity.IsPerson || !Genders.Agree(entity.Gender, gender))
                continue;
            foreach (string role in entity.Roles)
            {
                if (role.EndsWith(name, System.StringComparison.Ordinal) && role.Length > name.Length)
                    return entity;
            }
        }

        return null;
    }

    /// <summary><c>Le fondateur et patron de SpaceX</c>: one article for two roles describes somebody who is known.</summary>
    private bool HasTwoRoles(SourcePhrase phrase)
    {
        ref readonly Chunk second = ref syntax[phrase.Chunk];
        return phrase.First < second.First && syntax.Classes[second.First] != WordClass.Determiner
            && _tokens[second.Head].Is(Trait.PersonNoun) && _tokens[phrase.First].Is(Trait.DefiniteArticle);
    }

    /// <summary>English: <c>the Vermont senator</c>, <c>the Republican nominee</c> is who was named before.</summary>
    private bool IsEpithet(SourcePhrase phrase)
    {
        if (!syntax.Language.HeadIsLast || phrase.Last != phrase.Head || !_tokens[phrase.First].Is(Trait.DefiniteArticle))
            return false;
        for (int i = phrase.First + 1; i < phrase.Head; i++)
        {
            bool place = entities.At(i) is { } name && _tokens[name.Last].Is(Trait.Place);
            if (!place && !_tokens[i].Is(Trait.Adjective))
                return false;
        }

        return true;
    }

    /// <summary><c>la patronne du groupe</c>: of what was named before.</summary>
    private bool IsOfAnaphor(SourcePhrase phrase)
    {
        if (!_tokens[phrase.Last].Is(Trait.Anaphoric) || phrase.Last == phrase.Head)
            return false;
        for (int i = phrase.Head + 1; i < phrase.Last; i++)
        {
            if (syntax.Classes[i] is not (WordClass.Preposition or WordClass.Determiner))
                return false;
        }

        return true;
    }

    /// <summary><c>le médecin de 52 ans</c>, <c>the 52-year-old</c>: an age tells nobody apart.</summary>
    private bool HasAge(SourcePhrase phrase)
    {
        if (syntax.Language.HeadIsLast)
            return syntax[phrase.Chunk].Is(ChunkTraits.Person) && !_tokens[phrase.Head].Is(Trait.PersonNoun);
        int number = phrase.Head + 2;
        return phrase.Last > number && _tokens[phrase.Last].Is(Trait.TimeNoun) && syntax.Classes[number - 1] == WordClass.Preposition && syntax.Classes[number] == WordClass.Number;
    }

    /// <summary>Whether nothing stands beside the head noun that says whose or which (<c>le ministre</c>).</summary>
    public bool IsBare(SourcePhrase phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (i == phrase.Head || (i > phrase.Head && HasAge(phrase)))
                continue;
            WordClass here = syntax.Classes[i];
            bool governs = here == WordClass.Preposition && i > phrase.First && i < phrase.Last && syntax.Classes[i + 1] is not WordClass.Pronoun;
            if (governs || here == WordClass.Name || (here is WordClass.Noun && syntax.Language.HeadIsLast))
                return false;
        }

        return true;
    }
}
