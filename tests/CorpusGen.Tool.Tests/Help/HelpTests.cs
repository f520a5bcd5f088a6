using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests.Help;

public sealed class HelpTests
{
    // A line that is broken by a terminal makes no list. The usual width is 80; names and margins take some of it.
    [Theory]
    [InlineData()]
    [InlineData("corrections")]
    public void A_list_of_commands_has_a_line_for_each(params string[] command)
    {
        CommandRun run = CommandRun.Of([.. command, "--help"]);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        string[] lines = run.Output.Split('\n');
        string[] commands = [.. lines.SkipWhile(line => line != "Commands:").Skip(1).TakeWhile(line => line.Length > 0)];
        Assert.NotEmpty(commands);
        Assert.All(commands, line => Assert.Matches("^  [a-z]+ +[A-Z].{20,90}[.]$", line));
        Assert.All(commands, line => Assert.Equal(0, CommandRun.Of([.. command, line.Trim().Split(' ')[0], "--help"]).ExitCode));
    }

    [Fact]
    public void The_help_of_all_has_examples_that_are_right_and_the_exit_codes()
    {
        string help = CommandRun.Of("--help").Output;
        string[] examples = [.. help.Split('\n').SkipWhile(line => line != "Examples:").Skip(1).TakeWhile(line => line.Length > 0)];
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.NotEqual(ExitCode.WrongUsage, CommandRun.Of(Arguments(example)).ExitCode));
        Assert.All(new[] { "0", "1", "2", "3", "4", "141" }, code => Assert.Contains($"\n  {code} ", help));
    }

    // Up to what belongs to the shell, or is said of it; written nowhere.
    private static string[] Arguments(string example)
    {
        string command = example.Split("  ", StringSplitOptions.RemoveEmptyEntries)[0].Split(['<', '>'])[0];
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
        return [.. words, "--help"];
    }
}
