using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Preview;

/// <summary>
/// What the page shows, as JSON that can stand in it: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotation marks are escaped. Places count in the file as it is, in UTF-16
/// code units as JavaScript does. What is null or empty is left out.
/// </summary>
internal sealed class PreviewJson
{
    // All letters of all languages stay as they are; what HTML has a meaning for does not.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly Utf8JsonWriter _json;
    private readonly IReadOnlyList<CorpusDocument> _documents;
    private readonly ItemKeys[] _keys;

    private PreviewJson(Utf8JsonWriter json, IReadOnlyList<CorpusDocument> documents)
    {
        _json = json;
        _documents = documents;
        _keys = new ItemKeys[documents.Count];
        for (int i = 0; i < _keys.Length; i++)
            _keys[i] = new ItemKeys(documents[i].Article);
    }

    /// <summary>Of documents, in their order.</summary>
    public static string Of(IReadOnlyList<CorpusDocument> documents)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, s_options))
            new PreviewJson(json, documents).Write();
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteStartArray("articles"u8);
        for (int i = 0; i < _documents.Count; i++)
            new ArticleData(_json, _documents[i], _keys[i]).Write();
        _json.WriteEndArray();

        _json.WriteStartArray("sayings"u8);
        foreach (CorpusSaying saying in CorpusSaying.Find(_documents))
            Write(saying);
        _json.WriteEndArray();

        _json.WriteStartArray("disagreements"u8);
        foreach (DisagreementModel disagreement in CorpusDisagreements.Find(_documents))
            Write(disagreement);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Write(CorpusSaying saying)
    {
        _json.WriteStartObject();
        if (saying.Speaker is { } speaker)
            _json.WriteString("speaker"u8, speaker);
        _json.WriteStartArray("wordings"u8);
        WordingDifference difference = new(_documents, saying);
        for (int i = 0; i < saying.Wordings.Count; i++)
        {
            CorpusWording wording = saying.Wordings[i];
            _json.WriteStartObject();
            WritePlace(wording.Document, _documents[wording.Document].Article.InFile(wording.Range));
            _json.WriteString("reason"u8, EnumText<WordingReason>.Of(wording.Reason));
            _json.WriteNumber("likeness"u8, Math.Round(wording.Likeness, 2));
            difference.Write(_json, wording);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Write(DisagreementModel disagreement)
    {
        _json.WriteStartObject();
        _json.WriteString("kind"u8, EnumText<DisagreementKind>.Of(disagreement.Kind));
        _json.WriteString("reason"u8, disagreement.Reason);
        _json.WriteStartArray("figures"u8);
        foreach (FigureOfDocument figure in disagreement.Figures)
        {
            _json.WriteStartObject();
            WritePlace(IndexOf(figure.Document), figure.Range);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    // The article by its number, the item by its key.
    private void WritePlace(int document, TextRange place)
    {
        _json.WriteNumber("article"u8, document);
        _json.WriteString("key"u8, _keys[document].At(place));
    }

    private int IndexOf(CorpusDocument document)
    {
        for (int i = 0; i < _documents.Count; i++)
        {
            if (ReferenceEquals(_documents[i], document))
                return i;
        }

        throw new ArgumentException("The document is not among those that are shown.", nameof(document));
    }
}
