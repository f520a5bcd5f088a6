using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>Clauses that no complementizer begins, where the language has them: <c>said [the port was closed]</c>.</summary>
internal sealed class BareClauses(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf)
{
    /// <summary>A verb of saying has the verb of its clause no further behind.</summary>
    private const int MaximumClause = 24;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>Whether a noun phrase is the subject of a finite verb behind it.</summary>
    public bool BeginsAt(int c, int limit)
    {
        if (!syntax.Language.HasBareClauses)
            return false;
        // "said the “old model” of clubs is dead": the words in marks are the noun.
        bool opaque = IsOpaque(c);
        for (int k = c + 1; k < limit + 4; k++)
        {
            if (opaque && syntax[k].IsFiniteVerb)
                return clauseOf[k] is var main && main >= 0 && clauses[main].Kind != ClauseKind.Relative;
            if (syntax[k].IsFiniteVerb && clauseOf[k] is var index && index >= 0)
            {
                Clause clause = clauses[index];
                if (clause.SubjectFirst == c && clause.Kind != ClauseKind.Relative)
                    return true;
                if (clause.Kind == ClauseKind.Main)
                    return false;
            }

            if (syntax[k].Kind == ChunkKind.Marked && k == c + 1 && !opaque || syntax.SymbolOf(k) is ':' or ';' or '.')
                return false;
        }

        return false;
    }

    /// <summary><c>said [the port was closed]</c>, and not <c>told [the board] [the port was closed]</c>, where the noun phrase is whom one tells.</summary>
    public bool IsBegunBy(CueVerb cue, int c, int limit)
    {
        if (!BeginsAt(c, limit))
            return false;
        ref readonly Chunk phrase = ref syntax[c];
        return !_tokens[cue.Head].Is(Trait.Addressing) || phrase.Is(ChunkTraits.Pronoun) || IsSubjectPronoun(phrase) || !HasAnotherNounPhrase(c, limit);
    }

    /// <summary>
    /// Whether a verb that reports nothing but clauses has one behind it, whatever its subject is: <c>said [any efforts to stop it could fail]</c>. It is
    /// judged by the verb, not by its subject.
    /// </summary>
    public bool IsGovernedBy(CueVerb cue, int c, int end)
    {
        if (!ReportsOnlyClauses(cue) || syntax[c + 1].Kind == ChunkKind.Marked && !IsOpaque(c) && !syntax[c + 2].IsFiniteVerb)
            return false;
        for (int k = c + 1; k < end && k < c + MaximumClause; k++)
        {
            if (syntax.SymbolOf(k) is ':' or ';')
                return false;
            if (clauseOf[k] is var index && index >= 0 && syntax[k].Is(ChunkTraits.Finite) && clauses[index].Kind is ClauseKind.Main or ClauseKind.Complement
                && clauses[index].Subject != clauses[clauseOf[cue.Chunk]].Subject)
                return true;
        }

        return false;
    }

    private bool ReportsOnlyClauses(CueVerb cue) =>
        syntax.Language.HasBareClauses && cue.IsStrong && !cue.IsIdiom && !_tokens[cue.Head].Is(Trait.Nominal | Trait.Addressing | Trait.Infinitival);

    /// <summary>A determiner alone, whose noun stands in marks.</summary>
    private bool IsOpaque(int c) =>
        syntax.Classes[syntax[c].Head] == WordClass.Determiner && syntax[c].First == syntax[c].Last && syntax[c + 1].Kind == ChunkKind.Marked;

    private bool IsSubjectPronoun(in Chunk phrase) => _tokens[phrase.Head].Lexeme.Form is "he" or "she" or "it" or "they" or "we" or "i";

    /// <summary><c>told reporters he was late</c>: another noun phrase is the clause's subject.</summary>
    private bool HasAnotherNounPhrase(int c, int limit)
    {
        for (int k = c + 1; k < limit; k++)
        {
            if (syntax[k].IsNounPhrase && syntax[k - 1].Kind != ChunkKind.Preposition)
                return true;
            if (syntax[k].IsVerbGroup)
                return false;
        }

        return false;
    }
}
