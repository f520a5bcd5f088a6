using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests.Preview;

public sealed class PreviewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string PagePath => Path.Combine(_folder.Path, "page.html");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_of_ours_is_written_over_and_any_other_file_only_with_force()
    {
        string text = _folder.Write("a.txt", "« C'est grave », a dit Anne Roux.");
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of("preview", text, "-o", PagePath));
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of("preview", text, "-o", PagePath));

        File.WriteAllText(PagePath, "mine");
        CommandRun kept = CommandRun.Of("preview", text, "-o", PagePath);
        Assert.Equal((2, "", "mine"), (kept.ExitCode, kept.Output, File.ReadAllText(PagePath)));
        Assert.Equal($"{_folder.Shown}/page.html: error: it is there already, and no page of corpusgen: name another file, or give --force to write over it\n", kept.Error);

        Assert.Equal(0, CommandRun.Of("preview", text, "--output", PagePath, "--force").ExitCode);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(PagePath));
        Assert.Equal(["a.txt", "page.html"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_reported_and_the_others_are_shown()
    {
        string text = _folder.Write("a.txt", "« C'est grave », a dit Anne Roux.");
        string broken = _folder.Write("b.txt", [0x61, 0xFF]);
        CommandRun run = CommandRun.Of("preview", text, broken, "-o", PagePath);
        Assert.Equal((1, $"{_folder.Shown}/b.txt(1,2): error: not UTF-8: byte 0xFF\n"), (run.ExitCode, run.Error));
        Assert.Single(new PreviewedPage(File.ReadAllText(PagePath)).Articles);
    }

    [Fact]
    public void Without_any_text_no_page_is_written()
    {
        CommandRun run = CommandRun.Of("preview", Path.Combine(_folder.Path, "none.txt"), "-o", PagePath);
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("error: no text could be read, so there is no page to write\n", run.Error);
        Assert.False(File.Exists(PagePath));
    }

    [Fact]
    public void A_folder_is_no_page_and_one_that_is_not_there_is_named()
    {
        string text = _folder.Write("a.txt", "Rien.");
        Assert.Contains("it is a folder", CommandRun.Of("preview", text, "-o", _folder.Path, "--force").Error);
        CommandRun run = CommandRun.Of("preview", text, "-o", Path.Combine(_folder.Path, "none", "page.html"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{_folder.Shown}/none/page.html: error: ", run.Error);
    }

    [Theory]
    [InlineData("preview")]
    [InlineData("preview", "a.txt")]
    [InlineData("preview", "-o", "page.html")]
    [InlineData("preview", "a.txt", "-o", "page.html", "--language", "de")]
    [InlineData("preview", "a.txt", "-o", "page.html", "--watch")]
    [InlineData("preview", "a.txt", "--watch", "--port", "70000")]
    public void Texts_and_a_page_must_be_named(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("See corpusgen preview --help", run.Error);
    }

    [Fact]
    public void The_help_has_examples() => Assert.Contains("corpusgen preview articles -o page.html", CommandRun.Of("preview", "--help").Output);

    [Fact]
    public void Every_item_that_extract_prints_is_in_the_page_at_the_same_place()
    {
        _folder.Write("a.txt", "Anne Roux a dit que 50 millions d'utilisateurs étaient touchés. « C'est grave », a-t-elle ajouté. Le film « Le Grand Soir » sort demain.");
        _folder.Write("b.md", "---\ntitle: Le port\ndate: 2024-02-12\n---\n\n# Le *port*\n\n« Il y a **14** bateaux &amp; rien », a dit Paul Durand le 8 mai 2019.\n");
        Assert.Equal(0, CommandRun.Of("preview", _folder.Path, "-o", PagePath).ExitCode);
        JsonElement[] shown = new PreviewedPage(File.ReadAllText(PagePath)).Articles;
        JsonElement[] printed = CommandRun.Of("extract", _folder.Path).Results;
        Assert.Equal(2, shown.Length);
        for (int i = 0; i < shown.Length; i++)
        {
            Assert.Equal(printed[i].GetProperty("path").GetString(), shown[i].GetProperty("path").GetString());
            foreach (string kind in (string[])["quote", "statement", "term", "figure"])
            {
                var expected = printed[i].GetProperty(kind + "s").EnumerateArray().Select(item => (item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32())).ToArray();
                var actual = shown[i].GetProperty("items").EnumerateArray().Where(item => item.GetProperty("kind").GetString() == kind).Select(item => (item.GetProperty("at")[0].GetInt32(), item.GetProperty("at")[1].GetInt32())).ToArray();
                Assert.Equal(expected, actual);
            }
        }

        Assert.NotEmpty(printed[0].GetProperty("terms").EnumerateArray());
        Assert.Equal(File.ReadAllText(Path.Combine(_folder.Path, "b.md")), shown[1].GetProperty("text").GetString());
        Assert.Equal(("Le port", "2024-02-12"), (shown[1].GetProperty("title").GetString(), shown[1].GetProperty("date").GetString()));
    }

    [Fact]
    public void An_item_has_all_that_is_known_of_it_and_a_key_of_line_and_column()
    {
        _folder.Write("a.txt", "Le port\n\nSelon Anne Roux, plus de 87 millions d'utilisateurs sont partis.");
        Assert.Equal(0, CommandRun.Of("preview", Path.Combine(_folder.Path, "a.txt"), "-o", PagePath).ExitCode);
        JsonElement article = Assert.Single(new PreviewedPage(File.ReadAllText(PagePath)).Articles);
        JsonElement figure = Assert.Single(article.GetProperty("items").EnumerateArray(), item => item.GetProperty("kind").GetString() == "figure");
        string text = article.GetProperty("text").GetString()!;
        Assert.Equal(
            ("f3.18", "87000000", "moreThan", "utilisateur", "Anne Roux", "numberInDigits"),
            (Field("key"), Field("value"), Field("approximation"), Field("noun"), Field("speaker"), Field("rule")));
        Assert.Equal("Anne Roux", text[figure.GetProperty("mention")[0].GetInt32()..figure.GetProperty("mention")[1].GetInt32()]);

        string? Field(string name) => figure.GetProperty(name).GetString();
    }

    [Fact]
    public void Sayings_have_their_differences_and_disagreements_their_figures()
    {
        const string shared = "The ferry Bell Harbour sank off Port Maurin, and the island mourns.\nThe ferry Bell Harbour, run by Transmarin, went down off Port Maurin.\n";
        _folder.Write("a.txt", shared + "The sinking killed 14 people. “We did not know that the gates had been left open all night,” said Ann Marsh.");
        _folder.Write("b.txt", shared + "The sinking killed 22 people. “We did not know that the gates had been open all night,” said Ann Marsh.");
        Assert.Equal(0, CommandRun.Of("preview", _folder.Path, "-o", PagePath).ExitCode);
        var page = new PreviewedPage(File.ReadAllText(PagePath));

        JsonElement saying = Assert.Single(page.Data.GetProperty("sayings").EnumerateArray());
        JsonElement shorter = saying.GetProperty("wordings")[1];
        Assert.Equal("b.txt", Path.GetFileName(page.Articles[shorter.GetProperty("article").GetInt32()].GetProperty("path").GetString()));
        Assert.Equal("(We did not know that the gates had been )-left (open all night,)", string.Concat(shorter.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("is").GetString() switch
        {
            "kept" => $"({part.GetProperty("text")})",
            "leftOut" => $"-{part.GetProperty("text")}",
            _ => $"+{part.GetProperty("text")}",
        })));

        JsonElement disagreement = Assert.Single(page.Data.GetProperty("disagreements").EnumerateArray());
        string[] values = [.. disagreement.GetProperty("figures").EnumerateArray().Select(place => page.Articles[place.GetProperty("article").GetInt32()].GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("key").GetString() == place.GetProperty("key").GetString()).GetProperty("value").GetString()!)];
        Assert.Equal(["14", "22"], values);
    }
}
