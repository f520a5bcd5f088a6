using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Verbs that no list knows, with words in marks behind them: <c>a décidé que « … »</c>, <c>My grandmother goes, “…”</c>. Their subject must be somebody who
/// speaks.
/// </summary>
internal sealed class UnlistedVerbReader(
    ArticleSyntax syntax, Clause[] clauses, int[] clauseOf, SourcePhrases phrases, MentionResolver resolver, ContentEnd contentEnds)
{
    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The report whose verb is at a chunk, or null.</summary>
    public ReportingClause? Read(int verb, int end)
    {
        if (Goes(verb) && SubjectOf(verb) is { IsNone: false } teller)
            return Create(verb, teller, ContentForm.Colon, verb + 3);
        if (IsWithClause(verb, end) && SubjectOf(verb) is { IsNone: false } source)
            return Create(verb, source, ContentForm.None, contentEnds.Of(verb + 2, end));
        return null;
    }

    /// <summary>English: <c>goes, “…”</c></summary>
    private bool Goes(int verb) => syntax.Language.HasBareClauses
        && _tokens[syntax[verb].Head].Lexeme.Form is "goes" or "went" && syntax.IsMark(verb + 1, ',') && syntax[verb + 2].Kind == ChunkKind.Marked;

    /// <summary>Any finite verb with <c>que</c> or <c>that</c> and words in marks behind it.</summary>
    private bool IsWithClause(int verb, int end) => syntax[verb].Is(ChunkTraits.Finite) && !syntax[verb].Is(ChunkTraits.Passive) && verb + 2 < end
        && syntax[verb + 1].Kind == ChunkKind.Complementizer && syntax[verb + 2].Kind == ChunkKind.Marked
        && syntax.FormOf(verb + 1) is "que" or "qu'" or "that";

    /// <summary>The subject, if it speaks.</summary>
    private SourcePhrase SubjectOf(int verb)
    {
        Clause clause = clauses[clauseOf[verb]];
        SourcePhrase subject = clause.Subject >= 0 ? phrases.Of(clause.Subject, clause.SubjectFirst) : SourcePhrase.None;
        return resolver.IsSpeaker(subject) ? subject : SourcePhrase.None;
    }

    private ReportingClause Create(int verb, SourcePhrase source, ContentForm form, int contentEnd) => new()
    {
        Pattern = Pattern.CueBefore,
        Cue = verb,
        CueWords = _tokens.RangeOf(syntax[verb].Start, syntax[verb].Last),
        First = clauses[clauseOf[verb]].SubjectFirst,
        Last = verb,
        Source = source,
        Form = form,
        ContentFirst = verb + 2,
        ContentEnd = contentEnd,
    };
}
