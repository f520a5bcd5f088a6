using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary><c>corpusgen sayings</c>.</summary>
public sealed class SayingsTests
{
    private const string One = "Nantes : le pont ferme\n\nLe maire Paul Durand a parlé du pont de Cheviré à Nantes.\n\n« Nous fermerons le pont dès demain matin », a déclaré Paul Durand. « La ville paiera », a-t-il ajouté.\n";

    private const string Other = "À Nantes, le pont est fermé\n\nLe pont de Cheviré, à Nantes, a souffert.\n\n« Nous fermerons le pont », a annoncé Paul Durand.\n";

    private const string Repeated = "À Nantes, le pont est fermé\n\nLe pont de Cheviré, à Nantes, a souffert.\n\n« Nous fermerons le pont dès demain matin », a répété Paul Durand.\n";

    [Fact]
    public void For_people_each_saying_stands_with_its_wordings_and_their_places()
    {
        using var folder = new TemporaryFolder();
        string one = folder.Write("a.txt", One), other = folder.Write("b.txt", Other);
        CommandRun run = CommandRun.Of("sayings", one, other);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.Equal("Paul Durand", lines[0]);
        Assert.EndsWith("a.txt(5,3): “Nous fermerons le pont dès demain matin”", lines[1]);
        Assert.EndsWith("b.txt(5,3): “Nous fermerons le pont” (shortened)", lines[2]);
        Assert.Equal("1 sayings in 2 wordings", lines[3]);
    }

    [Fact]
    public void As_JSON_each_saying_is_a_line_with_places_likeness_and_reason()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", One);
        folder.Write("b.txt", Other);
        CommandRun run = CommandRun.Of("sayings", folder.Path, "--json");

        JsonElement saying = Assert.Single(run.Results);
        Assert.Equal("""{"id":"1","speaker":"Paul Durand"}""", $$"""{"id":"{{saying.GetProperty("id")}}","speaker":"{{saying.GetProperty("speaker")}}"}""");
        JsonElement[] wordings = [.. saying.GetProperty("wordings").EnumerateArray()];
        Assert.Equal(["a.txt", "b.txt"], wordings.Select(wording => System.IO.Path.GetFileName(wording.GetProperty("document").GetString())));
        Assert.Equal(["Nous fermerons le pont dès demain matin", "Nous fermerons le pont"], wordings.Select((wording, i) => (i == 0 ? One : Other)[wording.GetProperty("start").GetInt32()..wording.GetProperty("end").GetInt32()]));
        Assert.Equal(["whole", "shortened"], wordings.Select(wording => wording.GetProperty("reason").GetString()));
        Assert.All(wordings, wording => Assert.Equal(1, wording.GetProperty("likeness").GetDouble()));
    }

    [Theory]
    [InlineData("2018-03-23", "2018-03-23", 1)]
    [InlineData("2018-03-23", "2018-03-26T10:00:00Z", 0)]
    [InlineData("2018-03-23", null, 1)]
    public void The_date_of_a_line_tells_a_saying_from_one_that_is_repeated(string date, string? later, int expected)
    {
        CommandRun run = CommandRun.WithInput(Line("a", One, date, null) + "\n" + Line("b", Repeated, later, null), "sayings", "--jsonl");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected, run.Results.Length);
    }

    [Theory]
    [InlineData("tempête", "tempête", 1)]
    [InlineData("tempête", "élections", 0)]
    public void The_event_of_a_line_is_believed(string one, string other, int expected)
    {
        const string Plain = "Nantes\n\n« Quelle misère », a annoncé Paul Durand.\n";
        CommandRun run = CommandRun.WithInput(Line("a", Plain, null, one) + "\n" + Line("b", Plain, null, other), "sayings", "--jsonl");

        Assert.Equal(expected, run.Results.Length);
    }

    [Fact]
    public void A_date_that_is_none_is_named_by_its_place_and_the_others_go_on()
    {
        CommandRun run = CommandRun.WithInput(Line("a", One, "soon", null) + "\n" + Line("b", One, null, null) + "\n" + Line("c", Other, null, null), "sayings", "--jsonl");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("standard input(1,", run.Error);
        Assert.Contains("date", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Results);
    }

    [Fact]
    public void Where_nothing_is_quoted_twice_it_says_so()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.txt", One);

        Assert.Equal("Nothing is quoted twice.\n", CommandRun.Of("sayings", path).Output);
        Assert.Equal("", CommandRun.Of("sayings", folder.Path + "/none").Output);
        Assert.Equal((ExitCode.Success, ""), (CommandRun.Of("sayings", path, "--json").ExitCode, CommandRun.Of("sayings", path, "--json").Output));
        Assert.Equal((ExitCode.Success, ""), (CommandRun.WithInput("", "sayings", "--jsonl").ExitCode, CommandRun.WithInput("", "sayings", "--jsonl").Output));
    }

    [Fact]
    public void A_text_that_is_not_there_is_reported_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("sayings", folder.Write("a.txt", One), folder.Path + "/missing.txt", folder.Write("b.txt", Other), "--json");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Results);
    }

    [Fact]
    public async Task A_reader_that_is_gone_ends_the_run_without_a_message()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", One);
        folder.Write("b.txt", Other);
        ShellRun run = await ShellRun.Of(folder.Path, """
            corpusgen sayings a.txt b.txt 2> error.txt | true
            sleep 1
            cat error.txt
            """);

        Assert.Equal("", run.Output);
    }

    private static string Line(string id, string text, string? date, string? @event) =>
        JsonSerializer.Serialize(new { id, language = "fr", text, date, @event });
}
