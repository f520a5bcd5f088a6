using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using CorpusGen.Tool.Mcp;
using CorpusGen.Tool.Tests.Export;
using Xunit;

namespace CorpusGen.Tool.Tests.Mcp;

public sealed class McpToolTests
{
    private static readonly (string Name, string Text)[] s_texts =
    [
        ("bac.txt", """
            Le bac partira

            « Le bac partira à midi avec 40 passagers », a promis Anne Roux, maire de Maurin. Elle a ajouté que la mer était calme.

            Selon Paul Durand, 320 riverains avaient signé la pétition contre le mur de granit gris.
            """),
        ("ferry.md", """
            ---
            title: The ferry
            date: 2024-02-12
            ---

            “The ferry will **not** leave today,” said Mary Bell. The petition was signed by 300 residents.
            """),
        ("suite/mer.txt", "Anne Roux l’a répété : « Le bac partira à midi avec 40 passagers ».\n"),
    ];

    [Fact]
    public async Task Quotes_come_by_speaker_with_place_and_citation()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        JsonElement[] quotes = await session.Items("find_quotes", ("speaker", "roux"));
        Assert.Equal(2, quotes.Length);
        Assert.Equal(("⟦Le bac partira à midi avec 40 passagers⟧", "⟦Anne Roux⟧"), (quotes[0].Text("text"), quotes[0].Text("speaker")));
        JsonElement place = quotes[0].GetProperty("place");
        Assert.Equal($"{session.Folder}/bac.txt(3,3)", $"{place.Text("article")}({place.Text("line")},{place.Text("column")})");
        Assert.Equal("Le bac partira à midi avec 40 passagers", s_texts[0].Text[place.GetProperty("start").GetInt32()..place.GetProperty("end").GetInt32()]);
        Assert.Equal($"⟦“Le bac partira à midi avec 40 passagers” (Anne Roux, in: Le bac partira)⟧ {session.Folder}/bac.txt(3,3)", quotes[0].Text("citation"));
    }

    [Fact]
    public async Task Of_markdown_the_place_is_that_of_the_file()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        JsonElement quote = Assert.Single(await session.Items("find_quotes", ("speaker", "Mary Bell")));
        Assert.Equal(("⟦The ferry will not leave today⟧", "6", "2"), (quote.Text("text").Replace(",⟧", "⟧"), quote.GetProperty("place").Text("line"), quote.GetProperty("place").Text("column")));
        Assert.Contains("(Mary Bell, in: The ferry, 2024-02-12)⟧ ", quote.Text("citation"));
    }

    [Theory]
    [InlineData("maire de Maurin", 2)] // the role, said in one article, of the name in that one; the other only has the name
    [InlineData("⟦Anne Roux⟧", 2)] // as answers write it
    [InlineData("Durand", 0)]
    public async Task A_speaker_is_asked_for_by_what_the_articles_call_her(string speaker, int quotes)
    {
        await using McpSession session = await McpSession.Of(s_texts);
        Assert.Equal(speaker == "maire de Maurin" ? 1 : quotes, (await session.Items("find_quotes", ("speaker", speaker))).Length);
    }

    [Theory]
    [InlineData("BAC MIDI", 2)]
    [InlineData("a midi", 2)]
    [InlineData("bac minuit", 0)]
    [InlineData("today not", 1)]
    public async Task Words_are_found_in_any_order_without_case_and_accents(string words, int quotes)
    {
        await using McpSession session = await McpSession.Of(s_texts);
        Assert.Equal(quotes, (await session.Items("find_quotes", ("words", words))).Length);
    }

    [Fact]
    public async Task A_saying_has_its_wordings_and_statements_come_when_they_are_asked_for()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        JsonElement saying = Assert.Single(await session.Items("list_sayings"));
        Assert.Equal(("s1", "⟦Anne Roux⟧", "2"), (saying.Text("saying"), saying.Text("speaker"), saying.Text("wordings")));
        JsonElement[] wordings = await session.Items("find_quotes", ("saying", "s1"));
        Assert.Equal([$"{session.Folder}/bac.txt", $"{session.Folder}/suite/mer.txt"], wordings.Select(wording => wording.GetProperty("place").Text("article")));

        Assert.DoesNotContain(await session.Items("find_quotes"), quote => quote.Text("kind") == "statement");
        JsonElement statement = Assert.Single(await session.Items("find_quotes", ("speaker", "Anne Roux"), ("statements", true), ("words", "mer")));
        Assert.Equal(("statement", "⟦la mer était calme⟧"), (statement.Text("kind"), statement.Text("text")));
    }

    [Fact]
    public async Task Figures_come_by_noun_with_who_gives_them()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        JsonElement figure = Assert.Single(await session.Items("find_figures", ("noun", "riverains")));
        Assert.Equal(("320", "⟦riverain⟧", "⟦Paul Durand⟧", "count"), (figure.Text("value"), figure.Text("noun"), figure.Text("givenBy"), figure.Text("kind")));
        Assert.Contains("320 riverains avaient signé", figure.Text("context"));
        Assert.False(Assert.Single(await session.Items("find_figures", ("noun", "resident"))).TryGetProperty("givenBy", out _));

        // Who gives a figure has said the words around it only if they are a quote.
        Assert.StartsWith("⟦“Selon Paul Durand, 320 riverains avaient signé la pétition contre le mur de granit gris.” (in: Le bac partira)⟧ ", figure.Text("citation"));
        JsonElement quoted = (await session.Items("find_figures", ("noun", "passagers"))).First();
        Assert.StartsWith("⟦“Le bac partira à midi avec 40 passagers” (Anne Roux, in: Le bac partira)⟧ ", quoted.Text("citation"));
        Assert.Equal(["40"], (await session.Items("find_figures", ("article", "suite/mer.txt"))).Select(one => one.Text("value")));
        Assert.Empty(await session.Items("find_figures", ("noun", "riverains"), ("kind", "money")));
    }

    [Fact]
    public async Task The_source_of_a_figure_is_cited_as_words_of_the_article()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        JsonElement answer = await session.Answer("verify_text", ("text", "Les 280 riverains avaient signé la pétition contre le mur de granit gris.\n"), ("language", "fr"));
        JsonElement source = Assert.Single(answer.GetProperty("items").EnumerateArray()).GetProperty("source");
        Assert.Equal("⟦Paul Durand⟧", source.Text("speaker"));
        Assert.StartsWith("⟦“320” (in: Le bac partira)⟧ ", source.Text("citation"));
    }

    [Fact]
    public async Task A_text_is_verified_word_for_word()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        const string Text = "Anne Roux l’a dit : « Le bac partira à midi avec 50 passagers ».\nElle dit aussi : « Tout le monde doit rentrer chez soi ce soir ».\n";
        JsonElement answer = await session.Answer("verify_text", ("text", Text), ("language", "fr"));
        JsonElement[] items = [.. answer.GetProperty("items").EnumerateArray()];
        JsonElement altered = items[0];
        Assert.Equal(("altered", "⟦'40' became '50'⟧", "1", "23"), (altered.Text("verdict"), altered.Text("difference"), altered.Text("line"), altered.Text("column")));
        Assert.Equal("Le bac partira à midi avec 50 passagers", Text[altered.GetProperty("start").GetInt32()..altered.GetProperty("end").GetInt32()]);
        Assert.Equal(("⟦Le bac partira à midi avec 40 passagers⟧", "⟦Anne Roux⟧"), (altered.GetProperty("source").Text("text"), altered.GetProperty("source").Text("speaker")));
        Assert.EndsWith(")", altered.GetProperty("source").Text("citation"));
        Assert.Contains(items, item => item.Text("verdict") == "absent" && item.Text("line") == "2");
        Assert.Equal(1, answer.GetProperty("verdicts").GetProperty("absent").GetInt32());
    }

    [Fact]
    public async Task An_article_is_read_with_what_was_found_from_a_line_on()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        JsonElement answer = await session.Answer("read_article", ("article", "bac.txt"));
        Assert.Equal($"⟦{s_texts[0].Text}⟧", answer.Text("text"));
        Assert.Equal(["quote", "figure", "statement", "statement", "figure"], answer.GetProperty("items").EnumerateArray().Select(item => item.Text("what")));

        answer = await session.Answer("read_article", ("article", "bac.txt"), ("line", 5));
        Assert.StartsWith("⟦Selon Paul Durand", answer.Text("text"));
        Assert.Equal(["5", "5"], answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("place").Text("line")));
    }

    [Fact]
    public async Task Lists_say_what_there_is()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        JsonElement[] articles = await session.Items("list_articles");
        Assert.Equal(["bac.txt", "ferry.md", "suite/mer.txt"], articles.Select(article => article.Text("article")[(session.Folder.Length + 1)..]));
        Assert.Equal(("⟦The ferry⟧", "2024-02-12", "en"), (articles[1].Text("title"), articles[1].Text("date"), articles[1].Text("language")));
        JsonElement speaker = (await session.Items("list_speakers"))[0];
        Assert.Equal(("⟦Anne Roux⟧", "2", "2", "1"), (speaker.Text("name"), speaker.Text("articles"), speaker.Text("quotes"), speaker.Text("statements")));
        JsonElement noun = (await session.Items("list_nouns"))[0];
        Assert.Equal(("⟦passager⟧", "2", "40"), (noun.Text("noun"), noun.Text("figures"), noun.Text("most")));
    }

    [Fact]
    public async Task Figures_that_disagree_are_shown_side_by_side()
    {
        await using McpSession session = await McpSession.Of(
            ("a.txt", "---\nevent: ferry\n---\n\nThe ferry Bella sank off Maurin on Monday. The ferry was carrying 40 passengers when it sank.\n"),
            ("b.txt", "---\nevent: ferry\n---\n\nThe ferry Bella sank off Maurin on Monday. The ferry was carrying 75 passengers when it sank.\n"));
        JsonElement disagreement = Assert.Single(await session.Items("find_disagreements", ("noun", "passengers")));
        Assert.Equal(["40", "75"], disagreement.GetProperty("figures").EnumerateArray().Select(figure => figure.Text("value")));
        Assert.Empty(await session.Items("find_disagreements", ("noun", "ships")));
    }

    [Fact]
    public async Task Of_many_figures_that_disagree_the_rest_is_counted()
    {
        await using McpSession session = await McpSession.Of([.. Enumerable.Range(0, 11).Select(i =>
            ($"{i:00}.txt", $"---\nevent: ferry\n---\n\nThe ferry Bella sank off Maurin on Monday. The ferry was carrying {40 + i} passengers when it sank.\n"))]);
        var result = await session.Call("find_disagreements", ("noun", "passengers"));
        JsonElement item = result.StructuredContent!.Value.GetProperty("items")[0];
        Assert.Equal((11, 8), (item.GetProperty("figureCount").GetInt32(), item.GetProperty("figures").GetArrayLength()));
        Assert.Contains("\n  and 3 more, 11 in all: find_figures has them\n", McpSession.Text(result));
    }

    /// <summary>What a client that reads text alone is told of a figure.</summary>
    [Theory]
    [InlineData("La loi date du 23 mars 2018.", "⟦23 mars 2018⟧, = 2018-03-23, given")]
    [InlineData("Environ 50 riverains ont signé.", "of ⟦riverain⟧, about 50, given")]
    [InlineData("Plus de 50 riverains ont signé.", "of ⟦riverain⟧, more than 50, given")]
    [InlineData("Hier, 50 riverains ont signé.", "of ⟦riverain⟧, = 50, given")]
    [InlineData("Entre 50 et 60 riverains ont signé.", "of ⟦riverain⟧, 50 to 60, given")]
    [InlineData("Des milliers de riverains ont signé.", "of ⟦riverain⟧, 1000 or more, given")]
    [InlineData("La route est longue de 12 kilomètres.", "= 12 kilometre, given")]
    [InlineData("Entre 12 et 15 kilomètres de route sont fermés.", "12 to 15 kilometre, given")]
    public async Task A_line_says_how_exactly_a_figure_is_given(string text, string line)
    {
        await using McpSession session = await McpSession.Of(("a.txt", text));
        Assert.Contains(line, McpSession.Text(await session.Call("find_figures", ("article", "a.txt"))));
        Assert.Contains(line.Replace("of ⟦riverain⟧", "").Split(", given")[0].Split(" kilo")[0], McpSession.Text(await session.Call("read_article", ("article", "a.txt"))));
    }

    [Fact]
    public async Task Text_alone_has_the_citations_too()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        foreach (string tool in new[] { "find_quotes", "find_figures", "list_sayings", "list_articles" })
        {
            var result = await session.Call(tool);
            Assert.All(result.StructuredContent!.Value.GetProperty("items").EnumerateArray(), item => Assert.Contains(", cite: " + item.Text("citation") + "\n", McpSession.Text(result)));
        }

        var verified = await session.Call("verify_text", ("text", "« Le bac partira à midi avec 50 passagers », a dit Anne Roux."));
        JsonElement source = verified.StructuredContent!.Value.GetProperty("items")[0].GetProperty("source");
        Assert.Contains(", cite: " + source.Text("citation") + "\n", McpSession.Text(verified));
    }

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("Draft: yes", true)]
    [InlineData("published: false", true)]
    [InlineData("draft: false", false)]
    [InlineData("title: draft", false)]
    public async Task A_draft_is_served_and_said_to_be_one(string frontMatter, bool isDraft)
    {
        await using McpSession session = await McpSession.Of(("a.md", $"---\n{frontMatter}\n---\n\n« Le bac partira à midi », a promis Anne Roux.\n"));
        var result = await session.Call("list_articles");
        JsonElement article = result.StructuredContent!.Value.GetProperty("items")[0];
        Assert.Equal((isDraft, isDraft), (article.TryGetProperty("isDraft", out _), McpSession.Text(result).Contains(" figures, a draft, cite: ")));
        Assert.Single(await session.Items("find_quotes"));
    }

    /// <summary>A client may put an address in order before it asks for it, as browsers do.</summary>
    [Fact]
    public void The_address_of_an_article_stays_what_it_is()
    {
        string[] names = ["../articles/a.txt", "../../articles/a.txt", "articles/a.txt", "./a.txt", "a.txt", "~../articles/a.txt", "~./a.txt", "/home/anne/b c.txt", "home/anne/b c.txt", ".a/.../b.txt", "C:/a%2E.txt", "a/../b?#.txt"];
        string[] addresses = [.. names.Select(ArticleResources.UriOf)];
        Assert.Equal(addresses, addresses.Select(address => new Uri(address).AbsoluteUri));
        Assert.Equal(addresses.Length, addresses.Distinct().Count());
        Assert.Equal(("corpusgen:///~../articles/a.txt", "corpusgen:///articles/a.txt"), (addresses[0], addresses[2]));
    }

    [Fact]
    public async Task Corrections_are_applied()
    {
        await using McpSession session = await McpSession.Of("- in: mer.txt\n  quote: Le bac partira à midi avec 40 passagers\n  speaker: Paul Durand\n", s_texts);
        Assert.Equal("⟦Le bac partira à midi avec 40 passagers⟧", Assert.Single(await session.Items("find_quotes", ("speaker", "Durand"))).Text("text"));
    }

    [Fact]
    public async Task Articles_are_resources()
    {
        await using McpSession session = await McpSession.Of(s_texts);
        var resources = await session.Client.ListResourcesAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(3, resources.Count);
        var read = await resources[0].ReadAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains($"⟦{s_texts[0].Text}⟧", Assert.IsType<ModelContextProtocol.Protocol.TextResourceContents>(Assert.Single(read.Contents)).Text);
    }

    /// <summary>What a client may count on: the schema that it was given, and places and citations wherever something is told.</summary>
    [Theory]
    [InlineData("find_quotes")]
    [InlineData("find_figures")]
    [InlineData("find_disagreements")]
    [InlineData("list_articles")]
    [InlineData("list_speakers")]
    [InlineData("list_nouns")]
    [InlineData("list_sayings")]
    [InlineData("read_article")]
    [InlineData("verify_text")]
    public async Task Answers_are_as_their_schema_says(string tool)
    {
        await using McpSession session = await McpSession.Of(s_texts);
        var tools = await session.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        JsonElement schema = tools.Single(one => one.Name == tool).ReturnJsonSchema!.Value;
        JsonElement answer = await session.Answer(tool, tool switch
        {
            "read_article" => [("article", "bac.txt")],
            "verify_text" => [("text", "« Le bac partira à midi avec 50 passagers », a dit Anne Roux.")],
            _ => [],
        });
        AssertFits(schema, answer, tool);
        if (tool is "find_quotes" or "find_figures" or "list_sayings")
            Assert.All(answer.GetProperty("items").EnumerateArray(), item => Assert.EndsWith($"({item.GetProperty("place").Text("line")},{item.GetProperty("place").Text("column")})", item.Text("citation")));
    }

    private static void AssertFits(JsonElement schema, JsonElement value, string where)
    {
        Assert.Equal(schema.GetProperty("type").GetString(), value.ValueKind switch { JsonValueKind.Object => "object", JsonValueKind.Array => "array", JsonValueKind.Number => "integer", _ => "string" });
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
                AssertFits(schema.GetProperty("items"), item, where);
        }

        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonElement required in schema.TryGetProperty("required", out JsonElement list) ? list.EnumerateArray() : [])
            Assert.True(value.TryGetProperty(required.GetString()!, out _), $"{where}: no {required}");
        foreach (JsonProperty property in value.EnumerateObject())
        {
            bool isKnown = schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(property.Name, out JsonElement inner)
                || schema.TryGetProperty("additionalProperties", out inner);
            Assert.True(isKnown, $"{where}.{property.Name} is not in the schema");
            AssertFits(inner, property.Value, $"{where}.{property.Name}");
        }
    }
}
