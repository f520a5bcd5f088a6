using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Who says what a verb of saying reports: the subject beside the verb or behind it; the noun phrase of <c>Et X de conclure</c>; the subject of the clause
/// before; of a gerund in front the subject behind its comma.
/// </summary>
internal sealed class ReportSubject(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf, SourcePhrases phrases, MentionResolver resolver)
{
    /// <summary>A gerund's clause in front is not longer.</summary>
    private const int MaximumFront = 32;

    /// <summary>Nor is one whose main clause was not found.</summary>
    private const int MaximumComma = 20;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The words for who says it, and where they begin; -1 where they stand outside of the reporting clause.</summary>
    /// <param name="cue">The verb.</param>
    /// <param name="start">The first chunk of the sentence.</param>
    /// <param name="end">The chunk after its last.</param>
    public (SourcePhrase Source, int First) Of(CueVerb cue, int start, int end)
    {
        ref readonly Chunk group = ref syntax[cue.Chunk];
        Clause clause = clauses[clauseOf[cue.Chunk]];
        if (group.Subject >= 0)
            return (new SourcePhrase(group.Subject, group.Subject, group.Subject, cue.Chunk), cue.Chunk);
        if (clause.Subject >= 0 && clause.IsAdjacent && IsPlaceOfOn(clause.Subject, start))
            return (phrases.Of(clause.Subject - 2, clause.Subject - 2), clause.SubjectFirst);
        if (clause.Subject >= 0 && clause.IsAdjacent)
            return (phrases.Of(clause.Subject, clause.SubjectFirst), clause.SubjectFirst);
        if (group.Is(ChunkTraits.Infinitive) && BeginsWithNounPhrase(cue.Chunk - 2, start))
            return (phrases.Of(cue.Chunk - 2, cue.Chunk - 2), cue.Chunk - 2);
        if (clause.Subject >= 0)
            return (phrases.Of(clause.Subject, clause.SubjectFirst), -1);
        if (group.Is(ChunkTraits.Gerund) && BehindComma(cue.Chunk, end) is var subject && subject >= 0)
            return (phrases.Of(subject, subject), -1);
        return (SourcePhrase.None, -1);
    }

    /// <summary>
    /// The subject of the main clause behind a gerund's clause that begins the sentence: <c>Affirmant que tout va bien, X a quitté la salle</c>; or -1.
    /// </summary>
    public int OfMainClause(int gerund, int end)
    {
        for (int c = gerund + 2; c < Math.Min(end, gerund + MaximumFront); c++)
        {
            if (clauseOf[c] is >= 0 and var index && syntax[c].Is(ChunkTraits.Finite) && clauses[index] is { Kind: ClauseKind.Main, IsAdjacent: true } clause
                && clause.SubjectFirst > gerund && syntax.IsMark(clause.SubjectFirst - 1, ','))
                return clause.SubjectFirst;
        }

        return -1;
    }

    /// <summary><c>À la métropole, on assure que</c>: the place in front of <c>on</c> speaks.</summary>
    private bool IsPlaceOfOn(int subject, int start) => _tokens[syntax[subject].Head].IsForm("on") && subject - 3 >= start
        && syntax.IsMark(subject - 1, ',') && syntax[subject - 2].IsNounPhrase && syntax[subject - 3].Kind == ChunkKind.Preposition
        && resolver.IsSpeaker(phrases.Of(subject - 2, subject - 2));

    /// <summary><c>Et X de conclure : « … »</c>: the noun phrase before <c>de</c>, which begins the clause.</summary>
    private bool BeginsWithNounPhrase(int phrase, int start) => phrase >= start
        && syntax[phrase + 1].Kind == ChunkKind.Preposition && syntax.FormOf(phrase + 1) is "de" or "d'"
        && syntax[phrase].IsNounPhrase && (phrase == start || syntax[phrase - 1].Kind is ChunkKind.Coordinator or ChunkKind.Mark);

    /// <summary><c>Speaking to reporters, X …</c>: a gerund in front has the subject behind its comma; or -1.</summary>
    private int BehindComma(int gerund, int end)
    {
        if (OfMainClause(gerund, end) is var main && main >= 0)
            return main;
        for (int c = gerund + 1; c < Math.Min(end, gerund + MaximumComma); c++)
        {
            if (syntax.IsMark(c, ',') && syntax[c + 1].IsNounPhrase && !syntax[c + 1].Is(ChunkTraits.Temporal))
                return c + 1;
            // "After saying the port was “closed,” she left": what is said has a verb of its own.
            if (syntax.Language.HasBareClauses)
            {
                bool closes = syntax.IsMark(c, ',') || (syntax[c].Kind == ChunkKind.Marked && _tokens[syntax[c].Last - 1].IsSymbol(','));
                if (closes && syntax[c + 1].IsNounPhrase && syntax[c + 2].IsFiniteVerb)
                    return c + 1;
            }
            else if (syntax[c].IsFiniteVerb)
            {
                return -1;
            }
        }

        return -1;
    }
}
