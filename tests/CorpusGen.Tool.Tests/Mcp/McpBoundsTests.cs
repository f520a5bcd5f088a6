using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using CorpusGen.Tool.Tests.Export;
using ModelContextProtocol.Protocol;
using Xunit;

namespace CorpusGen.Tool.Tests.Mcp;

/// <summary>How much an answer has, and how to go on.</summary>
public sealed class McpBoundsTests
{
    // Of JSON, and a text that says the same.
    private const int MostCharacters = 25_000;

    private static (string Name, string Text) Long()
    {
        var text = new StringBuilder("A long day\n\n");
        for (int i = 0; i < 60; i++)
            text.Append($"“We counted {i + 2} boats 😀 {string.Concat(Enumerable.Repeat($"and {i} more of them ", 20))},” said Mary Bell{i % 7}.\n\n");
        text.Append(new string('x', 9_000)).Append(string.Concat(Enumerable.Repeat("😀", 9_000)));
        return ("long.txt", text.ToString());
    }

    [Theory]
    [InlineData("find_quotes", 100)]
    [InlineData("find_figures", 100)]
    [InlineData("find_quotes", 7)]
    public async Task Pages_are_small_and_together_have_each_item_once(string tool, int limit)
    {
        await using McpSession session = await McpSession.Of(Long());
        List<CallToolResult> pages = await session.Pages(tool, ("limit", limit));
        pages.ForEach(AssertBounded);
        Assert.Equal((true, true), (pages.All(page => Count(page) >= 1), pages.All(page => Count(page) <= limit)));
        int[] starts = [.. pages.SelectMany(page => page.StructuredContent!.Value.GetProperty("items").EnumerateArray()).Select(item => item.GetProperty("place").GetProperty("start").GetInt32())];
        Assert.Equal([.. starts.Distinct().Order()], starts);
        Assert.Equal(pages[0].StructuredContent!.Value.GetProperty("total").GetInt32(), starts.Length);
        Assert.True(starts.Length >= 60);
    }

    [Fact]
    public async Task A_long_article_comes_in_parts_that_make_the_whole_with_each_item_once()
    {
        (string name, string text) = Long();
        await using McpSession session = await McpSession.Of((name, text));
        List<CallToolResult> pages = await session.Pages("read_article", ("article", name));
        pages.ForEach(AssertBounded);
        Assert.Equal(text, string.Concat(pages.Select(page => page.StructuredContent!.Value.Text("text")[1..^1])));
        JsonElement[] items = [.. pages.SelectMany(page => page.StructuredContent!.Value.GetProperty("items").EnumerateArray())];
        Assert.Equal(60, items.Count(item => item.Text("what") == "quote"));
        Assert.Equal(items.Length, items.Select(item => (item.Text("what"), item.GetProperty("place").Text("start"))).Distinct().Count());
    }

    [Fact]
    public async Task A_long_text_is_verified_in_parts()
    {
        (string name, string text) = Long();
        await using McpSession session = await McpSession.Of((name, text));
        List<CallToolResult> pages = await session.Pages("verify_text", ("text", text[..8_000]), ("limit", 100));
        pages.ForEach(AssertBounded);
        Assert.True(pages.Count > 1);
        Assert.Equal(pages[0].StructuredContent!.Value.GetProperty("total").GetInt32(), pages.Sum(page => Count(page)));
    }

    [Fact]
    public async Task A_resource_that_is_too_long_says_where_the_rest_is()
    {
        await using McpSession session = await McpSession.Of(("a.txt", new string('x', 200_000)));
        var resource = Assert.Single(await session.Client.ListResourcesAsync(cancellationToken: TestContext.Current.CancellationToken));
        string text = Assert.IsType<TextResourceContents>(Assert.Single((await resource.ReadAsync(cancellationToken: TestContext.Current.CancellationToken)).Contents)).Text;
        Assert.InRange(text.Length, 60_000, 61_000);
        Assert.EndsWith("read_article has all of it, in parts.", text);
    }

    [Fact]
    public async Task A_cursor_goes_on_with_another_limit_and_is_nothing_to_another_question()
    {
        await using McpSession session = await McpSession.Of(Long());
        string cursor = (await session.Answer("find_quotes", ("limit", 3))).Text("next");
        Assert.Equal(5, (await session.Answer("find_quotes", ("limit", 5), ("cursor", cursor))).GetProperty("items").GetArrayLength());
        Assert.Contains("another question", await session.Problem("find_quotes", ("speaker", "Mary"), ("cursor", cursor)));
        Assert.Contains("another question", await session.Problem("find_figures", ("cursor", cursor)));
        Assert.Contains("another question", await session.Problem("read_article", ("article", "long.txt"), ("cursor", cursor)));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA==")]
    [InlineData("ÿ⟦")]
    [InlineData("AwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_cursor_is_said_to_be_none(string cursor)
    {
        await using McpSession session = await McpSession.Of(Long());
        Assert.Contains("leave it out to begin", await session.Problem("find_quotes", ("cursor", cursor)));
    }

    // Its position is behind what the question has: the place of a cursor that was made up from a right one.
    [Theory]
    [InlineData(new byte[] { 255, 255, 255, 127 })]
    [InlineData(new byte[] { 0, 0, 0, 128 })]
    [InlineData(new byte[] { 0, 0, 0, 0 })]
    public async Task A_cursor_that_was_changed_does_no_harm(byte[] position)
    {
        await using McpSession session = await McpSession.Of(Long());
        byte[] cursor = System.Buffers.Text.Base64Url.DecodeFromChars((await session.Answer("find_quotes", ("limit", 3))).Text("next"));
        position.CopyTo(cursor, 0);
        Assert.Contains("leave it out to begin", await session.Problem("find_quotes", ("cursor", System.Buffers.Text.Base64Url.EncodeToString(cursor))));
    }

    [Fact]
    public async Task A_cursor_from_before_a_change_of_the_texts_says_so()
    {
        (string name, string text) = Long();
        string cursor;
        await using (McpSession before = await McpSession.Of((name, text)))
            cursor = (await before.Answer("find_quotes", ("limit", 3))).Text("next");
        await using McpSession after = await McpSession.Of((name, text + " More."));
        Assert.Contains("or to the articles as they were", await after.Problem("find_quotes", ("cursor", cursor)));
    }

    private static int Count(CallToolResult page) => page.StructuredContent!.Value.GetProperty("items").GetArrayLength();

    // As characters are, not as JSON may have to write them.
    private static int Length(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Sum(property => property.Name.Length + 4 + Length(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().Sum(item => 1 + Length(item)),
        JsonValueKind.String => json.GetString()!.Length + 2,
        _ => json.GetRawText().Length,
    };

    private static void AssertBounded(CallToolResult page)
    {
        // Short messages: the page itself would be in them.
        Assert.True(McpSession.Text(page).Length <= MostCharacters, $"{McpSession.Text(page).Length} characters of text");
        Assert.True(Length(page.StructuredContent!.Value) <= MostCharacters, $"{Length(page.StructuredContent!.Value)} characters of JSON");
    }
}
