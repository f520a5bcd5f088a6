using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What the readers of speech share: the text by chunks and clauses, its reporting clauses, who is who, who spoke last, and what was found so far.</summary>
internal sealed class ReadingContext
{
    /// <summary>Of most sentences; nobody adds to it.</summary>
    private static readonly List<ReportingClause> NoReports = [];

    private readonly List<ReportingClause>?[] _reports;
    private readonly List<ReportingClause> _found = [];

    public ReadingContext(Document document, Page page, Sentences sentences, List<MarkedSpan> spans, MarkMap marks, List<FigureModel> figures)
    {
        Document = document;
        Page = page;
        Sentences = sentences;
        Spans = spans;
        Marks = marks;
        Figures = figures;
        Syntax = ArticleSyntax.Read(document, sentences, marks);
        (Clauses, ClauseOf) = new ClauseReader(Syntax).Read();
        Entities = ArticleEntities.Read(Syntax);
        NameWithArticle.Join(page.Posts, Syntax, Entities);
        var roles = new RoleReader(Syntax, Entities);
        roles.Read();
        Resolver = new MentionResolver(Syntax, Entities, new AntecedentFinder(Syntax, new MentionReader(Syntax, Entities, Clauses, roles)), roles);
        Reporting = new ReportingReader(Syntax, Clauses, ClauseOf, Entities, Resolver);
        _reports = new List<ReportingClause>?[Syntax.SentenceCount];
    }

    public Document Document { get; }

    public Page Page { get; }

    public Sentences Sentences { get; }

    /// <summary>The words in marks, in the order of the text, outer before inner.</summary>
    public List<MarkedSpan> Spans { get; }

    public MarkMap Marks { get; }

    public List<FigureModel> Figures { get; }

    public ArticleSyntax Syntax { get; }

    public Clause[] Clauses { get; }

    /// <summary>For each chunk the clause whose verb it is, or -1.</summary>
    public int[] ClauseOf { get; }

    public ArticleEntities Entities { get; }

    public MentionResolver Resolver { get; }

    public ReportingReader Reporting { get; }

    public SpeechFlow Flow { get; } = new();

    public Speech Speech { get; } = new();

    /// <summary>Gives the memory to the next text that is read on this thread. What was found stays.</summary>
    public void Release()
    {
        KeptArrays<int>.Release(ClauseOf);
        Syntax.Release();
        Marks.Release();
    }

    /// <summary>The reporting clauses of a sentence, in the order of their cues.</summary>
    public List<ReportingClause> ReportsOf(int sentence)
    {
        if ((uint)sentence >= (uint)_reports.Length)
            return NoReports;
        if (_reports[sentence] is { } known)
            return known;
        _found.Clear();
        Reporting.Read(sentence, _found);
        return _reports[sentence] = _found.Count == 0 ? NoReports : [.. _found];
    }

    /// <summary>To whom a reporting clause attributes its words; where it has no subject of its own, to whoever spoke before in the block.</summary>
    public Attributed AttributedTo(ReportingClause report, int block)
    {
        if (report.AttributedTo is { } known)
            return known;
        bool goesOn = report.Continues && Flow.Last.IsKnown && Flow.Block == block && (report.Source.IsNone || Flow.Sentence == Syntax.SentenceOf(report.Cue));
        Attributed attributed;
        if (goesOn)
        {
            attributed = Flow.Last with { Attribution = Flow.Last.Attribution with { Cue = report.CueWords } };
            Resolver.SpeaksAgain(attributed, report.Cue);
        }
        else if (Flow.Last.Entity is { } speaker && (report.GoesOn ? IsJustBefore(report.Cue, block) : report.IsTag && Flow.Block == block && Flow.Sentence == Syntax.SentenceOf(report.Cue)) && Resolver.CanMean(report.Source, speaker))
            attributed = Resolver.ResolveTo(speaker, report.Source, report.CueWords);
        else
            attributed = Resolver.Resolve(report.Source, report.CueWords, report.IsTag && !report.LooksBack);
        report.AttributedTo = attributed;
        return attributed;
    }

    /// <summary>Whether who spoke last did so in the sentence before, or at the end of the paragraph before.</summary>
    private bool IsJustBefore(int chunk, int block) => Flow.Block == block ? Syntax.SentenceOf(chunk) - Flow.Sentence <= 2 : Flow.Block == block - 1 && Flow.EndsBlock && Syntax.SentenceOf(chunk) - Flow.Sentence <= 2;

    /// <summary>Notes who speaks and goes on from there.</summary>
    public void Spoke(Attributed attributed, int block, int sentence, int lastChunk, bool isQuote)
    {
        if (attributed.Entity is { } entity)
            Speech.Speakers.Add(entity);
        Line line = Document.Lines[block];
        bool endsBlock = Syntax.SentenceOf(lastChunk) == Syntax.SentenceOf(Syntax.ChunkAt(line.EndToken - 1));
        Flow.Spoke(attributed, block, sentence, endsBlock, isQuote);
    }
}
