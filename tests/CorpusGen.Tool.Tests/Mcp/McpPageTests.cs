using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Mcp;

/// <summary>What docs/mcp.md has people copy.</summary>
public sealed class McpPageTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/mcp.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_configuration_starts_the_server()
    {
        int servers = 0;
        foreach (Match block in Regex.Matches(s_page, "```json\n(.*?)```", RegexOptions.Singleline))
        {
            using JsonDocument json = JsonDocument.Parse(block.Groups[1].Value);
            if (!json.RootElement.TryGetProperty("mcpServers", out JsonElement list) && !json.RootElement.TryGetProperty("servers", out list))
                continue;
            JsonElement server = list.GetProperty("articles");
            Assert.Equal("corpusgen", server.GetProperty("command").GetString());
            string[] arguments = [.. server.GetProperty("args").EnumerateArray().Select(argument => argument.GetString()!)];
            Assert.Equal("mcp", arguments[0]);
            Assert.Empty(CorpusgenCommand.Create(new Streams(Stream.Null, Stream.Null, TextWriter.Null)).Parse(arguments).Errors);
            servers++;
        }

        Assert.Equal(4, servers);
    }

    [Fact]
    public async Task Every_tool_is_in_the_table()
    {
        await using McpSession session = await McpSession.Of(("a.txt", "Un mot."));
        var tools = await session.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        string[] rows = [.. Regex.Matches(s_page, @"^\| `([a-z]+_[a-z]+)` \|", RegexOptions.Multiline).Select(row => row.Groups[1].Value)];
        Assert.Equal(rows.Order(), tools.Select(tool => tool.Name).Order());
        foreach (var tool in tools)
        {
            string row = s_page.Split('\n').Single(line => line.StartsWith($"| `{tool.Name}` |"));
            Assert.All(tool.JsonSchema.GetProperty("properties").EnumerateObject().Where(argument => argument.Name is not ("limit" or "cursor")), argument => Assert.Contains($"`{argument.Name}", row));
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
