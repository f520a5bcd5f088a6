using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using CorpusGen.Extraction.Changes;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Diff;

/// <summary>A line of <c>corpusgen extract</c>. It has not the text, so that the places of its items are known and not their lines, and what stands round them is not.</summary>
internal sealed class ExtractedLine(string file, long number)
{
    /// <summary>Whether a line is one: an object with a list of quotes.</summary>
    public static bool IsOne(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isQuotes = reader.ValueTextEquals("quotes"u8);
                if (!reader.Read())
                    return false;
                if (isQuotes)
                    return reader.TokenType == JsonTokenType.StartArray;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // Whoever reads it as a text says where.
        }

        return false;
    }

    /// <exception cref="UnreadableTextException">It is not as that command writes it.</exception>
    public ArticleState Read(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new UnreadableTextException(file, number, Utf8Text.CountUtf16(bytes, (int)(e.BytePositionInLine ?? 0)) + 1, "not JSON");
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw new UnreadableTextException(file, number, 1, "neither a text nor a result of corpusgen extract");
        }
    }

    private static ArticleState Read(JsonElement line)
    {
        string path = Text(line, "path") ?? Needed(line, "id");
        var items = new List<(int Start, FoundItem Item)>();
        foreach (JsonElement quote in line.GetProperty("quotes").EnumerateArray())
        {
            items.Add(Place(quote, new CorpusItem
            {
                Kind = ItemKind.Quote,
                Article = path,
                Words = ArticleState.OneLine(Needed(quote, "text")),
                Speaker = Text(quote, "speaker") ?? Text(quote, "handle"),
            }));
        }

        foreach (JsonElement figure in line.GetProperty("figures").EnumerateArray())
            items.Add(Place(figure, ArticleState.Of(FigureOf(figure), Needed(figure, "text"), path) with { Speaker = Text(figure, "speaker") }));
        return new ArticleState
        {
            Article = new FoundItem(new CorpusItem { Kind = ItemKind.Article, Article = path, Words = ArticleState.OneLine(Text(line, "title") ?? "") }),
            Items = new EquatableArray<FoundItem>([.. items.OrderBy(item => item.Start).Select(item => item.Item)]),
            IsOrdered = true,
            Speakers = new EquatableArray<string>([.. line.GetProperty("speakers").EnumerateArray().Select(speaker => Needed(speaker, "name"))]),
            Language = LanguageTag.Parse(Text(line, "language")) ?? Language.Unknown,
        };
    }

    private static (int Start, FoundItem Item) Place(JsonElement element, CorpusItem item)
    {
        int start = element.GetProperty("start").GetInt32();
        return (start, new FoundItem(item, new ItemPlace(new TextRange(start, element.GetProperty("end").GetInt32()), Line: 0, Column: 0)));
    }

    private static FigureModel FigureOf(JsonElement figure) => new()
    {
        Range = default,
        Number = default,
        Block = 0,
        Rule = default,
        Kind = Value<FigureKind>(figure, "kind") ?? default,
        Value = Number(figure, "value"),
        Min = Number(figure, "min"),
        Max = Number(figure, "max"),
        Score = figure.GetProperty("score") is { ValueKind: JsonValueKind.Array } score ? new Score(score[0].GetInt32(), score[1].GetInt32()) : null,
        Approximation = Value<Approximation>(figure, "approximation") ?? default,
        Unit = Value<Unit>(figure, "unit"),
        Currency = Enum.TryParse(Text(figure, "currency"), out Currency currency) ? currency : null,
        CountedNoun = Text(figure, "countedNoun"),
        Iso = Text(figure, "iso"),
    };

    private static T? Value<T>(JsonElement element, string name)
        where T : struct, Enum => Text(element, name) is string value ? EnumText<T>.Parse(value) : null;

    private static decimal? Number(JsonElement element, string name) =>
        Text(element, name) is string number ? decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    private static string Needed(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"\"{name}\" is null");

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
