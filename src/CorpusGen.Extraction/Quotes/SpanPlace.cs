using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Where a reporting clause stands to words in marks: before them, behind, between, around; or whether it has nothing to do with them.</summary>
internal sealed class SpanPlace(ReadingContext context)
{
    private readonly ArticleSyntax _syntax = context.Syntax;
    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>Where a reporting clause stands to the span at a chunk, or null when it has nothing to do with it.</summary>
    public Place? Of(ReportingClause report, int chunk)
    {
        if (report.SpanBefore == chunk || (report.SpanBefore > chunk && IsJoined(chunk, report.SpanBefore)))
            return Place.Behind;
        if (report.IsTag)
        {
            if (report.Last < chunk && report.SpanBefore >= 0 && report.Pattern == Pattern.Parenthetical && GoesOnBehind(report, chunk))
                return Place.Between;
            // "It was a “good thing” that gave “good information,” he said."
            int sentence = _syntax.SentenceOf(chunk);
            bool within = report.SpanBefore > chunk && _syntax.SentenceOf(report.SpanBefore) == sentence
                && chunk > _syntax.FirstOf(sentence) && !HasSemicolon(chunk, report.SpanBefore);
            return within || (report.Holds(chunk) && report.SpanBefore < 0) ? Place.Around : null;
        }

        if (!report.Holds(chunk) || IsObjectOfRelative(report, chunk))
            return null;
        if (report.Pattern == Pattern.SourcePhrase && report.ContentFirst == chunk)
            return Place.Beside;
        // Of these the words are never beside the cue.
        bool isRound = report.Pattern is Pattern.PassiveAgent or Pattern.SourcePhrase
            || (report.Pattern == Pattern.SpeechNoun && report.Form != ContentForm.Colon);
        return !isRound && Touches(report, chunk) ? Place.Beside : Place.Around;
    }

    /// <summary>English: <c>referring to the style that made “Harbour” famous</c>: the words are the object of another verb.</summary>
    private bool IsObjectOfRelative(ReportingClause report, int chunk) => _syntax.Language.HasBareClauses && report.Pattern == Pattern.CueBefore
        && (!report.IsStrong || report.Form == ContentForm.NounPhrase)
        && chunk - 1 > report.Cue && _syntax[chunk - 1].Is(ChunkTraits.Finite) && context.ClauseOf[chunk - 1] is >= 0 and var index
        && context.Clauses[index].Kind == ClauseKind.Relative && !_tokens[_syntax[chunk - 1].Head].Is(Trait.Be);

    private bool HasSemicolon(int first, int end)
    {
        for (int c = first + 1; c < end; c++)
        {
            if (_syntax.IsMark(c, ';'))
                return true;
        }

        return false;
    }

    /// <summary><c>« A » et « B », dit X</c>: only a coordinator between the spans.</summary>
    private bool IsJoined(int first, int second)
    {
        for (int c = first + 1; c < second; c++)
        {
            bool joins = _syntax[c].Kind is ChunkKind.Coordinator or ChunkKind.Marked or ChunkKind.Complementizer or ChunkKind.Preposition;
            if (!joins && !_syntax.IsMark(c, ','))
                return false;
        }

        return second - first <= 4;
    }

    /// <summary>Only small words and marks stand between a verb and the span.</summary>
    private bool Touches(ReportingClause report, int chunk)
    {
        if (report.Form == ContentForm.Colon)
            return chunk == report.ContentFirst;
        int words = 0;
        for (int c = Math.Max(report.Last, report.Cue) + 1; c < chunk; c++)
        {
            if (_syntax[c].Kind is ChunkKind.NounPhrase or ChunkKind.VerbGroup or ChunkKind.Marked or ChunkKind.Mark or ChunkKind.Relative)
                return false;
            words++;
        }

        return words <= 3;
    }

    /// <summary>A comma and nothing said by others stands between a tag and the span.</summary>
    private bool GoesOnBehind(ReportingClause tag, int chunk)
    {
        if (chunk - 1 != tag.Last && !JoinsToTag(chunk - 1))
            return false;
        for (int c = tag.Last + 1; c < chunk; c++)
        {
            if (_syntax[c].IsFiniteVerb && context.Clauses[context.ClauseOf[c]].Kind == ClauseKind.Main)
                return false;
        }

        return true;
    }

    /// <summary>A comma, colon or dash, a coordinator or complementizer, or a preposition behind a comma.</summary>
    private bool JoinsToTag(int c) => _syntax[c].Kind switch
    {
        ChunkKind.Mark => _syntax.SymbolOf(c) is ',' or ':' or '–' or '—',
        ChunkKind.Preposition => _syntax.IsMark(c - 1, ','),
        ChunkKind.Coordinator or ChunkKind.Complementizer => true,
        _ => false,
    };
}
