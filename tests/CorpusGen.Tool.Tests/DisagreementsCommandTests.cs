using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class DisagreementsCommandTests : IDisposable
{
    private const string Shared = "The ferry Bell Harbour sank off Port Maurin, and the island mourns.\nThe ferry Bell Harbour, run by Transmarin, went down off Port Maurin.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_that_disagree_are_named_with_line_and_column_and_the_exit_code_says_so()
    {
        _folder.Write("a.txt", Shared + "The sinking killed 14 people.");
        _folder.Write("b.md", "---\ndate: 2024-02-12\n---\n\n" + Shared + "The sinking killed 22 people.");
        CommandRun run = CommandRun.Of("disagreements", _folder.Path);
        Assert.Equal($"{_folder.Shown}/a.txt(3,20): 14 people; {_folder.Shown}/b.md(7,20): 22 people: conflict: one event, dead: 14 people, and 22 people\n", run.Output);
        Assert.Equal((3, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Lines_of_json_give_lines_of_json_with_places_in_the_text()
    {
        string[] lines = [Line("one", "The sinking killed 14 people.", "2024-02-11"), Line("two", "The sinking killed 22 people.", "2024-02-12")];
        CommandRun run = CommandRun.WithInput(string.Join('\n', lines), "disagreements", "--jsonl");
        int start = Shared.Length + "The sinking killed ".Length;
        Assert.Equal(
            "{\"kind\":\"revision\",\"figures\":[{\"document\":\"one\",\"start\":" + start + ",\"end\":" + (start + 2) + "},{\"document\":\"two\",\"start\":" + start + ",\"end\":" + (start + 2)
            + "}],\"reason\":\"one event, dead: 14 people in one article, 22 people in a later one or corrected\"}\n",
            run.Output);
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(run.Output, CommandRun.WithInput(string.Join('\n', lines), "disagreements", "--jsonl", "--json").Output);
    }

    [Fact]
    public void Texts_that_agree_give_nothing_and_exit_code_0()
    {
        _folder.Write("a.txt", Shared + "The sinking killed 14 people.");
        _folder.Write("b.txt", Shared + "The sinking killed at least 14 people.");
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of("disagreements", _folder.Path, "--json"));
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_reported_and_the_others_are_compared()
    {
        string input = string.Join('\n', Line("one", "The sinking killed 14 people.", null), "[]", Line("two", "The sinking killed 22 people.", null));
        CommandRun run = CommandRun.WithInput(input, "disagreements", "--jsonl");
        Assert.Equal("conflict", Assert.Single(run.Results).GetProperty("kind").GetString());
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("standard input(2,1)", run.Error);
    }

    [Theory]
    [InlineData("disagreements")]
    [InlineData("disagreements", "a.txt", "--jsonl")]
    public void Paths_or_lines_must_be_given(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("See corpusgen disagreements --help", run.Error);
    }

    [Fact]
    public void The_help_says_what_the_exit_codes_mean()
    {
        string help = CommandRun.Of("disagreements", "--help").Output;
        Assert.Contains("3 disagreements found", string.Join(' ', help.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("corpusgen disagreements --jsonl", help);
    }

    private static string Line(string id, string sentence, string? date) =>
        JsonSerializer.Serialize(new[] { ("id", id), ("language", "en"), ("text", Shared + sentence), ("date", date) }.Where(pair => pair.Item2 is not null).ToDictionary(pair => pair.Item1, pair => pair.Item2));
}
