using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Export.Brat;

/// <summary>The <c>.ann</c> of an article: a line each for its text-bound annotations, relations, attributes and notes.</summary>
/// <remarks>Places are in the file as it is, in code points, which is how brat counts.</remarks>
internal sealed class BratAnnotations
{
    // Where Python's text files and splitlines end a line, and what stands between the fields of one.
    private static readonly char[] s_breaks = ['\n', '\r', '\t', '\v', '\f', '\u001C', '\u001D', '\u001E', '\u0085', '\u2028', '\u2029'];

    private readonly ArticleModel _article;
    private readonly CodePoints _codePoints;
    private readonly StringBuilder _lines = new();
    private readonly Dictionary<(string Type, TextRange Range), int> _shared = [];
    private int _spans, _relations, _attributes, _notes;

    private BratAnnotations(ArticleModel article) => (_article, _codePoints) = (article, new CodePoints(article.File));

    public static string Of(ArticleModel article)
    {
        var annotations = new BratAnnotations(article);
        annotations.Write();
        return annotations._lines.ToString();
    }

    private void Write()
    {
        foreach (QuoteModel quote in _article.Quotes)
        {
            if (AddSpan("Quote", quote.Range) is not { } span)
                continue;
            AddAttribute("Quote_kind", span, EnumText<QuoteKind>.Of(quote.Kind).ToString());
            AddAttribution(span, quote.Attribution);
            AddNote(span, new NoteText().Add("speaker", quote.Attribution.Speaker).Add("handle", quote.Attribution.Handle).Add("marks", MarksText.Of(quote.Marks)).Add("date", quote.Date)
                .Add("rule", EnumText<Pattern>.Of(quote.Rule)));
        }

        foreach (StatementModel statement in _article.Statements)
        {
            if (AddSpan("Statement", statement.Range) is not { } span)
                continue;
            AddAttribution(span, statement.Attribution);
            AddNote(span, new NoteText().Add("speaker", statement.Attribution.Speaker).Add("handle", statement.Attribution.Handle).Add("rule", EnumText<Pattern>.Of(statement.Rule)));
        }

        foreach (TermModel term in _article.Terms)
            AddSpan("Term", term.Range);

        foreach (FigureModel figure in _article.Figures)
            Add(figure);
    }

    private void Add(FigureModel figure)
    {
        if (AddSpan("Figure", figure.Range) is not { } span)
            return;
        AddAttribute("Figure_kind", span, EnumText<FigureKind>.Of(figure.Kind).ToString());
        AddAttribute("Approximation", span, EnumText<Approximation>.Of(figure.Approximation).ToString());
        if (figure.Attribution?.Mention is { } mention)
            AddRelation("Said_by", span, AddShared("Speaker", mention));
        AddNote(span, new NoteText().Add("value", DecimalText.Of(figure.Value)).Add("min", DecimalText.Of(figure.Min)).Add("max", DecimalText.Of(figure.Max))
            .Add("score", figure.Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"{score.First}-{score.Second}") : null)
            .Add("unit", figure.Unit is { } unit ? EnumText<Unit>.Of(unit) : null).Add("currency", figure.Currency)
            .Add("counted", figure.Counted?.In(_article.Text)).Add("countedNoun", figure.CountedNoun).Add("iso", figure.Iso).Add("speaker", figure.Attribution?.Speaker)
            .Add("rule", EnumText<Pattern>.Of(figure.Rule)));
    }

    private void AddAttribution(int span, Attribution attribution)
    {
        AddAttribute("Speaker_kind", span, EnumText<SpeakerKind>.Of(attribution.Kind).ToString());
        if (attribution.Mention is { } mention)
            AddRelation("Said_by", span, AddShared("Speaker", mention));
        if (attribution.Cue is { } cue)
            AddRelation("Cued_by", span, AddShared("Cue", cue));
    }

    /// <summary>The words that stand for a speaker, or that say that something is said, which several quotes may share.</summary>
    private int? AddShared(string type, TextRange words)
    {
        if (_shared.TryGetValue((type, words), out int known))
            return known;
        int? added = AddSpan(type, words);
        if (added is { } number)
            _shared.Add((type, words), number);
        return added;
    }

    /// <summary>
    /// <c>T1⇥Quote 12 24;25 30⇥the words there</c>: what a line break or tab divides is a fragment of its own, as brat wants it, and the words have a blank between fragments.
    /// </summary>
    /// <returns>Its number; null for words of which nothing is left, which brat cannot show.</returns>
    private int? AddSpan(string type, TextRange words)
    {
        TextRange place = _article.InFile(words);
        var places = new StringBuilder();
        var text = new StringBuilder();
        for (int start = place.Start; start < place.End;)
        {
            int end = _article.File.IndexOfAny(s_breaks, start, place.End - start);
            if (end < 0)
                end = place.End;
            if (end > start)
            {
                TextRange fragment = _codePoints.Of(new TextRange(start, end));
                places.Append(places.Length == 0 ? ' ' : ';').Append(CultureInfo.InvariantCulture, $"{fragment.Start} {fragment.End}");
                text.Append(text.Length == 0 ? "" : " ").Append(_article.File, start, end - start);
            }

            start = end + 1;
        }

        if (text.Length == 0)
            return null;
        _lines.Append(CultureInfo.InvariantCulture, $"T{++_spans}\t{type}{places}\t{text}\n");
        return _spans;
    }

    private void AddRelation(string type, int from, int? to)
    {
        if (to is { } number)
            _lines.Append(CultureInfo.InvariantCulture, $"R{++_relations}\t{type} Arg1:T{from} Arg2:T{number}\t\n");
    }

    private void AddAttribute(string name, int span, string value) => _lines.Append(CultureInfo.InvariantCulture, $"A{++_attributes}\t{name} T{span} {value}\n");

    private void AddNote(int span, NoteText note) => _lines.Append(CultureInfo.InvariantCulture, $"#{++_notes}\tAnnotatorNotes T{span}\t{note}\n");
}
