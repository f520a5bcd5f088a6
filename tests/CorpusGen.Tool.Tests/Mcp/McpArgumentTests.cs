using System.IO;
using System.Threading.Tasks;
using ModelContextProtocol;
using Xunit;

namespace CorpusGen.Tool.Tests.Mcp;

/// <summary>What an agent asks wrongly, and what it is told.</summary>
public sealed class McpArgumentTests
{
    private const string Article = "« Le bac partira à midi », a promis Anne Roux.\n";

    [Theory]
    [InlineData("find_quotes", "speakr", "x", "find_quotes has no argument 'speakr'. It has: speaker, words, ")]
    [InlineData("find_quotes", "limit", "ten", "'limit' is a whole number from 1 to 100, not \"ten\".")]
    [InlineData("find_quotes", "limit", 0, "'limit' is a whole number from 1 to 100, not 0.")]
    [InlineData("find_quotes", "limit", 2.5, "'limit' is a whole number from 1 to 100, not 2.5.")]
    [InlineData("find_quotes", "speaker", 3, "'speaker' is a text, not 3.")]
    [InlineData("find_quotes", "statements", "yes", "'statements' is true or false, not \"yes\".")]
    [InlineData("find_quotes", "words", "…", "'words' has no word in it")]
    [InlineData("find_quotes", "saying", "s9", "There is no saying 's9'. list_sayings has all: none.")]
    [InlineData("find_figures", "kind", "sum", "'kind' is one of count, money, ")]
    [InlineData("find_figures", "noun", "%", null)]
    [InlineData("read_article", "line", 2, "read_article needs 'article': ")]
    [InlineData("read_article", "article", "x/bca.txt", "There is no article 'x/bca.txt'; the nearest is '")]
    [InlineData("read_article", "article", "nothing-like-it", "There is no article 'nothing-like-it'. list_articles has all paths.")]
    [InlineData("verify_text", "language", "fr", "verify_text needs 'text': ")]
    public async Task A_wrong_argument_gets_a_message_that_says_what_to_do(string tool, string name, object value, string? message)
    {
        await using McpSession session = await McpSession.Of(("bac.txt", Article));
        if (message is null)
            Assert.Equal(0, (await session.Answer(tool, (name, value))).GetProperty("total").GetInt32());
        else
            Assert.StartsWith(message, await session.Problem(tool, (name, value)));
    }

    [Fact]
    public async Task What_is_null_or_empty_is_left_out()
    {
        await using McpSession session = await McpSession.Of(("bac.txt", Article));
        Assert.Single(await session.Items("find_quotes", ("speaker", null), ("words", ""), ("limit", null)));
    }

    [Fact]
    public async Task A_text_that_is_too_long_says_how_long_it_may_be()
    {
        await using McpSession session = await McpSession.Of(("bac.txt", Article));
        Assert.Contains("at most 100000", await session.Problem("verify_text", ("text", new string('x', 100_001))));
    }

    [Fact]
    public async Task Nothing_found_says_what_to_try()
    {
        await using McpSession session = await McpSession.Of(("bac.txt", Article));
        Assert.Equal("Nothing found. The nearest speaker is ⟦Anne Roux⟧.", (await session.Answer("find_quotes", ("speaker", "Anna Roux"))).GetProperty("hint").GetString());
        Assert.Contains("list_nouns", (await session.Answer("find_figures", ("noun", "bateaux"))).GetProperty("hint").GetString());
    }

    [Fact]
    public async Task An_end_of_a_path_that_two_articles_have_is_no_name()
    {
        await using McpSession session = await McpSession.Of(("a/bac.txt", Article), ("b/bac.txt", Article));
        Assert.StartsWith("'bac.txt' are 2 articles: ", await session.Problem("read_article", ("article", "bac.txt")));
        Assert.Equal($"{session.Folder}/b/bac.txt", (await session.Answer("read_article", ("article", "b/bac.txt"))).GetProperty("place").GetProperty("article").GetString());
    }

    [Fact]
    public async Task Nothing_is_read_but_the_texts_that_were_named()
    {
        using var other = new TemporaryFolder();
        string secret = other.Write("secret.txt", "Un secret.");
        await using McpSession session = await McpSession.Of(("bac.txt", Article));
        foreach (string path in new[] { secret, "../" + Path.GetFileName(other.Path) + "/secret.txt", session.Folder + "/../" + Path.GetFileName(other.Path) + "/secret.txt", "/etc/passwd", "file:///etc/passwd", "..", "/", "." })
            Assert.StartsWith("There is no article ", await session.Problem("read_article", ("article", path)));
        foreach (string uri in new[] { "file://" + secret, "corpusgen:///" + secret, "corpusgen:///../bac.txt", $"corpusgen://{session.Folder}/../{Path.GetFileName(other.Path)}/secret.txt" })
            await Assert.ThrowsAnyAsync<McpException>(async () => await session.Client.ReadResourceAsync(uri, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_a_text_that_can_be_read_each_tool_says_so()
    {
        await using McpSession session = await McpSession.Of(("a.txt", "\0"));
        Assert.StartsWith("There is no article: ", await session.Problem("list_articles"));
        Assert.Contains("a.txt(1,1): error: ", session.Error);
    }
}
