using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class VerifyTests
{
    private const string Article = "Le bac\n\n« Le bac partira à midi avec 40 passagers », a promis Anne Roux.\n\nSelon Paul Durand, 320 riverains avaient signé la pétition contre le mur de granit gris.\n";

    private const string Draft = "Anne Roux l’a dit : « Le bac partira à midi avec 50 passagers ».\n";

    [Fact]
    public void People_read_what_is_wrong_and_where()
    {
        using var folder = new TemporaryFolder();
        string draft = folder.Write("d.txt", Draft), article = folder.Write("texts/a.txt", Article);
        CommandRun run = CommandRun.Of("verify", draft, "--corpus", article, "--language", "fr");
        Assert.Equal((ExitCode.Found, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{folder.Shown}/d.txt(1,23): altered: “Le bac partira à midi avec 50 passagers”: '40' became '50'; {folder.Shown}/texts/a.txt(3,3)\n", run.Output);
    }

    [Fact]
    public void Nothing_wrong_is_0_and_says_nothing()
    {
        using var folder = new TemporaryFolder();
        string draft = folder.Write("d.txt", "Anne Roux l’a dit : « Le bac partira à midi ».\n");
        folder.Write("texts/a.txt", Article);
        CommandRun run = CommandRun.Of("verify", draft, "--corpus", folder.Path, "--language", "fr");
        Assert.Equal((ExitCode.Success, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    // The draft lies among the articles, and has its own words.
    [Fact]
    public void A_draft_is_no_source_of_itself()
    {
        using var folder = new TemporaryFolder();
        string draft = folder.Write("d.txt", Draft);
        folder.Write("a.txt", Article);
        Assert.Equal(ExitCode.Found, CommandRun.Of("verify", draft, "--corpus", folder.Path, "--language", "fr").ExitCode);
        Assert.Equal(ExitCode.Found, CommandRun.Of("verify", draft, "--corpus", folder.Path, "--language", "fr", "--json").ExitCode);
    }

    [Fact]
    public void Lines_come_back_with_every_item()
    {
        using var folder = new TemporaryFolder();
        string corpus = folder.Write("texts.jsonl", JsonSerializer.Serialize(new { id = "a", language = "fr", text = Article }) + "\n");
        string lines = JsonSerializer.Serialize(new { id = "1", language = "fr", text = Draft }) + "\n" + JsonSerializer.Serialize(new { id = "2", language = "fr", text = "Rien." }) + "\n";
        CommandRun run = CommandRun.WithInput(lines, "verify", "--jsonl", "--corpus", corpus);
        Assert.Equal((ExitCode.Found, ""), (run.ExitCode, run.Error));
        JsonElement[] results = [.. run.Results];
        Assert.Equal(["1", "2"], results.Select(result => result.GetProperty("draft").GetString()));
        Assert.Equal(0, results[1].GetProperty("items").GetArrayLength());
        JsonElement item = results[0].GetProperty("items").EnumerateArray().First();
        Assert.Equal(["start", "end", "what", "verdict", "source", "difference"], item.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("quote", "altered", "'40' became '50'"), (item.GetProperty("what").GetString(), item.GetProperty("verdict").GetString(), item.GetProperty("difference").GetString()));
        JsonElement source = item.GetProperty("source");
        Assert.Equal(("a", "Le bac partira à midi avec 40 passagers"), (source.GetProperty("document").GetString(), Article[source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()]));
        Assert.Equal("Le bac partira à midi avec 50 passagers", Draft[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_1_and_the_rest_is_done()
    {
        using var folder = new TemporaryFolder();
        string draft = folder.Write("d.txt", Draft), article = folder.Write("texts/a.txt", Article), lines = folder.Write("bad.jsonl", "{}\n");
        CommandRun run = CommandRun.Of("verify", draft, "--corpus", article, folder.Path + "/none.txt", lines, "--language", "fr");
        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal($"{folder.Shown}/none.txt: error: no such file or folder\n{folder.Shown}/bad.jsonl(1,2): error: no \"id\"\n", run.Error);
        Assert.Contains("altered", run.Output);
    }

    // --corpus a.txt b.txt takes both.
    [Fact]
    public void A_draft_behind_the_corpus_is_missed_with_a_word_on_where_it_goes() =>
        Assert.Contains("PATH of a draft before --corpus", CommandRun.Of("verify", "--corpus", "articles", "draft.md").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("verify", "a.txt")]
    [InlineData("verify", "--corpus", "a.txt")]
    [InlineData("verify", "a.txt", "--jsonl", "--corpus", "b.txt")]
    public void Wrong_usage_is_2(params string[] arguments) => Assert.Equal((ExitCode.WrongUsage, ""), (CommandRun.Of(arguments).ExitCode, CommandRun.Of(arguments).Output));
}
