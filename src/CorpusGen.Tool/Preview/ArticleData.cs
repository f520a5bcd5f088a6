using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Preview;

/// <summary>An article as the page has it: the file as it is, and all items with their keys.</summary>
internal readonly struct ArticleData(Utf8JsonWriter json, CorpusDocument document, ItemKeys keys)
{
    private readonly ArticleModel _article = document.Article;

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("path"u8, document.Id);
        WriteIfAny("title"u8, _article.Title);
        json.WriteString("language"u8, LanguageTag.Format(_article.Language));
        if (document.Day is { } day)
            json.WriteString("date"u8, DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteIfAny("event"u8, document.Event);
        json.WriteString("text"u8, _article.File);
        // Whether its words are those of the file, without signs of a format.
        json.WriteBoolean("isBare"u8, _article.Source is null || _article.Source.Map.IsIdentity);

        json.WriteStartArray("blocks"u8);
        foreach (BlockModel block in _article.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, EnumText<BlockKind>.Of(block.Kind));
            WriteRange("at"u8, block.Range);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("items"u8);
        for (int i = 0; i < _article.Quotes.Count; i++)
            Write(_article.Quotes[i], keys.Quotes[i]);
        for (int i = 0; i < _article.Statements.Count; i++)
            Write(_article.Statements[i], keys.Statements[i]);
        for (int i = 0; i < _article.Terms.Count; i++)
            Write(_article.Terms[i], keys.Terms[i]);
        for (int i = 0; i < _article.Figures.Count; i++)
            Write(_article.Figures[i], keys.Figures[i]);
        json.WriteEndArray();

        json.WriteStartArray("speakers"u8);
        foreach (SpeakerModel speaker in _article.Speakers)
            Write(speaker);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(QuoteModel quote, string key)
    {
        WriteStart("quote"u8, key, quote.Range);
        json.WriteString("form"u8, EnumText<QuoteKind>.Of(quote.Kind));
        Write(quote.Attribution);
        WriteIfAny("date"u8, quote.Date);
        json.WriteString("rule"u8, EnumText<Pattern>.Of(quote.Rule));
        json.WriteEndObject();
    }

    private void Write(StatementModel statement, string key)
    {
        WriteStart("statement"u8, key, statement.Range);
        Write(statement.Attribution);
        json.WriteString("rule"u8, EnumText<Pattern>.Of(statement.Rule));
        json.WriteEndObject();
    }

    private void Write(TermModel term, string key)
    {
        WriteStart("term"u8, key, term.Range);
        json.WriteEndObject();
    }

    private void Write(FigureModel figure, string key)
    {
        WriteStart("figure"u8, key, figure.Range);
        json.WriteString("form"u8, EnumText<FigureKind>.Of(figure.Kind));
        WriteIfAny("value"u8, figure.Value);
        WriteIfAny("min"u8, figure.Min);
        WriteIfAny("max"u8, figure.Max);
        WriteIfAny("score"u8, figure.Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"{score.First}–{score.Second}") : null);
        if (figure.Approximation != Approximation.Exact)
            json.WriteString("approximation"u8, EnumText<Approximation>.Of(figure.Approximation));
        if (figure.Unit is { } unit)
            json.WriteString("unit"u8, EnumText<Unit>.Of(unit));
        WriteIfAny("currency"u8, figure.Currency?.ToString());
        WriteRange("counted"u8, figure.Counted);
        WriteIfAny("noun"u8, figure.CountedNoun);
        WriteIfAny("iso"u8, figure.Iso);
        if (figure.Attribution is { } attribution)
            Write(attribution);
        json.WriteString("rule"u8, EnumText<Pattern>.Of(figure.Rule));
        json.WriteEndObject();
    }

    private void Write(Attribution attribution)
    {
        json.WriteString("speakerKind"u8, EnumText<SpeakerKind>.Of(attribution.Kind));
        WriteIfAny("speaker"u8, attribution.Speaker);
        WriteRange("mention"u8, attribution.Mention);
        WriteIfAny("handle"u8, attribution.Handle);
        WriteRange("cue"u8, attribution.Cue);
    }

    private void Write(SpeakerModel speaker)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, speaker.Name);
        json.WriteString("gender"u8, EnumText<Gender>.Of(speaker.Gender));
        Write("names"u8, speaker.Names);
        Write("roles"u8, speaker.Roles);
        json.WriteEndObject();
    }

    private void WriteStart(ReadOnlySpan<byte> kind, string key, TextRange range)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, kind);
        json.WriteString("key"u8, key);
        WriteRange("at"u8, range);
    }

    // In the file as it is: [start, end].
    private void WriteRange(ReadOnlySpan<byte> name, TextRange? range)
    {
        if (range is not { } words)
            return;
        TextRange place = _article.InFile(words);
        json.WriteStartArray(name);
        json.WriteNumberValue(place.Start);
        json.WriteNumberValue(place.End);
        json.WriteEndArray();
    }

    private void Write(ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private void WriteIfAny(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    // As text, so that no digit is lost.
    private void WriteIfAny(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
            json.WriteString(name, DecimalText.Of(number));
    }
}
