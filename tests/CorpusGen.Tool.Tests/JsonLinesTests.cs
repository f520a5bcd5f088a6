using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class JsonLinesTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_lines()
    {
        // Long and short texts take turns, so that those after a long one are ready before it.
        string[] ids = [.. Enumerable.Range(0, 500).Select(i => $"n{i}")];
        string input = string.Join('\n', ids.Select((id, i) => Line(id, string.Concat(Enumerable.Repeat("Un mot. ", i % 7 == 0 ? 5000 : 1)))));
        CommandRun run = CommandRun.WithInput(input, "extract", "--jsonl");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(ids, run.Ids);
    }

    [Fact]
    public void A_line_that_makes_no_sense_is_named_by_its_place_and_the_others_go_on()
    {
        string[] lines =
        [
            "\ufeff" + Line("a", "Un"),
            """{"id":"é","text":3}""",
            "",
            """{"id":"b" "text":""}""",
            """{"text":"no id"}""",
            """{"id":"c"}""",
            """{"id":"d","text":"\ud800"}""",
            "[]",
            Line("e", "Deux") + "\r",
            """{"id":"f","text":""",
        ];
        CommandRun run = CommandRun.WithInput(string.Join('\n', lines), "extract", "--jsonl");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(["a", "e"], run.Ids);
        Assert.Equal(
            ["2,18", "4,11", "5,16", "6,10", "7,18", "8,1", "10,18"],
            run.Error.Split('\n')[..^1].Select(line => line.Split('(', ')')[1]));
        Assert.All(run.Error.Split('\n')[..^1], line => Assert.StartsWith("standard input(", line));
    }

    [Theory]
    [InlineData("\"en\"", "fr", "en")]
    [InlineData("\"fr-CA\"", "en", "fr")]
    [InlineData("null", "en", "en")]
    [InlineData("\"de\"", "en", "und")]
    public void The_language_of_a_line_goes_before_that_of_the_command(string ofLine, string ofCommand, string expected)
    {
        CommandRun run = CommandRun.WithInput($$"""{"id":"a","language":{{ofLine}},"text":"Un mot."}""", "extract", "--jsonl", "--language", ofCommand);

        Assert.Equal(expected, Assert.Single(run.Results).GetProperty("language").GetString());
    }

    [Fact]
    public void A_line_may_be_longer_than_any_buffer_and_hold_any_character()
    {
        string text = string.Concat(Enumerable.Repeat("🙂 \u2028 «\u00a0é\u00a0» \" \\ \0\n", 50_000));
        CommandRun run = CommandRun.WithInput(Line("a \" \u2028", text), "extract", "--jsonl");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(["a \" \u2028"], run.Ids);
    }

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text });
}
