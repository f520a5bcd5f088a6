using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Tool.Export.WebAnnotation;

/// <summary>One <c>AnnotationCollection</c> with one page, as https://www.w3.org/TR/annotation-model says, written as it comes: the number of its items stands at the end.</summary>
internal sealed class WebAnnotationExport : ArticleExport
{
    /// <summary>What the properties that the standard has none for are called: <c>corpusgen:speaker</c>.</summary>
    public static string Vocabulary { get; } = RepositoryUrl.Value + "/blob/main/docs/export.md#";

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ExportTarget _target;
    private readonly Utf8JsonWriter _json;
    private long _count;

    public WebAnnotationExport(ExportTarget target)
    {
        _target = target;
        _json = new Utf8JsonWriter(target.Stream, s_options);
        _json.WriteStartObject();
        _json.WriteStartArray("@context"u8);
        _json.WriteStringValue("http://www.w3.org/ns/anno.jsonld"u8);
        _json.WriteStartObject();
        _json.WriteString("corpusgen"u8, Vocabulary);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteString("id"u8, "#corpus"u8);
        _json.WriteString("type"u8, "AnnotationCollection"u8);
        _json.WriteString("label"u8, "Quotes, statements, terms and figures"u8);
        _json.WriteStartObject("first"u8);
        _json.WriteString("id"u8, "#page"u8);
        _json.WriteString("type"u8, "AnnotationPage"u8);
        _json.WriteNumber("startIndex"u8, 0);
        _json.WriteStartArray("items"u8);
    }

    public override void Add(ReadArticle article)
    {
        _count += AnnotationWriter.Write(_json, article);
        _json.Flush();
    }

    public override void Flush() => _target.Stream.Flush();

    public override void Complete()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteNumber("total"u8, _count);
        _json.WriteEndObject();
        _json.Flush();
        _target.Stream.Write("\n"u8);
        _target.Keep();
    }

    // Not the writer: it would write again what could not be written.
    public override void Dispose() => _target.Dispose();
}
