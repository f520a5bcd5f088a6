using System;
using System.Buffers;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool;

/// <summary>An article as one line of JSON.</summary>
internal readonly struct ArticleJson
{
    // The results go to files and pipes, not into web pages: accents, quotes and < > & stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Utf8JsonWriter _json;
    private readonly ArticleModel _article;

    private ArticleJson(Utf8JsonWriter json, ArticleModel article) => (_json, _article) = (json, article);

    /// <summary>Writes the line and its <c>\n</c>.</summary>
    public static void Write(IBufferWriter<byte> output, NamedText source, ArticleModel article)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            new ArticleJson(json, article).Write(source);
        output.Write("\n"u8);
    }

    private void Write(NamedText source)
    {
        _json.WriteStartObject();
        _json.WriteString("id"u8, source.Id);
        _json.WriteString("path"u8, source.Path);
        _json.WriteString("language"u8, LanguageTag.Format(_article.Language));
        _json.WriteString("title"u8, _article.Title);
        WriteText("source"u8, _article.First(BlockKind.Source)?.Range);
        Write(_article.Source?.FrontMatter);

        _json.WriteStartArray("blocks"u8);
        foreach (BlockModel block in _article.Blocks)
            Write(block);
        _json.WriteEndArray();

        _json.WriteStartArray("quotes"u8);
        foreach (QuoteModel quote in _article.Quotes)
            Write(quote);
        _json.WriteEndArray();

        _json.WriteStartArray("statements"u8);
        foreach (StatementModel statement in _article.Statements)
            Write(statement);
        _json.WriteEndArray();

        _json.WriteStartArray("terms"u8);
        foreach (TermModel term in _article.Terms)
            Write(term);
        _json.WriteEndArray();

        _json.WriteStartArray("figures"u8);
        foreach (FigureModel figure in _article.Figures)
            Write(figure);
        _json.WriteEndArray();

        _json.WriteStartArray("speakers"u8);
        foreach (SpeakerModel speaker in _article.Speakers)
            Write(speaker);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <summary>What the front matter says, by its keys: texts, lists of texts, or <c>null</c> for an empty value. Of a key that stands twice the first counts.</summary>
    private void Write(FrontMatter? frontMatter)
    {
        if (frontMatter is null)
        {
            _json.WriteNull("metadata"u8);
            return;
        }

        _json.WriteStartObject("metadata"u8);
        foreach (FrontMatterEntry entry in frontMatter.Entries.DistinctBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _json.WritePropertyName(entry.Key);
            if (entry.Value.IsList)
                _json.WriteStartArray();
            foreach (FrontMatterScalar item in entry.Value.Items)
                _json.WriteStringValue(item.Text);
            if (entry.Value.IsList)
                _json.WriteEndArray();
            else if (entry.Value.Items.Count == 0)
                _json.WriteNullValue();
        }

        _json.WriteEndObject();
    }

    private void Write(BlockModel block)
    {
        _json.WriteStartObject();
        _json.WriteString("kind"u8, EnumText<BlockKind>.Of(block.Kind));
        if (block.Level > 0)
            _json.WriteNumber("level"u8, block.Level);
        WriteOffsets(block.Range);
        _json.WriteEndObject();
    }

    private void Write(QuoteModel quote)
    {
        _json.WriteStartObject();
        WriteRange(quote.Range);
        _json.WriteString("kind"u8, EnumText<QuoteKind>.Of(quote.Kind));
        Write(quote.Attribution);
        Write(quote.Marks);
        _json.WriteString("date"u8, quote.Date);
        _json.WriteString("rule"u8, EnumText<Pattern>.Of(quote.Rule));
        _json.WriteEndObject();
    }

    /// <summary>In the shape of a quote, so that one reader reads both.</summary>
    private void Write(StatementModel statement)
    {
        _json.WriteStartObject();
        WriteRange(statement.Range);
        _json.WriteString("kind"u8, "indirect"u8);
        Write(statement.Attribution);
        Write(QuoteMarks.None);
        _json.WriteNull("date"u8);
        _json.WriteString("rule"u8, EnumText<Pattern>.Of(statement.Rule));
        _json.WriteEndObject();
    }

    private void Write(TermModel term)
    {
        _json.WriteStartObject();
        WriteRange(term.Range);
        _json.WriteEndObject();
    }

    private void Write(FigureModel figure)
    {
        _json.WriteStartObject();
        WriteRange(figure.Range);
        TextRange number = _article.InFile(figure.Number);
        _json.WriteNumber("numberStart"u8, number.Start);
        _json.WriteNumber("numberEnd"u8, number.End);
        _json.WriteString("kind"u8, EnumText<FigureKind>.Of(figure.Kind));
        WriteDecimal("value"u8, figure.Value);
        WriteDecimal("min"u8, figure.Min);
        WriteDecimal("max"u8, figure.Max);
        Write(figure.Score);
        _json.WriteString("approximation"u8, EnumText<Approximation>.Of(figure.Approximation));
        if (figure.Unit is { } unit)
            _json.WriteString("unit"u8, EnumText<Unit>.Of(unit));
        else
            _json.WriteNull("unit"u8);
        _json.WriteString("currency"u8, figure.Currency?.ToString());
        WriteText("counted"u8, figure.Counted);
        _json.WriteString("countedNoun"u8, figure.CountedNoun);
        _json.WriteString("iso"u8, figure.Iso);
        _json.WriteString("speaker"u8, figure.Attribution?.Speaker);
        WriteText("speakerMention"u8, figure.Attribution?.Mention);
        _json.WriteString("rule"u8, EnumText<Pattern>.Of(figure.Rule));
        _json.WriteEndObject();
    }

    /// <summary><c>[3,1]</c></summary>
    private void Write(Score? score)
    {
        if (score is null)
        {
            _json.WriteNull("score"u8);
            return;
        }

        _json.WriteStartArray("score"u8);
        _json.WriteNumberValue(score.First);
        _json.WriteNumberValue(score.Second);
        _json.WriteEndArray();
    }

    private void Write(SpeakerModel speaker)
    {
        _json.WriteStartObject();
        _json.WriteString("name"u8, speaker.Name);
        _json.WriteString("gender"u8, EnumText<Gender>.Of(speaker.Gender));
        WriteTexts("names"u8, speaker.Names);
        WriteTexts("roles"u8, speaker.Roles);
        _json.WriteEndObject();
    }

    private void Write(Attribution attribution)
    {
        _json.WriteString("speaker"u8, attribution.Speaker);
        WriteText("speakerMention"u8, attribution.Mention);
        _json.WriteString("speakerKind"u8, EnumText<SpeakerKind>.Of(attribution.Kind));
        _json.WriteString("handle"u8, attribution.Handle);
        WriteText("cue"u8, attribution.Cue);
    }

    /// <summary><c>guillemets</c>, or two words, <c>guillemets oneSideMissing</c>.</summary>
    private void Write(QuoteMarks marks)
    {
        string kind = EnumText<QuoteMarks>.Of(marks & ~QuoteMarks.OneSideMissing).ToString();
        _json.WriteString("marks"u8, marks.HasFlag(QuoteMarks.OneSideMissing) ? kind + " oneSideMissing" : kind);
    }

    private void WriteRange(TextRange range)
    {
        WriteOffsets(range);
        WriteText("text"u8, range);
    }

    /// <summary>In the file as it is.</summary>
    private void WriteOffsets(TextRange range)
    {
        TextRange place = _article.InFile(range);
        _json.WriteNumber("start"u8, place.Start);
        _json.WriteNumber("end"u8, place.End);
    }

    private void WriteText(ReadOnlySpan<byte> name, TextRange? range)
    {
        if (range is { } words)
            _json.WriteString(name, _article.Text.AsSpan(words.Start, words.Length));
        else
            _json.WriteNull(name);
    }

    private void WriteTexts(ReadOnlySpan<byte> name, EquatableArray<string> texts)
    {
        _json.WriteStartArray(name);
        foreach (string text in texts)
            _json.WriteStringValue(text);
        _json.WriteEndArray();
    }

    private void WriteDecimal(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
            _json.WriteString(name, DecimalText.Of(number));
        else
            _json.WriteNull(name);
    }
}
