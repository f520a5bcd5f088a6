using System.IO;
using System.Threading.Tasks;
using CorpusGen.Tool.Terminal;
using Xunit;

namespace CorpusGen.Tool.Tests.Terminal;

public sealed class ColourTests
{
    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "", true)] // as no-color.org has it
    [InlineData(true, "1", false)]
    [InlineData(false, null, false)]
    public void Only_a_terminal_gets_colours_unless_nobody_wants_them(bool isTerminal, string? noColor, bool areOn) =>
        Assert.Equal(areOn, Colours.Of(isTerminal, name => name switch { "NO_COLOR" => noColor, "TERM" => "xterm", _ => null }).AreOn);

    [Fact]
    public void A_terminal_that_has_none_gets_none() => Assert.False(Colours.Of(true, name => name == "TERM" ? "dumb" : null).AreOn);

    [Theory]
    [InlineData("a.txt(1,2): error: no: error: twice", "a.txt(1,2): \e[31;1merror:\e[0m no: error: twice")]
    [InlineData("error: standard output", "\e[31;1merror:\e[0m standard output")]
    [InlineData("terror: waiting", "terror: waiting")]
    public void What_is_wrong_is_seen_in_a_message(string message, string shown)
    {
        using var messages = new StringWriter { NewLine = "\n" };
        new ColouredMessages(messages, new Colours(true)).WriteLine(message);
        Assert.Equal(shown + "\n", messages.ToString());
    }

    /// <summary>The tool on a terminal, with a program that makes one of a pipe.</summary>
    [Theory]
    [InlineData("corpusgen extract none.txt", "none.txt: \e[31;1merror:\e[0m no such file or folder\r\n")]
    [InlineData("corpusgen extract none.txt --no-color", "none.txt: error: no such file or folder\r\n")]
    [InlineData("NO_COLOR=1 corpusgen extract none.txt", "none.txt: error: no such file or folder\r\n")]
    [InlineData("corpusgen sayings a.txt b.txt --quiet", "\e[1mAnne Roux\e[0m\r\n  a.txt(1,21): “Le pont de Maurin tiendra”\r\n  b.txt(1,21): “Le pont de Maurin tiendra”\r\n1 sayings in 2 wordings\r\n")]
    [InlineData("corpusgen sayings a.txt b.txt --quiet | cat", "Anne Roux\r\n  a.txt(1,21): “Le pont de Maurin tiendra”\r\n  b.txt(1,21): “Le pont de Maurin tiendra”\r\n1 sayings in 2 wordings\r\n")]
    public async Task A_terminal_shows_them(string command, string shown)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Anne Roux a dit : « Le pont de Maurin tiendra ».\n");
        folder.Write("b.txt", "Anne Roux a dit : « Le pont de Maurin tiendra ».\n");
        folder.Write("run", $"#!/bin/bash\ncorpusgen() {{ dotnet exec '{System.AppContext.BaseDirectory}/corpusgen.dll' \"$@\"; }}\n{command}\n");
        ShellRun run = await ShellRun.Of(folder.Path, "command -v script > /dev/null || exit 99\nunset NO_COLOR; TERM=xterm script --quiet --command 'bash run' typescript < /dev/null");
        Assert.SkipWhen(run.ExitCode == 99, "There is no script.");

        // What the runtime tells a terminal about its keys.
        Assert.Equal(shown, run.Output.Replace("\e[?1h\e=", ""));
    }
}
