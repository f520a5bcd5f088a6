using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Verbs that go on from one before: a participle that shares its auxiliary, an infinitive behind <c>avant de</c>. Only where clauses have a word that begins
/// them.
/// </summary>
internal sealed class VerbChain(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf)
{
    /// <summary><c>a condamné l'attaque et exigé que</c>: the participle has the auxiliary of the verb before the coordinator.</summary>
    public bool SharesAuxiliary(int verb, int start)
    {
        if (!syntax[verb].Is(ChunkTraits.Participle) || syntax.Language.HasBareClauses)
            return false;
        int c = verb - 1;
        while (c > start && syntax[c].Kind is ChunkKind.Adverb or ChunkKind.Time)
            c--;
        if (c <= start || syntax[c].Kind != ChunkKind.Coordinator)
            return false;
        for (int k = c - 1; k >= start; k--)
        {
            if (syntax[k].IsFiniteVerb)
                return syntax[k].Is(ChunkTraits.Compound) && !syntax[k].Is(ChunkTraits.Passive) && clauses[clauseOf[k]].Kind == ClauseKind.Main;
        }

        return false;
    }

    /// <summary><c>a-t-il détaillé, avant d'ajouter que</c>: the infinitive goes on from a verb of saying.</summary>
    public bool FollowsReport(int verb, int start)
    {
        if (syntax.Language.HasBareClauses)
            return false;
        if (syntax.FormOf(verb - 1) is "pour")
            return IsWhatFor(verb - 1, start);
        if (syntax.FormOf(verb - 1) is not ("de" or "d'") || syntax.FormOf(verb - 2) is not "avant")
            return false;
        for (int c = verb - 3; c >= start; c--)
        {
            // What is said has verbs of its own.
            if (syntax[c].IsFiniteVerb && clauses[clauseOf[c]].Kind is not (ClauseKind.Complement or ClauseKind.Relative or ClauseKind.Adverbial))
                return CueVerb.TryRead(syntax, c, out _);
        }

        return false;
    }

    /// <summary><c>a écrit à la préfète pour demander si</c>: nothing but to whom and when stands behind the verb of saying.</summary>
    private bool IsWhatFor(int preposition, int start)
    {
        int c = preposition - 1;
        while (c > start && (syntax[c].Kind is ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Time || syntax[c].IsNounPhrase))
            c--;
        return c >= start && syntax[c].IsFiniteVerb && !syntax[c].Is(ChunkTraits.Passive) && clauses[clauseOf[c]].Kind == ClauseKind.Main && CueVerb.TryRead(syntax, c, out _);
    }
}
