using System;
using System.Text.Json;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Tool;

/// <summary>A text in a line of JSON: <c>{"id":"a","language":"fr","format":"markdown","text":"…"}</c>, of which language and format may be left out, and <c>date</c> and <c>event</c> may stand. Other properties are passed over.</summary>
internal sealed class JsonLine(byte[] bytes, long number, Language? language, string input) : TextSource
{
    public override string Name => $"{input}({number})";

    protected override NamedText ReadText()
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            return Read(ref reader);
        }
        catch (JsonException e)
        {
            // Its message ends with a place in bytes, counted from the line it was given.
            int place = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            throw Unreadable(e.BytePositionInLine ?? 0, place < 0 ? e.Message : e.Message[..place]);
        }
        catch (InvalidOperationException)
        {
            throw Unreadable(reader.TokenStartIndex, "a string that is not Unicode text");
        }
    }

    private NamedText Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Unreadable(reader.TokenStartIndex, "not an object");

        string? id = null, tag = null, text = null, date = null, about = null;
        SourceFormat format = SourceFormat.Text;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
                id = ReadString(ref reader, "id");
            else if (reader.ValueTextEquals("language"u8))
                tag = ReadString(ref reader, "language", orNull: true);
            else if (reader.ValueTextEquals("format"u8))
                format = ReadFormat(ref reader);
            else if (reader.ValueTextEquals("date"u8))
                date = ReadDate(ref reader);
            else if (reader.ValueTextEquals("event"u8))
                about = ReadString(ref reader, "event", orNull: true);
            else if (reader.ValueTextEquals("text"u8))
                text = ReadString(ref reader, "text");
            else
                reader.Skip();
        }

        long end = reader.TokenStartIndex;
        reader.Read();
        if (id is null || text is null)
            throw Unreadable(end, id is null ? "no \"id\"" : "no \"text\"");
        return new NamedText(id, Path: null, LanguageTag.Parse(tag) ?? language, text, format) { Date = date, Event = about };
    }

    private string? ReadDate(ref Utf8JsonReader reader)
    {
        string? date = ReadString(ref reader, "date", orNull: true);
        return date is null || CorpusDocument.DayOf(date) is not null ? date : throw Unreadable(reader.TokenStartIndex, "\"date\" is no date as 2018-03-23");
    }

    private SourceFormat ReadFormat(ref Utf8JsonReader reader) => ReadString(ref reader, "format", orNull: true) switch
    {
        null or "text" => SourceFormat.Text,
        "markdown" => SourceFormat.Markdown,
        _ => throw Unreadable(reader.TokenStartIndex, "\"format\" is neither \"text\" nor \"markdown\""),
    };

    private string? ReadString(ref Utf8JsonReader reader, string name, bool orNull = false)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String || (orNull && reader.TokenType == JsonTokenType.Null))
            return reader.GetString();
        throw Unreadable(reader.TokenStartIndex, $"\"{name}\" is not a string");
    }

    private UnreadableTextException Unreadable(long position, string reason) =>
        new(input, number, Utf8Text.CountUtf16(bytes, (int)position) + 1, reason);
}
