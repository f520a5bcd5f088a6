using System.Collections.Generic;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Reporting;

/// <summary>Finds every reporting clause of a sentence, each way of reporting by its own reader. None of them knows the others.</summary>
internal sealed class ReportingReader
{
    private readonly ArticleSyntax _syntax;
    private readonly TagReader _tags;
    private readonly VerbReportReader _verbs;
    private readonly UnlistedVerbReader _unlisted;
    private readonly AmountReader _amounts;
    private readonly SourcePhraseReader _sources;
    private readonly SpeechNounReader _nouns;
    private readonly SourcePhrases _phrases;
    private readonly MentionResolver _resolver;

    public ReportingReader(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf, ArticleEntities entities, MentionResolver resolver)
    {
        _syntax = syntax;
        _resolver = resolver;
        _phrases = new SourcePhrases(syntax, entities);
        _sources = new SourcePhraseReader(syntax);
        var contentEnds = new ContentEnd(syntax, _sources);
        _tags = new TagReader(syntax, clauses, clauseOf, _phrases, resolver, contentEnds);
        _verbs = new VerbReportReader(syntax, clauses, clauseOf, _phrases, resolver, contentEnds);
        _unlisted = new UnlistedVerbReader(syntax, clauses, clauseOf, _phrases, resolver, contentEnds);
        _amounts = new AmountReader(syntax, clauses, clauseOf, _phrases, resolver, contentEnds);
        _nouns = new SpeechNounReader(syntax, clauses, clauseOf, _phrases, resolver, contentEnds);
    }

    /// <summary>The words for somebody at a chunk.</summary>
    public SourcePhrases Phrases => _phrases;

    /// <summary>Adds the reporting clauses of a sentence, in the order of their cues.</summary>
    public void Read(int sentence, List<ReportingClause> reports)
    {
        int start = _syntax.FirstOf(sentence), end = _syntax.EndOf(sentence);
        // Without words in marks only verbs of saying report.
        bool hasMarks = HasMarks(start, end);
        int idiomEnd = -1, sourceEnd = -1;
        for (int c = start; c < end; c++)
        {
            ReportingClause? found = null;
            switch (_syntax[c].Kind)
            {
                case ChunkKind.VerbGroup when _syntax[c].First <= idiomEnd:
                    // "fait remarquer": the second verb of an idiom.
                    break;
                case ChunkKind.VerbGroup when c <= sourceEnd && _syntax[c].Is(ChunkTraits.Gerund):
                    // "according to the Post, quoting an agency": part of the source.
                    break;
                case ChunkKind.VerbGroup:
                    bool isCue = CueVerb.TryRead(_syntax, c, out CueVerb cue);
                    if (isCue)
                        idiomEnd = cue.Last;
                    if (isCue || hasMarks)
                        found = _tags.Read(cue, isCue, start, end) ?? (isCue ? _verbs.Read(cue, start, end) : null) ?? _unlisted.Read(c, end);
                    break;
                case ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Adverb:
                    found = _sources.Read(c, start, end, _phrases, _resolver);
                    sourceEnd = found?.Last ?? sourceEnd;
                    break;
                case ChunkKind.NounPhrase:
                    found = (_syntax[c - 1].Kind == ChunkKind.Preposition ? _nouns.ReadOwnWords(c, start, end) : null) ?? _nouns.ReadClause(c, start, end);
                    break;
                case ChunkKind.Mark when _syntax.IsMark(c, ':') && c + 1 < end && _syntax[c + 1].Kind == ChunkKind.Marked && !IsReported(reports, c + 1):
                    found = (ReportUpTo(reports, c) ?? TagUpTo(reports, c)) is { } before ? _nouns.ReadAgain(before, c) : _nouns.ReadColon(c, start);
                    break;
                case ChunkKind.Mark when _syntax.IsMark(c, ':') && c > start:
                    found = _nouns.ReadColonBehind(c, start, end) ?? _nouns.ReadHeadline(c, start, end);
                    break;
            }

            if (found is not null)
                reports.Add(found);
            if (_syntax[c].IsVerbGroup && _amounts.Read(c, end, isStated: found is { IsStrong: true, ContentFirst: >= 0 }) is { } amount)
                reports.Add(amount);
        }
    }

    private bool HasMarks(int start, int end)
    {
        if (_syntax.Marks.Spans.Count == 0)
            return false;
        // A tag may stand behind the span that ends the sentence before.
        for (int c = start - 1; c < end; c++)
        {
            if (_syntax[c].Kind == ChunkKind.Marked)
                return true;
        }

        return false;
    }

    /// <summary>The outermost report whose content ends at a colon, or null.</summary>
    private ReportingClause? ReportUpTo(List<ReportingClause> reports, int colon)
    {
        for (int i = 0; i < reports.Count && i < 8; i++)
        {
            if (reports[i] is { Pattern: Pattern.CueBefore, IsTag: false, IsStrong: true, Form: ContentForm.Clause or ContentForm.BareClause } report
                && report.ContentEnd == colon && _resolver.IsSpeaker(report.Source))
                return report;
        }

        return null;
    }

    /// <summary><c>« A », écrit-elle dans un tweet : « B »</c>: the tag that reaches up to a colon goes on behind it; or null.</summary>
    private ReportingClause? TagUpTo(List<ReportingClause> reports, int colon)
    {
        if (reports.Count == 0 || reports[reports.Count - 1] is not { Pattern: Pattern.Parenthetical, IsTag: true, SpanBefore: >= 0 } tag)
            return null;
        for (int c = tag.Last + 1; c < colon; c++)
        {
            if (_syntax[c].Kind is not (ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Bracketed))
                return null;
        }

        return tag;
    }

    /// <summary>What reports the words behind a colon that ends its paragraph, or null.</summary>
    public ReportingClause? ReadColon(int colon, int start) => _nouns.ReadColon(colon, start);

    /// <summary>The noun for speech behind a span that nothing else reports, or null.</summary>
    public ReportingClause? ReadBehind(int span, int end) => _nouns.ReadBehind(span, end);

    /// <summary>A tag of the chunks inside a span: <c>« Je suis, dit-il, content. »</c>; or null.</summary>
    private static bool IsReported(List<ReportingClause> reports, int chunk)
    {
        for (int i = reports.Count - 1; i >= 0 && i >= reports.Count - 4; i--)
        {
            if (reports[i].Form == ContentForm.Colon && reports[i].ContentFirst == chunk && !reports[i].Source.IsNone)
                return true;
        }

        return false;
    }
}
