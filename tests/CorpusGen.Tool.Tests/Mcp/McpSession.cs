using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Tool.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace CorpusGen.Tool.Tests.Mcp;

/// <summary>The server in this process, and a client of the SDK that it serves.</summary>
internal sealed class McpSession : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly StringWriter _error = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _serving;

    private McpSession(TemporaryFolder folder, string? corrections)
    {
        _folder = folder;
        var toServer = new Pipe();
        var toClient = new Pipe();
        var streams = new Streams(toServer.Reader.AsStream(), toClient.Writer.AsStream(), _error);
        IReadOnlyList<TextSource> sources = TextFiles.Find([folder.Path], null);
        CorrectionFile? correctionFile = corrections is null ? null : CorrectionFile.Read(corrections, sources);
        _serving = CorpusServer.ServeAsync(Task.Run(() => ServedCorpus.Read(sources, correctionFile, streams)), streams, _stop.Token);
        Transport = new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream());
    }

    public McpClient Client { get; private set; } = null!;

    /// <summary>The folder of the texts, as answers write it.</summary>
    public string Folder => _folder.Shown;

    /// <summary>What was written to standard error.</summary>
    public string Error => _error.ToString();

    private StreamClientTransport Transport { get; }

    public static async Task<McpSession> Of(params (string Name, string Text)[] texts) => await Of(corrections: null, texts);

    public static async Task<McpSession> Of(string? corrections, params (string Name, string Text)[] texts)
    {
        var folder = new TemporaryFolder();
        foreach ((string name, string text) in texts)
            folder.Write(name, text);
        var session = new McpSession(folder, corrections is null ? null : folder.Write("corrections.yml", corrections));
        session.Client = await McpClient.CreateAsync(session.Transport, cancellationToken: TestContext.Current.CancellationToken);
        return session;
    }

    /// <summary>Calls a tool as the client does.</summary>
    public async Task<CallToolResult> Call(string tool, params (string Name, object? Value)[] arguments) =>
        await Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value), cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Calls a tool that must answer.</summary>
    public async Task<JsonElement> Answer(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await Call(tool, arguments);
        Assert.True(result.IsError is not true, Text(result));
        return result.StructuredContent!.Value;
    }

    /// <summary>The items of an answer.</summary>
    public async Task<JsonElement[]> Items(string tool, params (string Name, object? Value)[] arguments) => [.. (await Answer(tool, arguments)).GetProperty("items").EnumerateArray()];

    /// <summary>What a tool says to arguments that make no sense.</summary>
    public async Task<string> Problem(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await Call(tool, arguments);
        Assert.True(result.IsError, Text(result));
        return Text(result);
    }

    /// <summary>All answers to a question, from the first to the last.</summary>
    public async Task<List<CallToolResult>> Pages(string tool, params (string Name, object? Value)[] arguments)
    {
        var pages = new List<CallToolResult>();
        for (string? cursor = null; pages.Count < 1000;)
        {
            pages.Add(await Call(tool, cursor is null ? arguments : [.. arguments, ("cursor", cursor)]));
            Assert.True(pages[^1].IsError is not true, Text(pages[^1]));
            if (!pages[^1].StructuredContent!.Value.TryGetProperty("next", out JsonElement next))
                break;
            cursor = next.GetString();
        }

        return pages;
    }

    public static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _stop.CancelAsync();
        try
        {
            await _serving;
        }
        catch (OperationCanceledException)
        {
        }

        _stop.Dispose();
        _folder.Dispose();
    }
}
