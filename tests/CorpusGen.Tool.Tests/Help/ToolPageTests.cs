using System;
using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace CorpusGen.Tool.Tests.Help;

public sealed class ToolPageTests
{
    private const string Start = "<!-- made of the commands by ToolPageTests: CORPUSGEN_ACCEPT=1 writes it anew -->\n\n";

    /// <summary>An option that is new, gone or described otherwise is so on the page.</summary>
    [Fact]
    public void The_page_has_every_command_and_option_as_they_are()
    {
        string file = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/tool.md");
        string page = File.ReadAllText(file).ReplaceLineEndings("\n");
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        Assert.True(start >= Start.Length, "docs/tool.md has lost the line that its commands stand below");

        string commands = ToolPage.Commands();
        if (Environment.GetEnvironmentVariable("CORPUSGEN_ACCEPT") == "1")
            File.WriteAllText(file, page[..start] + commands);
        else
            Assert.Equal(commands, page[start..]);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
