using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace CorpusGen.Tool.Tests;

/// <summary>A run of the command in this process, and all it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output, read as JSON.</summary>
    public JsonElement[] Results => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public string[] Ids => [.. Results.Select(result => result.GetProperty("id").GetString()!)];

    public static CommandRun Of(params string[] arguments) => WithInput("", arguments);

    public static CommandRun WithInput(string input, params string[] arguments)
    {
        using var inputStream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = CorpusgenCommand.Run(arguments, new Streams(inputStream, output, error));
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
