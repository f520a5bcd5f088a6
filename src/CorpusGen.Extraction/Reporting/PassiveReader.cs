using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>The passive with its agent: <c>a été qualifié par X de « … »</c>, <c>described as "…" by X</c>.</summary>
internal sealed class PassiveReader(ArticleSyntax syntax, SourcePhrases phrases, MentionResolver resolver, ContentEnd contentEnds)
{
    /// <summary>The agent stands no further behind the verb.</summary>
    private const int MaximumAgent = 14;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The report of a passive, or null when it has no agent who speaks.</summary>
    public ReportingClause? Read(CueVerb cue, int end)
    {
        for (int c = cue.Chunk + 1; c < Math.Min(end, cue.Chunk + MaximumAgent); c++)
        {
            if (syntax[c].IsFiniteVerb || syntax.SymbolOf(c) is ';' or ':')
                return null;
            if (syntax[c].Kind == ChunkKind.Preposition && syntax.FormOf(c) is "par" or "by" && syntax[c + 1].IsNounPhrase)
                return By(phrases.Of(c + 1, c + 1), cue, c, end);
        }

        return null;
    }

    private ReportingClause? By(SourcePhrase agent, CueVerb cue, int preposition, int end)
    {
        if (!resolver.IsSpeaker(agent) || _tokens[cue.Head].Is(Trait.Addressing))
            return null;
        return new ReportingClause
        {
            Pattern = Pattern.PassiveAgent,
            Cue = cue.Chunk,
            CueWords = _tokens.RangeOf(syntax[cue.Chunk].Start, cue.Last),
            First = cue.Chunk,
            Last = cue.Chunk,
            Source = agent,
            ContentFirst = cue.Chunk + 1,
            // "des propos rapportés par l'AFP, « … »" are not the agency's: only a verb that judges reaches behind its agent.
            ContentEnd = _tokens[cue.Head].Is(Trait.Judgement) ? contentEnds.Of(cue.Chunk + 1, end) : preposition,
            IsJudgement = true,
            IsStrong = cue.IsStrong,
        };
    }
}
