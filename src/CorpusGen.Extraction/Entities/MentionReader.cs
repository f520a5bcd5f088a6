using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>Finds everybody whom a text speaks of, in its order: names, pronouns that are subjects, and descriptions of somebody without a name (<c>la maire</c>, <c>a neighbour</c>).</summary>
internal sealed class MentionReader(ArticleSyntax syntax, ArticleEntities entities, Clause[] clauses, RoleReader roles)
{
    private readonly TokenList _tokens = syntax.Tokens;
    private readonly ValueList<Mention> _mentions = new((entities.Names.Count * 3 / 2) + 4);

    /// <summary>Of each chunk whether it is a subject.</summary>
    private bool[] _isSubject = [];

    /// <summary>Of each chunk the verb of the main clause whose subject it is, or 0.</summary>
    private int[] _verbOf = [];

    public ValueList<Mention> Read()
    {
        _isSubject = KeptArrays<bool>.Take(syntax.Count);
        _verbOf = KeptArrays<int>.Take(syntax.Count);
        Array.Clear(_isSubject, 0, syntax.Count);
        Array.Clear(_verbOf, 0, syntax.Count);
        ReadSubjects();
        int next = 0;
        for (int c = 0; c < syntax.Count; c++)
        {
            bool named = AddNames(c, ref next);
            ref readonly Chunk chunk = ref syntax[c];
            if (!chunk.IsNounPhrase)
                continue;
            if (_verbOf[c] > c && IsPersonalSubject(c))
                _mentions.Add(new Mention(chunk.First, c, null, Mention.Subject, Genders.Of(_tokens[chunk.Head].Lexeme), EntityKind.Person, true));
            else if (!named && IsDescription(c))
                _mentions.Add(new Mention(chunk.First, c, null, WeightOf(c, c), roles.GenderOf(chunk), chunk.Is(ChunkTraits.Person) ? EntityKind.Person : EntityKind.Organisation));
        }

        KeptArrays<bool>.Release(_isSubject);
        KeptArrays<int>.Release(_verbOf);
        return _mentions;
    }

    private void ReadSubjects()
    {
        foreach (Clause clause in clauses)
        {
            if (clause is { Kind: ClauseKind.Main, Subject: >= 0, IsAdjacent: true })
                _verbOf[clause.Subject] = clause.Verb;
            for (int c = clause.SubjectFirst; c >= 0 && c <= clause.Subject; c++)
                _isSubject[c] = true;
        }
    }

    /// <summary>Adds the names in a chunk; tells whether one of them is its head.</summary>
    private bool AddNames(int c, ref int next)
    {
        ref readonly Chunk chunk = ref syntax[c];
        bool named = false;
        for (; next < entities.Names.Count && entities.Names[next].First <= chunk.Last; next++)
        {
            NameMention name = entities.Names[next];
            if (chunk.Kind == ChunkKind.Marked && IsOfWork(chunk, name))
                continue;
            bool head = IsHead(chunk, name);
            named |= head;
            // "le maire, Paul Durand, …": the name is what its role is.
            int place = c >= 2 && syntax.IsMark(c - 1, ',') && roles.BoundTo(c - 2) == name.Entity ? c - 2 : c;
            double weight = chunk.Kind == ChunkKind.Marked ? Mention.InMarks : _tokens[name.Last + 1].IsForm("'s") ? Mention.Possessor : head ? WeightOf(c, place) : Mention.Modifier;
            _mentions.Add(new Mention(name.First, c, name.Entity, weight, name.Entity.Gender, name.Entity.Kind));
        }

        return named;
    }

    /// <summary>A name in marks that is not known to be a person's, or that is all there is in them, is that of a work.</summary>
    private static bool IsOfWork(in Chunk marked, NameMention name) => name.Entity.Kind == EntityKind.Unknown || (name.Entity.Count == 1 && name.First == marked.First + 1 && name.Last == marked.Last - 1);

    /// <summary><c>Cole campaign aides</c>, <c>le ministre de Lyon</c>: a name that is not the head is a modifier.</summary>
    private bool IsHead(in Chunk chunk, NameMention name) => (name.First <= chunk.Head && chunk.Head <= name.Last)
        || (chunk.IsNounPhrase && !chunk.Is(ChunkTraits.Proper) && _tokens[chunk.Head].Is(Trait.PersonNoun) && name.First > chunk.Head && syntax.Classes[name.First - 1] is not (WordClass.Preposition or WordClass.Possessive or WordClass.Determiner));

    private double WeightOf(int chunk, int place) => IsTopic(place) ? Mention.Topic : _isSubject[place] ? Mention.Subject : syntax[chunk].IsNounPhrase && syntax[place - 1].IsVerbGroup ? Mention.Object : Mention.Modifier;

    /// <summary><c>Quant à la direction, elle …</c></summary>
    private bool IsTopic(int chunk) => chunk >= 2 && syntax[chunk - 1].Kind == ChunkKind.Preposition && syntax.FormOf(chunk - 2) is "quant";

    /// <summary><c>Il rejoint le club</c>: who is spoken of goes on to be. Of an English pronoun that speaks nothing is added, since who speaks is counted as such.</summary>
    private bool IsPersonalSubject(int c)
    {
        ref readonly Chunk chunk = ref syntax[c];
        ref readonly Token pronoun = ref _tokens[chunk.Head];
        return chunk.Is(ChunkTraits.Pronoun) && pronoun.Is(Trait.SubjectPronoun) && !pronoun.Is(Trait.Plural) && Genders.Of(pronoun.Lexeme) != Gender.Unknown && !syntax.Language.IsExpletive(syntax, c, _verbOf[c])
            && !(syntax.Language.HeadIsLast && _tokens[syntax[_verbOf[c]].Head].Is(Trait.Cue));
    }

    /// <summary>One person or body without a name; somebody's (<c>son oncle</c>) only where the sentence is about them.</summary>
    private bool IsDescription(int c)
    {
        ref readonly Chunk chunk = ref syntax[c];
        if (!chunk.Is(ChunkTraits.Person | ChunkTraits.Body) || chunk.Is(ChunkTraits.Plural | ChunkTraits.Pronoun | ChunkTraits.Proper) || _tokens[chunk.Head].Is(Trait.Place | Trait.DocumentNoun) || roles.BoundTo(c) is not null)
            return false;
        bool isSomebodys = _tokens[chunk.First].Is(Trait.Possessive);
        return syntax.Language.HeadIsLast ? !isSomebodys && chunk.Is(ChunkTraits.Definite | ChunkTraits.Indefinite) : !isSomebodys || _isSubject[c];
    }
}
