using System;
using System.Globalization;
using System.Text.Json;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Export.WebAnnotation;

/// <summary>The annotations of an article.</summary>
/// <remarks>Each has a tag that every program shows (<c>quote</c>), a comment for people, and <c>corpusgen:…</c> properties with what it is. Places are in the file as it is.</remarks>
internal readonly struct AnnotationWriter
{
    // UTF-16 units before and after the words, which find them again in a text that was edited.
    private const int Context = 32;

    private readonly Utf8JsonWriter _json;
    private readonly ArticleModel _article;
    private readonly string _source;
    private readonly CodePoints _codePoints;
    private readonly AnnotationIds _ids;

    private AnnotationWriter(Utf8JsonWriter json, ReadArticle read)
    {
        (_json, _article) = (json, read.Article);
        _source = SourceIri.Of(read.Text);
        _codePoints = new CodePoints(_article.File);
        _ids = new AnnotationIds(_source, _article.File);
    }

    /// <summary>Writes them as values of the array that was begun.</summary>
    /// <returns>How many there are.</returns>
    public static int Write(Utf8JsonWriter json, ReadArticle read)
    {
        var writer = new AnnotationWriter(json, read);
        ArticleModel article = read.Article;
        foreach (QuoteModel quote in article.Quotes)
            writer.Write(quote);
        foreach (StatementModel statement in article.Statements)
            writer.Write(statement);
        foreach (TermModel term in article.Terms)
            writer.Write(term);
        foreach (FigureModel figure in article.Figures)
            writer.Write(figure);
        return article.Quotes.Count + article.Statements.Count + article.Terms.Count + article.Figures.Count;
    }

    private void Write(QuoteModel quote)
    {
        Begin("quote", quote.Range, quote.Attribution.Speaker);
        WriteProperty("kind", EnumText<QuoteKind>.Of(quote.Kind));
        Write(quote.Attribution);
        WriteProperty("marks", MarksText.Of(quote.Marks));
        WriteProperty("date", quote.Date);
        WriteProperty("rule", EnumText<Pattern>.Of(quote.Rule));
        End(quote.Range);
    }

    private void Write(StatementModel statement)
    {
        Begin("statement", statement.Range, statement.Attribution.Speaker);
        Write(statement.Attribution);
        WriteProperty("rule", EnumText<Pattern>.Of(statement.Rule));
        End(statement.Range);
    }

    private void Write(TermModel term)
    {
        Begin("term", term.Range, comment: null);
        WriteProperty("marks", MarksText.Of(term.Marks));
        End(term.Range);
    }

    private void Write(FigureModel figure)
    {
        Begin("figure", figure.Range, Comment(figure));
        WriteProperty("kind", EnumText<FigureKind>.Of(figure.Kind));
        WriteProperty("value", DecimalText.Of(figure.Value));
        WriteProperty("min", DecimalText.Of(figure.Min));
        WriteProperty("max", DecimalText.Of(figure.Max));
        WriteProperty("score", ScoreText(figure));
        WriteProperty("approximation", EnumText<Approximation>.Of(figure.Approximation));
        WriteProperty("unit", UnitText(figure));
        WriteProperty("currency", figure.Currency);
        WriteProperty("counted", Words(figure.Counted));
        WriteProperty("countedNoun", figure.CountedNoun);
        WriteProperty("iso", figure.Iso);
        WriteProperty("speaker", figure.Attribution?.Speaker);
        WriteProperty("speakerMention", Words(figure.Attribution?.Mention));
        WriteProperty("rule", EnumText<Pattern>.Of(figure.Rule));
        End(figure.Range);
    }

    private void Write(Attribution attribution)
    {
        WriteProperty("speaker", attribution.Speaker);
        WriteProperty("speakerMention", Words(attribution.Mention));
        WriteProperty("speakerKind", EnumText<SpeakerKind>.Of(attribution.Kind));
        WriteProperty("handle", attribution.Handle);
        WriteProperty("cue", Words(attribution.Cue));
    }

    private void Begin(string tag, TextRange words, string? comment)
    {
        _json.WriteStartObject();
        _json.WriteString("id"u8, _ids.Of(tag, _article.InFile(words)));
        _json.WriteString("type"u8, "Annotation"u8);
        _json.WriteString("motivation"u8, "tagging"u8);
        _json.WriteStartArray("body"u8);
        WriteBody("tagging", tag);
        if (comment is not null)
            WriteBody("commenting", comment);
        _json.WriteEndArray();
        WriteProperty("text", words.In(_article.Text));
    }

    private void WriteBody(string purpose, string value)
    {
        _json.WriteStartObject();
        _json.WriteString("type"u8, "TextualBody"u8);
        _json.WriteString("purpose"u8, purpose);
        _json.WriteString("format"u8, "text/plain"u8);
        _json.WriteString("value"u8, value);
        _json.WriteEndObject();
    }

    /// <summary>The place: by number, in code points as the standard counts, and by the words there.</summary>
    private void End(TextRange words)
    {
        string file = _article.File;
        TextRange place = _article.InFile(words);
        int before = Math.Max(0, place.Start - Context), after = Math.Min(file.Length, place.End + Context);
        if (before > 0 && char.IsLowSurrogate(file[before]))
            before++;
        if (after < file.Length && char.IsLowSurrogate(file[after]))
            after--;

        TextRange counted = _codePoints.Of(place);
        _json.WriteStartObject("target"u8);
        _json.WriteString("source"u8, _source);
        _json.WriteStartArray("selector"u8);
        _json.WriteStartObject();
        _json.WriteString("type"u8, "TextPositionSelector"u8);
        _json.WriteNumber("start"u8, counted.Start);
        _json.WriteNumber("end"u8, counted.End);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString("type"u8, "TextQuoteSelector"u8);
        _json.WriteString("exact"u8, place.In(file));
        _json.WriteString("prefix"u8, file.AsSpan(before, place.Start - before));
        _json.WriteString("suffix"u8, file.AsSpan(place.End, after - place.End));
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary><c>50000000 utilisateur</c>, <c>≥ 50000000</c>, <c>2018-03-23</c></summary>
    private static string? Comment(FigureModel figure)
    {
        string? value = figure.Iso ?? ScoreText(figure) ?? DecimalText.Of(figure.Value) ?? (DecimalText.Of(figure.Min), DecimalText.Of(figure.Max)) switch
        {
            (null, null) => null,
            ({ } min, null) => "≥ " + min,
            (null, { } max) => "≤ " + max,
            ({ } min, { } max) => min + "–" + max,
        };
        string? of = figure.Currency?.ToString() ?? UnitText(figure) ?? figure.CountedNoun;
        return value is null || of is null || figure.Iso is not null ? value : value + " " + of;
    }

    private static string? ScoreText(FigureModel figure) => figure.Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"{score.First}-{score.Second}") : null;

    private static string? UnitText(FigureModel figure) => figure.Unit is { } unit ? EnumText<Unit>.Of(unit).ToString() : null;

    private string? Words(TextRange? range) => range?.In(_article.Text);

    private void WriteProperty(string name, object? value)
    {
        if (value is not null)
            _json.WriteString("corpusgen:" + name, value.ToString());
    }
}
