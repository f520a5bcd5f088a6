using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests.Export;

public sealed class WebAnnotationExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_item_is_an_annotation_with_what_is_known_of_it()
    {
        JsonElement[] annotations = Read();
        (string Tag, string Items, string[] Properties)[] kinds =
        [
            ("quote", "quotes", ["text", "kind", "speaker", "speakerMention", "speakerKind", "handle", "cue", "marks", "date", "rule"]),
            ("statement", "statements", ["text", "speaker", "speakerMention", "speakerKind", "handle", "cue", "rule"]),
            ("term", "terms", ["text"]),
            ("figure", "figures", ["text", "kind", "value", "min", "max", "approximation", "unit", "currency", "counted", "countedNoun", "iso", "speaker", "speakerMention", "rule"]),
        ];
        foreach ((string tag, string items, string[] properties) in kinds)
        {
            JsonElement[] found = [.. annotations.Where(annotation => annotation.GetProperty("body")[0].Text("value") == tag)];
            (int Article, JsonElement Item)[] expected = ExportedTexts.Items(items);
            Assert.Equal(expected.Length, found.Length);
            foreach ((JsonElement annotation, (_, JsonElement item)) in found.Zip(expected))
                Assert.All(properties, property => Assert.Equal(item.Text(property), annotation.TryGetProperty("corpusgen:" + property, out JsonElement value) ? value.GetString() : ""));
        }
    }

    /// <summary>"the start position … counted in units of Unicode characters": https://www.w3.org/TR/annotation-model/#text-position-selector</summary>
    [Fact]
    public void Both_selectors_select_the_same_words_of_the_text()
    {
        JsonElement[] annotations = Read();
        Assert.NotEmpty(annotations);
        string[] sources = [.. ExportedTexts.Articles.Select(article => string.Join('/', article.Text("id").Split('/').Select(Uri.EscapeDataString)))];
        int astral = 0;
        foreach (JsonElement annotation in annotations)
        {
            string text = ExportedTexts.Texts[Array.IndexOf(sources, annotation.GetProperty("target").Text("source"))];
            JsonElement position = annotation.GetProperty("target").GetProperty("selector")[0], quote = annotation.GetProperty("target").GetProperty("selector")[1];
            Assert.Equal(("TextPositionSelector", "TextQuoteSelector"), (position.Text("type"), quote.Text("type")));
            Rune[] runes = [.. text.EnumerateRunes()];
            int start = position.GetProperty("start").GetInt32(), end = position.GetProperty("end").GetInt32();
            Assert.Equal(string.Concat(runes[start..end]), quote.Text("exact"));
            Assert.EndsWith(quote.Text("prefix"), string.Concat(runes[..start]));
            Assert.StartsWith(quote.Text("suffix"), string.Concat(runes[end..]));
            astral += string.Concat(runes[..start]).Length > start ? 1 : 0;
        }

        Assert.True(astral > 1, "no annotation behind a character outside of the first plane");
    }

    [Fact]
    public void The_collection_is_as_the_standard_wants_it()
    {
        JsonElement collection = JsonDocument.Parse(File.ReadAllBytes(ExportedTexts.Export(_folder, "webannotation"))).RootElement;
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", collection.GetProperty("@context")[0].GetString());
        Assert.Equal(("AnnotationCollection", "AnnotationPage"), (collection.Text("type"), collection.GetProperty("first").Text("type")));
        JsonElement[] annotations = [.. collection.GetProperty("first").GetProperty("items").EnumerateArray()];
        Assert.Equal(annotations.Length, collection.GetProperty("total").GetInt32());
        Assert.All(annotations, annotation => Assert.Equal(("Annotation", "tagging"), (annotation.Text("type"), annotation.Text("motivation"))));
        Assert.Equal(annotations.Length, annotations.Select(annotation => annotation.Text("id")).Distinct().Count());
        Assert.All(annotations, annotation => Assert.StartsWith("urn:uuid:", annotation.Text("id")));
    }

    [Fact]
    public void Ids_are_the_same_in_every_run_and_others_in_another_text()
    {
        CommandRun first = CommandRun.WithInput(ExportedTexts.Lines, "export", "--jsonl", "--format", "webannotation");
        Assert.Equal(first, CommandRun.WithInput(ExportedTexts.Lines, "export", "--jsonl", "--format", "webannotation"));
        Assert.NotEqual(Id("a"), Id("b"));

        static string Id(string id) => CommandRun.WithInput($$"""{"id":"{{id}}","text":"“We won,” said Mary Bell."}""", "export", "--jsonl", "--format", "webannotation")
            .Results[0].GetProperty("first").GetProperty("items")[0].Text("id");
    }

    [Fact]
    public void A_text_is_called_by_its_path_as_an_iri()
    {
        string path = _folder.Write("a b#é.txt", "“We won,” said Mary Bell.");
        JsonElement collection = CommandRun.Of("export", path, "--format", "webannotation").Results[0];
        string source = collection.GetProperty("first").GetProperty("items")[0].GetProperty("target").Text("source");
        Assert.Equal(_folder.Shown + "/a b#é.txt", new Uri(source).LocalPath);
        Assert.EndsWith("/a%20b%23%C3%A9.txt", source);
    }

    private JsonElement[] Read() =>
        [.. JsonDocument.Parse(File.ReadAllBytes(ExportedTexts.Export(_folder, "webannotation"))).RootElement.GetProperty("first").GetProperty("items").EnumerateArray()];
}
