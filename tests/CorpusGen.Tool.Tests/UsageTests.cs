using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData()]
    [InlineData("extrac")]
    [InlineData("extract")]
    [InlineData("extract", "a.txt", "--jsonl")]
    [InlineData("extract", "a.txt", "--language", "de")]
    [InlineData("extract", "a.txt", "--nonsense", "b")]
    [InlineData("corrections")]
    [InlineData("corrections", "check")]
    [InlineData("corrections", "check", "a.yml")]
    [InlineData("corrections", "check", "a.yml", "--nonsense")]
    public void A_command_line_that_makes_no_sense_ends_with_2_and_writes_no_result(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);

        Assert.Equal((ExitCode.WrongUsage, ""), (run.ExitCode, run.Output));
        Assert.Contains("--help", run.Error);
    }

    [Fact]
    public void Help_names_every_argument_and_option()
    {
        CommandRun run = CommandRun.Of("extract", "--help");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.All(["PATH", "--jsonl", "--language", "--corrections", "--suggest-corrections"], name => Assert.Contains(name, run.Output));
    }

    [Fact]
    public void What_is_wrong_names_the_help_of_its_own_command() => Assert.Contains("See corpusgen corrections check --help", CommandRun.Of("corrections", "check").Error);
}
