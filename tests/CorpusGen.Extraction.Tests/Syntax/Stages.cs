using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Syntax;

/// <summary>What each stage makes of a text, in one line that a test can show.</summary>
internal sealed class Stages
{
    private readonly ReadingContext _context;
    private readonly ArticleSyntax _syntax;
    private readonly TokenList _tokens;

    private Stages(string text, Language language)
    {
        Document document = Document.Read(text, language);
        Page page = BlockReader.Read(document);
        List<FigureModel> figures = FigureReader.Read(document, page.Blocks);
        Sentences sentences = Sentences.Read(document);
        List<MarkedSpan> spans = new MarkReader(document, sentences, page.Blocks).Read();
        _context = new ReadingContext(document, page, sentences, spans, new MarkMap(spans, document.Tokens.Count), figures);
        _syntax = _context.Syntax;
        _tokens = document.Tokens;
    }

    public static Stages Of(Language language, string text) => new(text, language);

    /// <summary>The class of each word, marks left out: <c>determiner noun verb</c>.</summary>
    public string Classes() => string.Join(" ", Enumerable.Range(0, _tokens.Count)
        .Where(token => _syntax.Classes[token] != WordClass.None)
        .Select(token => _syntax.Classes[token].ToString().ToLowerInvariant()));

    /// <summary>The text with its noun phrases and verb groups in brackets: <c>[NP La maire] [VG a dit] .</c></summary>
    public string Chunks() => _syntax.ToString().TrimEnd('\n').Replace('\n', ' ');

    /// <summary>Every verb group with the head of its subject: <c>maire &lt;- a dit; - &lt;- partir</c>.</summary>
    public string Clauses() => string.Join("; ", _context.Clauses.Select(clause => $"{SubjectOf(clause)} <- {WordsOf(clause.Verb, clause.Verb)}"));

    /// <summary>Every way of reporting, with its source in braces, its cue in round and its content in square brackets: <c>CueBefore {La maire} (a dit) que [le pont tient].</c></summary>
    public string Reports() => string.Join(" | ", Enumerable.Range(0, _syntax.SentenceCount).SelectMany(_context.ReportsOf).Select(Describe));

    /// <summary>Everybody whom the text names, in the order of first places: <c>Anne Roux, person, feminine, maire de Brest; Navalor, unknown</c>.</summary>
    public string Entities() => string.Join("; ", _context.Entities.Names.Select(name => name.Entity).Distinct().Select(Describe));

    /// <summary>Who is meant by the last subject that is a pronoun or a role: a name, words, or <c>nobody</c>.</summary>
    public string MeantLast()
    {
        Clause clause = _context.Clauses.Last(clause => clause.Subject >= 0 || _syntax[clause.Verb].Subject >= 0);
        SourcePhrase subject = clause.Subject >= 0
            ? _context.Reporting.Phrases.Of(clause.Subject, clause.SubjectFirst)
            : new SourcePhrase(_syntax[clause.Verb].Subject, _syntax[clause.Verb].Subject, _syntax[clause.Verb].Subject, clause.Verb);
        Attributed meant = _context.Resolver.Resolve(subject, null, isTag: _syntax[clause.Verb].Subject >= 0);
        TextRange? words = meant.Attribution.Mention is { } mention && mention != _tokens.RangeOf(subject.First, subject.Last) ? mention : null;
        return meant.Attribution.Speaker ?? words?.In(_tokens.Text) ?? "nobody";
    }

    private string SubjectOf(Clause clause)
    {
        if (_syntax[clause.Verb].Subject is >= 0 and var pronoun)
            return _tokens.TextOf(pronoun);
        if (clause.Subject < 0)
            return "-";
        string head = _tokens.TextOf(_syntax[clause.Subject].Head);
        return clause.SubjectFirst < clause.Subject ? $"{_tokens.TextOf(_syntax[clause.SubjectFirst].Head)} + {head}" : head;
    }

    private string WordsOf(int firstChunk, int lastChunk) => _tokens.RangeOf(_syntax[firstChunk].First, _syntax[lastChunk].Last).In(_tokens.Text);

    private string Describe(ReportingClause report)
    {
        // The source and the cue may stand inside the content: brackets are put in from the inside out.
        var brackets = new List<(TextRange Range, string Open, string Close)>();
        if (!report.Source.IsNone)
            brackets.Add((_tokens.RangeOf(report.Source.First, report.Source.Last), "{", "}"));
        if (report.CueWords is { } cue)
            brackets.Add((cue, "(", ")"));
        if (report.ContentFirst >= 0 && report.ContentEnd > report.ContentFirst)
            brackets.Add((_tokens.RangeOf(_syntax[report.ContentFirst].First, _syntax[report.ContentEnd - 1].Last), "[", "]"));
        int start = _syntax[_syntax.FirstOf(_syntax.SentenceOf(report.Cue))].First, end = _syntax[_syntax.EndOf(_syntax.SentenceOf(report.Cue)) - 1].Last;
        TextRange sentence = _tokens.RangeOf(start, end);
        var marked = new System.Text.StringBuilder();
        for (int at = sentence.Start; at <= sentence.End; at++)
        {
            foreach ((_, _, string close) in brackets.Where(bracket => bracket.Range.End == at).OrderByDescending(bracket => bracket.Range.Start))
                marked.Append(close);
            foreach ((_, string open, _) in brackets.Where(bracket => bracket.Range.Start == at).OrderByDescending(bracket => bracket.Range.End))
                marked.Append(open);
            if (at < sentence.End)
                marked.Append(_tokens.Text[at]);
        }

        return $"{report.Pattern} {marked}";
    }

    private static string Describe(Entity entity) => string.Join(", ", new[] { entity.Name, entity.Kind.ToString().ToLowerInvariant(), entity.Gender == Gender.Unknown ? null : entity.Gender.ToString().ToLowerInvariant() }
        .Where(part => part is not null).Concat(entity.Roles));
}
