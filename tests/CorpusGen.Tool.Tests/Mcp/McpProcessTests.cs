using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace CorpusGen.Tool.Tests.Mcp;

/// <summary>The tool as a client starts it: a process at the other end of two pipes.</summary>
public sealed class McpProcessTests
{
    [Fact]
    public async Task A_client_starts_it_asks_and_ends_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bac.txt", "« Le bac partira à midi », a promis Anne Roux.\n");
        var errors = new List<string>();
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = ["exec", Path.Combine(AppContext.BaseDirectory, "corpusgen.dll"), "mcp", "bac.txt", "missing.txt", "--language", "fr"],
            WorkingDirectory = folder.Path,
            StandardErrorLines = errors.Add,
        });
        await using (McpClient client = await McpClient.CreateAsync(transport, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal("corpusgen", client.ServerInfo!.Name);
            IList<McpClientTool> tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(
                ["find_disagreements", "find_figures", "find_quotes", "list_articles", "list_nouns", "list_sayings", "list_speakers", "read_article", "verify_text"],
                tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
            Assert.All(tools, tool =>
            {
                ToolAnnotations annotations = tool.ProtocolTool.Annotations!;
                Assert.Equal((true, false, false), (annotations.ReadOnlyHint, annotations.DestructiveHint, annotations.OpenWorldHint));
                Assert.All(tool.JsonSchema.GetProperty("properties").EnumerateObject(), argument => Assert.NotEqual("", argument.Value.GetProperty("description").GetString()));
            });

            CallToolResult answer = await client.CallToolAsync("find_quotes", new Dictionary<string, object?> { ["speaker"] = "Roux" }, cancellationToken: TestContext.Current.CancellationToken);
            Assert.Contains("\nbac.txt(1,3): ⟦Le bac partira à midi⟧ said by ⟦Anne Roux⟧ (direct)\n", McpSession.Text(answer));
        }

        Assert.Equal(["missing.txt: error: no such file or folder"], errors);
    }

    /// <summary>Standard output is the client's: one word of ours there, and it understands nothing any more.</summary>
    [Fact]
    public async Task Nothing_but_the_protocol_is_written_to_standard_output()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bac.txt", "« Le bac partira à midi », a promis Anne Roux.\n");
        string[] requests =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"list_articles","arguments":{}}}""",
            """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"nothing"}}""",
        ];
        folder.Write("requests", string.Join('\n', requests) + "\n");
        ShellRun run = await ShellRun.Of(folder.Path, """
            mkfifo input
            corpusgen mcp missing.txt bac.txt < input > output &
            exec 3> input
            cat requests >&3
            until [ "$(wc -l < output)" -ge 3 ]; do sleep 0.1; done
            exec 3>&-
            wait $!
            ended=$?
            cat output
            exit $ended
            """);
        Assert.Equal((0, "missing.txt: error: no such file or folder\n"), (run.ExitCode, run.Error));
        JsonElement[] answers = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal([1, 2, 3], answers.Select(answer => answer.GetProperty("id").GetInt32()).Order());
    }

    [Fact]
    public void Without_a_client_it_ends_and_has_written_nothing()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("mcp", folder.Write("bac.txt", "Un mot."));
        Assert.Equal(new CommandRun(ExitCode.Success, "", ""), run);
    }

    [Fact]
    public void A_corrections_file_that_is_not_there_is_wrong_usage()
    {
        CommandRun run = CommandRun.Of("mcp", "a.txt", "--corrections", "none.yml");
        Assert.Equal(new CommandRun(ExitCode.WrongUsage, "", "none.yml: error: no such file or folder\n"), run);
    }
}
