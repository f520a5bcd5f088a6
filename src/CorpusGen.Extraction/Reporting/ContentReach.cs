using System;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Reporting;

/// <summary>How far what a verb reports goes: where the reported words end, and up to where words in marks are the speaker's too.</summary>
internal sealed class ContentReach(ArticleSyntax syntax, ReportedContent contents, ReportSubject subjects, ContentEnd contentEnds)
{
    private readonly NominalContent _nouns = new(syntax);

    private bool HasBareClauses => syntax.Language.HasBareClauses;

    /// <summary>The chunk after the content, and the one up to which words in marks are said; -1 where that is the same or there is no content.</summary>
    /// <param name="cue">The verb.</param>
    /// <param name="clause">Its clause.</param>
    /// <param name="content">What it reports.</param>
    /// <param name="start">The first chunk of the sentence.</param>
    /// <param name="end">The chunk after its last.</param>
    public (int End, int Reach) Of(CueVerb cue, Clause clause, Content content, int start, int end)
    {
        int verb = cue.Chunk, first = content.First;
        // Of a gerund in front the main clause is no part.
        if (syntax[verb].Is(ChunkTraits.Gerund) && verb == start && subjects.OfMainClause(verb, end) is var main && main >= 0)
            end = main - 1;
        if (first < 0)
            return (-1, content.HasVerb ? end : -1);
        int contentEnd = contentEnds.Of(first, end, IsClosedRelative(clause) || HasBareClauses && StandsInRelative(verb, start));
        // A relative clause ends with its comma: "le texte, dont X dit qu'il est bon, sera lu".
        if (IsInRelative(clause) && contents.BehindComma(first, contentEnd).First is > 0 and var behind)
            contentEnd = Math.Min(contentEnd, behind - 1);
        if (content.HasVerb)
            return (contentEnd, AdverbialBehind(first, end));
        int reach = HasBareClauses ? -1 : _nouns.ReachOf(first, contentEnd, cue.IsStrong);
        if (content.Form != ContentForm.NounPhrase)
            return (contentEnd, reach);
        return (_nouns.EndOf(first, contentEnd), HasBareClauses ? _nouns.PredicateInMarks(first, contentEnd) : Math.Max(reach, contentEnd));
    }

    /// <summary><c>X, qui dit …, …</c>: the relative clause of the verb stands behind a comma.</summary>
    private bool IsClosedRelative(Clause clause) =>
        clause is { Kind: ClauseKind.Relative, IsAdjacent: true } && clause.Subject >= 0 && syntax.IsMark(clause.Subject + 1, ',');

    /// <summary>The verb's subject stands behind a relative and its comma: <c>, dont X dit</c>.</summary>
    private bool IsInRelative(Clause clause) => clause.SubjectFirst > 1
        && syntax[clause.SubjectFirst - 1].Kind == ChunkKind.Relative && syntax.IsMark(clause.SubjectFirst - 2, ',');

    /// <summary><c>Marsh, who came late and said …, left</c>: no comma stands between the relative and the verb.</summary>
    private bool StandsInRelative(int verb, int start)
    {
        for (int c = verb - 1; c > start; c--)
        {
            if (syntax[c].Kind == ChunkKind.Mark)
                return syntax.IsMark(c, ',') && syntax[c + 1].Kind == ChunkKind.Relative;
        }

        return false;
    }

    /// <summary>
    /// <c>dit que « tout va bien » en quittant la salle</c>: behind words in marks a gerund or infinitive with its preposition tells how it is said.
    /// </summary>
    private int AdverbialBehind(int first, int end)
    {
        if (syntax[first].Kind != ChunkKind.Marked || HasBareClauses)
            return end;
        for (int c = first + 1; c + 1 < end; c++)
        {
            if (syntax[c].Kind == ChunkKind.Preposition && syntax[c + 1].IsVerbGroup && syntax[c + 1].Is(ChunkTraits.Gerund))
                return c;
        }

        return end;
    }
}
