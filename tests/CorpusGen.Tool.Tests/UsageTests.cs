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
    [InlineData("preview", "a", "--watch", "--port", "abc")]
    [InlineData("preview", "a", "--watch", "--port", "65536")]
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

    [Theory]
    [InlineData("'extrac' is no command of corpusgen; did you mean extract?\n", "extrac", "a.txt")]
    [InlineData("'zzz' is no command of corpusgen\n", "zzz")]
    [InlineData("'chek' is no command of corpusgen corrections; did you mean check?\n", "corrections", "chek")]
    [InlineData("Unrecognized option '--langage'; did you mean --language?\n", "extract", "a.txt", "--langage", "fr")]
    [InlineData("Unrecognized option '--langage=fr'; did you mean --language?\n", "extract", "a.txt", "--langage=fr")]
    [InlineData("Unrecognized option '--zzz'.\n", "extract", "a.txt", "--zzz")]
    [InlineData("Argument 'de' not recognized. Must be one of: 'fr', 'en', 'auto'\n", "extract", "a.txt", "--language", "de")]
    [InlineData("Argument 'a\\nb' not recognized. Must be one of: 'fr', 'en', 'auto'\n", "extract", "a.txt", "--language", "a\nb")]
    public void What_is_wrong_says_what_may_be_meant(string message, params string[] arguments) => Assert.StartsWith(message, CommandRun.Of(arguments).Error);

    [Fact]
    public void What_is_wrong_names_the_help_of_its_own_command() => Assert.Contains("See corpusgen corrections check --help", CommandRun.Of("corrections", "check").Error);
}
