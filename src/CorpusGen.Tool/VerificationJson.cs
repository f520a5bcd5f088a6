using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool;

/// <summary>A draft and what was checked of it, as a line of JSON.</summary>
internal static class VerificationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The line and its <c>\n</c>.</summary>
    public static ReadOnlySpan<byte> Of(CorpusDocument draft, IReadOnlyList<VerifiedItem> items)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("draft"u8, draft.Id);
            json.WriteStartArray("items"u8);
            foreach (VerifiedItem item in items)
                Write(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        return output.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, VerifiedItem item)
    {
        json.WriteStartObject();
        Write(json, item.Range);
        json.WriteString("what"u8, EnumText<VerifiedKind>.Of(item.Kind));
        json.WriteString("verdict"u8, EnumText<Verdict>.Of(item.Verdict));
        if (item.Source is { } source)
        {
            json.WriteStartObject("source"u8);
            json.WriteString("document"u8, source.Document.Id);
            Write(json, source.Range);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("source"u8);
        }

        json.WriteString("difference"u8, item.Difference);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TextRange range)
    {
        json.WriteNumber("start"u8, range.Start);
        json.WriteNumber("end"u8, range.End);
    }
}
