using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>What the project says of a file that has no front matter to say it.</summary>
public class FileMetadataTests
{
    private const string Text = "Le pont est fermé\n\nIl y a 12 bus.\n";

    [Fact]
    public void Date_and_event_are_those_of_the_article()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of(
        [
            new TextFile("a.txt", Text).With("FileEvent", "~23DeleteFacebook~3B~20the story"),
            new TextFile("b.txt", Text + "Neuf\n").With("FileDate", "23 mars 2018"),
            new TextFile("c.md", "---\nevent: Other\ndate: 2018-03-24\n---\n\n" + Text).With("FileEvent", "Mine"),
        ]));
        Assert.Equal(["#DeleteFacebook; the story", "", "Other"], corpus.List("Articles").Select(article => (string)(article.Event?.Name ?? "")));
        Assert.Equal(["", "2018-03-23", "2018-03-24"], corpus.List("Articles").Select(article => (string)(article.Date?.ToString() ?? "")));
    }

    [Fact]
    public void A_date_that_is_none_is_reported_and_the_article_has_none()
    {
        GeneratorRun run = GeneratorRun.Of([new TextFile("a.txt", Text).With("FileDate", "03/04/2018")]).AssertCompiles();
        Diagnostic problem = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("CG0003", problem.Id);
        Assert.Contains("2018-03-23", problem.GetMessage());
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Null(corpus.List("Articles")[0].Date);
    }
}
