using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Reads speech block by block in the order of the text: lines whose form says who speaks, words in marks, speech behind a colon without marks, and reported
/// speech.
/// </summary>
internal sealed class SpeechReader
{
    private readonly ReadingContext _context;
    private readonly LineSpeech _lines;
    private readonly SpanReader _spans;
    private readonly UnmarkedSpeech _unmarked;
    private readonly StatementReader _statements;
    private readonly SourcedFigures _figures;
    private int _span;

    private SpeechReader(ReadingContext context, PatternRow[] rows)
    {
        _context = context;
        _lines = new LineSpeech(context);
        _spans = new SpanReader(context, rows);
        _unmarked = new UnmarkedSpeech(context);
        _statements = new StatementReader(context);
        _figures = new SourcedFigures(context);
    }

    /// <summary>Reads the speech of a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="page">What its lines are for.</param>
    /// <param name="figures">Its figures, in the order of the text.</param>
    /// <param name="rows">The table of patterns; null for the whole.</param>
    public static Speech Read(Document document, Page page, List<FigureModel> figures, PatternRow[]? rows = null)
    {
        Sentences sentences = Sentences.Read(document);
        List<MarkedSpan> spans = new MarkReader(document, sentences, page.Blocks).Read();
        if (document.Lexicon.Syntax is null)
            return MarksAlone.Read(document, sentences, spans);
        var context = new ReadingContext(document, page, sentences, spans, new MarkMap(spans, document.Tokens.Count), figures);
        new SpeechReader(context, rows ?? PatternTable.Rows).Read();
        TitleSpeakers.Find(document.Text, page.Blocks, context.Speech.Quotes);
        context.Release();
        return context.Speech;
    }

    private void Read()
    {
        int post = 0, interview = 0, lastOfPosts = -1;
        for (int block = 0; block < _context.Page.Blocks.Count; block++)
        {
            while (post < _context.Page.Posts.Count && _context.Page.Posts[post].FirstBlock == block)
            {
                lastOfPosts = System.Math.Max(lastOfPosts, _context.Page.Posts[post].LastBlock);
                _lines.ReadPost(_context.Page.Posts[post++]);
            }

            bool isInterview = interview < _context.Page.Interview.Count && _context.Page.Interview[interview].Block == block;
            BlockKind kind = _context.Page.Blocks[block].Kind;
            bool done = isInterview && _lines.ReadInterview(_context.Page.Interview[interview]);
            if (isInterview)
                interview++;
            if (done || kind is BlockKind.Post or BlockKind.PostAttribution or BlockKind.Boilerplate or BlockKind.CommentCount or BlockKind.Credit || block <= lastOfPosts
                || (kind is BlockKind.Paragraph or BlockKind.Comment or BlockKind.BlockQuote or BlockKind.ListItem && _lines.ReadDialogue(block)))
                SkipSpans(block);
            else
                ReadBlock(block);
        }
    }

    private void SkipSpans(int block)
    {
        Line line = _context.Document.Lines[block];
        while (_span < _context.Spans.Count && _context.Spans[_span].First < line.EndToken)
            _span++;
    }

    private void ReadBlock(int block)
    {
        Line line = _context.Document.Lines[block];
        ArticleSyntax syntax = _context.Syntax;
        int first = syntax.ChunkAt(line.FirstToken), sentence = -1, next = 0, readTo = -1;
        List<ReportingClause> reports = [];
        for (int c = first; c < syntax.Count && syntax[c].First < line.EndToken; c++)
        {
            if (syntax.SentenceOf(c) != sentence)
            {
                sentence = syntax.SentenceOf(c);
                reports = _context.ReportsOf(sentence);
                next = 0;
            }

            if (syntax[c].Kind == ChunkKind.Marked)
                ReadSpans(block, syntax[c].Last);
            for (; next < reports.Count && reports[next].Cue <= c; next++)
            {
                if (syntax[c].First < readTo)
                    continue;
                if (reports[next].Form == ContentForm.Colon && syntax[reports[next].ContentFirst].Kind != ChunkKind.Marked)
                    readTo = System.Math.Max(readTo, _unmarked.Read(reports[next], block));
                if (readTo <= syntax[c].First && !IsToldByTag(reports, next))
                    _statements.Read(reports[next], block);
                _figures.Read(reports[next], block);
            }
        }

        _figures.ReadBrackets(line);
    }

    /// <summary>English: <c>The mayor called for help, officials said</c>: the whole sentence is what the tag reports.</summary>
    private bool IsToldByTag(List<ReportingClause> reports, int index)
    {
        ReportingClause report = reports[index];
        if (!_context.Syntax.Language.HasBareClauses || report.IsTag)
            return false;
        for (int i = index + 1; i < reports.Count && i < index + 6; i++)
        {
            if (reports[i] is { IsTag: true, IsStrong: true, IsBelief: false, Form: ContentForm.Around } tag && !tag.Source.IsNone && tag.SpanBefore < 0 && tag.Holds(report.Cue) && tag.ContentFirst <= report.First && tag.First >= report.ContentEnd - 1)
                return true;
        }

        return false;
    }

    /// <summary>Reads the spans that begin up to a token, those inside another as terms.</summary>
    private void ReadSpans(int block, int last)
    {
        for (; _span < _context.Spans.Count && _context.Spans[_span].First <= last; _span++)
        {
            MarkedSpan span = _context.Spans[_span];
            if (span.IsNested)
                _spans.AddTerm(span);
            else
                _spans.Read(span, block);
        }
    }
}
