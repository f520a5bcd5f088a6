using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Export.Tei;
using Xunit;

namespace CorpusGen.Tool.Tests.Export;

public sealed class TeiExportTests : IDisposable
{
    private const string Schema = "CORPUSGEN_TEI_SCHEMA";

    private static readonly XNamespace s_tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName s_id = XNamespace.Xml + "id";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Xmllint_finds_it_well_formed() => OtherProgram.Run("xmllint", "--noout", "--huge", ExportedTexts.Export(_folder, "tei"));

    [Fact]
    public void It_is_valid_by_the_schema_of_the_TEI()
    {
        string? schema = Environment.GetEnvironmentVariable(Schema);
        Assert.SkipWhen(string.IsNullOrEmpty(schema), $"{Schema} does not say where tei_all.rng is.");
        OtherProgram.Run("xmllint", "--noout", "--relaxng", schema!, ExportedTexts.Export(_folder, "tei"));
    }

    [Fact]
    public void Every_line_of_an_article_is_there_with_its_words_and_its_kind()
    {
        XElement[] articles = Read();
        Assert.Equal(ExportedTexts.Articles.Length, articles.Length);
        foreach ((XElement article, JsonElement expected) in articles.Zip(ExportedTexts.Articles))
        {
            XElement[] lines = [.. article.Element(s_tei + "text")!.Element(s_tei + "body")!.Elements()];
            JsonElement[] blocks = [.. expected.GetProperty("blocks").EnumerateArray()];
            if (blocks.Length > 0)
                Assert.Equal(blocks.Select(block => block.Text("kind")), lines.Select(line => line.Name == s_tei + "p" ? "paragraph" : (string?)line.Attribute("type")));
            Assert.Equal(expected.Text("language"), (string?)article.Attribute(XNamespace.Xml + "lang"));
        }

        // Of bare text the words are those of the file.
        for (int i = 0; i < articles.Length; i++)
        {
            if (ExportedTexts.Articles[i].Text("id") == "ferry.md")
                continue;
            string text = ExportedTexts.Texts[i];
            Assert.Equal(
                ExportedTexts.Articles[i].GetProperty("blocks").EnumerateArray().Select(block => text[block.GetProperty("start").GetInt32()..block.GetProperty("end").GetInt32()]),
                articles[i].Element(s_tei + "text")!.Element(s_tei + "body")!.Elements().Select(Words).Where(words => words.Length > 0));
        }
    }

    [Fact]
    public void Who_says_what_is_read_back()
    {
        foreach ((XElement article, JsonElement expected) in Read().Zip(ExportedTexts.Articles))
        {
            Dictionary<string, string> speakers = article.Descendants().Where(element => element.Name == s_tei + "person" || element.Name == s_tei + "org").ToDictionary(person => "#" + person.Attribute(s_id)!.Value, person => person.Elements().First().Value);
            AssertSaid("true", "quotes");
            AssertSaid("false", "statements");

            void AssertSaid(string direct, string kind)
            {
                XElement[] said = [.. article.Descendants(s_tei + "said").Where(element => (string?)element.Attribute("direct") == direct && element.Attribute("prev") is null).OrderBy(Number)];
                JsonElement[] items = [.. expected.GetProperty(kind).EnumerateArray()];
                Assert.Equal(items.Select(item => item.Text("text").ReplaceLineEndings("\n")), said.Select(element => Whole(article, element)));
                Assert.Equal(items.Select(item => item.Text("speaker")), said.Select(element => element.Attribute("who") is { } who ? speakers[who.Value] : ""));
                Assert.All(said.Zip(items), pair => Assert.Contains("#rule-" + pair.Second.Text("rule"), pair.First.Attribute("ana")!.Value.Split(' ')));
            }
        }
    }

    [Fact]
    public void Figures_are_read_back()
    {
        foreach ((XElement article, JsonElement expected) in Read().Zip(ExportedTexts.Articles))
        {
            XElement[] found = [.. article.Descendants().Where(element => element.Attribute(s_id)?.Value.Split('-').Last() is ['f', ..] && element.Attribute("prev") is null).OrderBy(Number)];
            JsonElement[] figures = [.. expected.GetProperty("figures").EnumerateArray()];
            Assert.Equal(figures.Select(figure => figure.Text("text")), found.Select(element => Whole(article, element)));
            foreach ((XElement element, JsonElement figure) in found.Zip(figures))
            {
                if (figure.Text("kind") is "date" or "year" or "time")
                {
                    Assert.Equal((figure.Text("kind") == "time" ? "time" : "date", figure.Text("iso")), (element.Name.LocalName, (string?)element.Attribute("when-iso")));
                    continue;
                }

                Assert.Equal(("measure", figure.Text("kind")), (element.Name.LocalName, (string?)element.Attribute("type")));
                Assert.Equal(figure.Text("value"), (string?)element.Attribute("quantity") ?? "");
                Assert.Equal(figure.Text("countedNoun"), (string?)element.Attribute("commodity") ?? "");
                Assert.Equal(figure.Text("currency") + figure.Text("unit") + (figure.Text("kind") == "percent" && figure.Text("unit").Length == 0 ? "%" : ""), (string?)element.Attribute("unit") ?? "");
                XElement? number = element.Elements(s_tei + "num").FirstOrDefault();
                Assert.Equal((figure.Text("min"), figure.Text("max")), ((string?)number?.Attribute("atLeast") ?? "", (string?)number?.Attribute("atMost") ?? ""));
            }
        }
    }

    [Fact]
    public void Every_pointer_points_to_something_and_no_id_is_twice()
    {
        XDocument document = XDocument.Load(ExportedTexts.Export(_folder, "tei"));
        string[] ids = [.. document.Descendants().Select(element => element.Attribute(s_id)?.Value).OfType<string>()];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(
            document.Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.Name.LocalName is "who" or "ana" or "ref" or "corresp" or "next" or "prev").SelectMany(attribute => attribute.Value.Split(' ')),
            pointer => Assert.Contains(pointer[1..], ids));
    }

    [Fact]
    public void What_crosses_is_divided_and_its_parts_point_to_each_other()
    {
        //   0    5    10   15
        //   [a........]          block 0–20
        //        [b........]
        TeiItem a = Item(0, 10, "a"), b = Item(5, 15, "b");
        TeiPart[] parts = [.. TeiNesting.Divide([b, a], [new TextRange(0, 20)])];
        Assert.Equal([("a", 0, 10, 1, true), ("b", 5, 10, 1, false), ("b", 10, 15, 2, true)], parts.Select(Shown));
    }

    [Fact]
    public void What_goes_on_in_the_next_line_is_divided_at_its_end()
    {
        TeiPart[] parts = [.. TeiNesting.Divide([Item(5, 25, "a"), Item(12, 14, "b"), Item(22, 23, "c")], [new TextRange(0, 10), new TextRange(11, 20), new TextRange(21, 30)])];
        Assert.Equal([("a", 5, 10, 1, false), ("a", 11, 20, 2, false), ("b", 12, 14, 1, true), ("a", 21, 25, 3, true), ("c", 22, 23, 1, true)], parts.Select(Shown));
    }

    [Fact]
    public void An_empty_corpus_is_well_formed_too()
    {
        CommandRun run = CommandRun.WithInput("", "export", "--jsonl", "--format", "tei");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(s_tei + "teiCorpus", XDocument.Parse(run.Output).Root!.Name);
    }

    private XElement[] Read() => [.. XDocument.Load(ExportedTexts.Export(_folder, "tei"), LoadOptions.PreserveWhitespace).Root!.Elements(s_tei + "TEI")];

    private static (string, int, int, int, bool) Shown(TeiPart part) => (part.Item.Name, part.Range.Start, part.Range.End, part.Number, part.IsLast);

    private static TeiItem Item(int start, int end, string name) => new(new TextRange(start, end), 0, name, name, []);

    private static int Number(XElement element) => int.Parse(element.Attribute(s_id)!.Value.Split('-').Last()[1..], CultureInfo.InvariantCulture);

    /// <summary>The words of an item that may be divided. Lines of an article have a line break between them.</summary>
    private static string Whole(XElement article, XElement first)
    {
        string words = Words(first);
        for (XElement part = first; part.Attribute("next")?.Value is { } next;)
        {
            XElement following = article.Descendants().Single(element => element.Attribute(s_id)?.Value == next[1..]);
            words += Line(following) == Line(part) ? "" : "\n";
            words += Words(following);
            part = following;
        }

        return words;
    }

    private static XElement Line(XElement element) => element.AncestorsAndSelf().First(ancestor => ancestor.Name.LocalName is "p" or "ab");

    /// <summary>The text in an element, with the characters that <c>g</c> stands for.</summary>
    private static string Words(XElement element) => string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XElement { Name.LocalName: "g" } character => ((char)int.Parse(character.Attribute("n")!.Value[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        XText { Parent.Name.LocalName: not "g" } text => text.Value,
        _ => "",
    }));
}
