using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool;

/// <summary>Writes the sayings of documents.</summary>
internal static class SayingReport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(IReadOnlyList<CorpusDocument> documents, Streams streams, bool isJson)
    {
        IReadOnlyList<CorpusSaying> sayings = CorpusSaying.Find(documents);
        using var output = new MemoryStream();
        if (isJson)
            WriteJson(documents, sayings, output);
        else if (documents.Count > 0)
            WriteText(documents, sayings, output, streams.OutputColours);
        StandardOutput.Guard(() => streams.Output.Write(output.GetBuffer().AsSpan(0, (int)output.Length)));
    }

    private static void WriteJson(IReadOnlyList<CorpusDocument> documents, IReadOnlyList<CorpusSaying> sayings, Stream output)
    {
        for (int i = 0; i < sayings.Count; i++)
        {
            using (var json = new Utf8JsonWriter(output, Options))
            {
                json.WriteStartObject();
                json.WriteString("id"u8, (i + 1).ToString(CultureInfo.InvariantCulture));
                json.WriteString("speaker"u8, sayings[i].Speaker);
                json.WriteStartArray("wordings"u8);
                foreach (CorpusWording wording in sayings[i].Wordings)
                    Write(json, documents[wording.Document], wording);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            output.Write("\n"u8);
        }
    }

    private static void Write(Utf8JsonWriter json, CorpusDocument document, CorpusWording wording)
    {
        TextRange place = document.Article.InFile(wording.Range);
        json.WriteStartObject();
        json.WriteString("document"u8, document.Id);
        json.WriteNumber("start"u8, place.Start);
        json.WriteNumber("end"u8, place.End);
        json.WriteNumber("likeness"u8, Math.Round(wording.Likeness, 2));
        json.WriteString("reason"u8, EnumText<WordingReason>.Of(wording.Reason));
        json.WriteEndObject();
    }

    private static void WriteText(IReadOnlyList<CorpusDocument> documents, IReadOnlyList<CorpusSaying> sayings, Stream output, Colours colours)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (CorpusSaying saying in sayings)
        {
            text.WriteLine(colours.Heading(Visible.Text(saying.Speaker ?? "(nobody is named)")));
            foreach (CorpusWording wording in saying.Wordings)
                text.WriteLine($"  {FilePlace.Of(documents[wording.Document], wording.Range)}: {Words(documents[wording.Document], wording.Range)}{colours.Aside(Why(wording))}");
        }

        int count = sayings.Sum(saying => saying.Wordings.Count);
        text.WriteLine(sayings.Count == 0 ? "Nothing is quoted twice." : $"{sayings.Count} sayings in {count} wordings");
    }

    private static string Words(CorpusDocument document, TextRange range) => "“" + Visible.Text(range.In(document.Article.Text)) + "”";

    private static string Why(CorpusWording wording) => wording.Reason switch
    {
        WordingReason.Shortened => " (shortened)",
        WordingReason.Reworded => " (reworded)",
        WordingReason.SameAnswer => " (the same answer in other words)",
        WordingReason.Translated => " (translated)",
        _ => "",
    };
}
