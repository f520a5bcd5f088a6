using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Reporting;

/// <summary>Whether words have a finite verb of their own, so that they are a clause; one of a relative or adverbial clause in them makes them none.</summary>
internal sealed class FiniteVerbs(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf)
{
    public bool AreIn(int first, int end)
    {
        for (int c = first; c < end; c++)
        {
            if (syntax[c].IsFiniteVerb && clauses[clauseOf[c]].Kind is not (ClauseKind.Relative or ClauseKind.Adverbial))
                return true;
        }

        return false;
    }
}
