using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Extraction.Changes;

namespace CorpusGen.Tool.Diff;

/// <summary>A change as a line of JSON.</summary>
internal static class ChangeJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The line and its <c>\n</c>.</summary>
    public static ReadOnlySpan<byte> Of(CorpusChange change, ComparedSide old, ComparedSide @new)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("change"u8, EnumText<ChangeKind>.Of(change.Kind));
            json.WriteString("kind"u8, EnumText<ItemKind>.Of(change.Subject.Item.Kind));
            Write(json, "old"u8, change.Old, old);
            Write(json, "new"u8, change.New, @new);
            json.WriteStartArray("differences"u8);
            foreach (ItemDifference difference in change.Differences)
            {
                json.WriteStartObject();
                json.WriteString("what"u8, EnumText<DifferenceKind>.Of(difference.Kind));
                json.WriteString("old"u8, difference.Old);
                json.WriteString("new"u8, difference.New);
                json.WriteString("text"u8, difference.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteBoolean("partOfAnother"u8, change.IsPartOfAnother);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        return output.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, FoundItem? item, ComparedSide side)
    {
        if (item is null)
        {
            json.WriteNull(name);
            return;
        }

        bool hasPlace = item.Place is not null && item.Item.Kind is ItemKind.Quote or ItemKind.Figure && side.Kind != SideKind.Lock;
        json.WriteStartObject(name);
        json.WriteString("document"u8, item.Item.Kind == ItemKind.Speaker ? null : ChangeWords.NameOf(side, item));
        WriteNumber(json, "line"u8, hasPlace && item.Place!.Line > 0 ? item.Place.Line : null);
        WriteNumber(json, "column"u8, hasPlace && item.Place!.Line > 0 ? item.Place.Column : null);
        WriteNumber(json, "start"u8, hasPlace ? item.Place!.Range.Start : null);
        WriteNumber(json, "end"u8, hasPlace ? item.Place!.Range.End : null);
        json.WriteString("words"u8, item.Item.Words);
        json.WriteString("value"u8, item.Item.Value);
        json.WriteString("unit"u8, item.Item.Unit);
        json.WriteString("noun"u8, item.Item.Noun);
        json.WriteString("speaker"u8, item.Item.Speaker);
        json.WriteString("name"u8, item.Item.Member);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
