using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests.FrontMatters;

/// <summary>The keys of a front matter that have a meaning, as a program sees them.</summary>
public class ReservedKeyTests
{
    private const string Words = "\n\nLe pont ferme lundi.\n";

    [Fact]
    public void A_front_matter_gives_dates_people_tags_and_addresses()
    {
        using LoadedCorpus corpus = Load(("posts/pont.md", """
            title: Le pont
            date: 2014-01-28 5:37:44 -0400
            updated: "23 mars 2018"
            author: Anne Roux
            tags: [Transport, "Ville"]
            source: Le Télégramme
            url: https://example.org/pont
            event: Pont fermé
            """));
        dynamic article = corpus.List("Articles").Single();
        Assert.Equal("2014-01-28T05:37:44-04:00", (string)article.Date.Iso);
        Assert.Equal(new DateOnly(2014, 1, 28), (DateOnly)article.Date);
        Assert.Equal(new DateTimeOffset(2014, 1, 28, 5, 37, 44, TimeSpan.FromHours(-4)), (DateTimeOffset)article.Date);
        Assert.Equal(new TimeSpan(5, 37, 44), (TimeSpan)article.Date.Time);
        Assert.Equal("2018-03-23", article.Updated.ToString());
        Assert.Equal(["Anne Roux"], Names((object)article.Authors));
        Assert.Equal(["Transport", "Ville"], Names((object)article.Tags));
        Assert.Equal("Le Télégramme", (string)article.Source);
        Assert.Equal("https://example.org/pont", (string)article.Url);
        Assert.Equal("Pont fermé", (string)article.Event.Name);
        Assert.False((bool)article.IsDraft);
        Assert.Null((object?)article.TranslationOf);
    }

    [Fact]
    public void An_article_without_front_matter_has_none_of_it_and_no_row_for_it()
    {
        GeneratorRun run = GeneratorRun.Of([new TextFile("pont.txt", "Le pont" + Words)]).AssertCompiles();
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        dynamic article = corpus.List("Articles").Single();
        Assert.Null((object?)article.Date);
        Assert.Null((object?)article.Updated);
        Assert.Null((object?)article.Url);
        Assert.Null((object?)article.Event);
        Assert.Null((object?)article.TranslationOf);
        Assert.Empty((IEnumerable)article.Authors);
        Assert.Empty((IEnumerable)article.Tags);
        Assert.DoesNotContain("\nk", run.Generated);
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.HintName is "Corpus.Keys.g.cs" or "Corpus.Tags.g.cs" or "Corpus.Authors.g.cs" or "Corpus.Events.g.cs");
    }

    // A midnight in Paris is not the day before.
    [Fact]
    public void A_date_is_never_shifted()
    {
        using LoadedCorpus corpus = Load(("a.md", "date: 2018-03-23T00:00:00+02:00"));
        dynamic date = corpus.List("Articles").Single().Date;
        Assert.Equal(23, (int)date.Day);
        Assert.Equal(TimeSpan.FromHours(2), (TimeSpan)date.Offset);
        Assert.Equal(new DateOnly(2018, 3, 23), (DateOnly)date);
    }

    [Fact]
    public void Without_a_key_the_name_of_the_file_has_the_date()
    {
        using LoadedCorpus corpus = Load(("posts/2018-03-23-pont.md", "title: Un"), ("posts/2018-03-24-gare.md", "date: 2018-05-01"), ("posts/2018-03-25-port.md", "date: 03/04/2018"), ("posts/2018-13-25-quai.md", "title: Quatre"));
        Assert.Equal(["2018-03-23", "2018-05-01", null, null], corpus.List("Articles").Select(article => (string?)article.Date?.Iso));
    }

    [Fact]
    public void A_toml_front_matter_says_the_same()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([new TextFile("a.md", "+++\ntitle = \"Le pont\"\ndate = 2018-03-23T10:00:00Z\ntags = [\"Ville\"]\n[author]\nname = \"Anne Roux\"\n+++" + Words)]));
        dynamic article = corpus.List("Articles").Single();
        Assert.Equal("2018-03-23T10:00Z", (string)article.Date.Iso);
        Assert.Equal(["Anne Roux"], Names((object)article.Authors));
        Assert.Equal(["Ville"], Names((object)article.Tags));
    }

    [Fact]
    public void A_draft_is_left_out_unless_the_project_wants_it()
    {
        TextFile[] files = [File("a.md", "title: Le pont\ndraft: true"), File("b.md", "title: La gare\ndraft: false")];
        using LoadedCorpus without = LoadedCorpus.Load(GeneratorRun.Of(files));
        Assert.Equal("LaGare", (string)without.List("Articles").Single().Name);
        using LoadedCorpus with = LoadedCorpus.Load(GeneratorRun.Of(files, new ProjectOptions(("CorpusGenDrafts", "true"))));
        Assert.Equal([true, false], with.List("Articles").Select(article => (bool)article.IsDraft));
    }

    [Fact]
    public void What_is_not_published_is_a_draft()
    {
        (string Lines, bool IsDraft)[] cases =
        [
            ("published: false", true), ("published: no", true), ("draft: false\npublished: false", true), ("published: true", false), ("published: 2018-03-23", false), ("published:", false),
        ];
        TextFile[] files = [.. cases.Select((one, number) => File($"{number}.md", $"title: Le pont\n{one.Lines}"))];
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of(files, new ProjectOptions(("CorpusGenDrafts", "true"))));
        Assert.Equal(cases.Select(one => one.IsDraft), corpus.List("Articles").Select(article => (bool)article.IsDraft));
        using LoadedCorpus without = LoadedCorpus.Load(GeneratorRun.Of(files));
        Assert.Equal(["3.md", "4.md", "5.md"], without.List("Articles").Select(article => (string)article.Path));
    }

    [Fact]
    public void A_name_is_that_of_the_member()
    {
        using LoadedCorpus corpus = Load([.. new[] { "name: TeslaPages", "name: the lake pages", "name: Count", "name: '\"); }'" }.Select((line, number) => ($"{"abcd"[number]}.md", "title: Le pont\n" + line))]);
        Assert.Equal(["TeslaPages", "TheLakePages", "CountC", "LePont"], corpus.List("Articles").Select(article => (string)article.Name));
    }

    [Fact]
    public void The_name_of_metadata_wins_over_that_of_the_front_matter()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([File("a.md", "name: One").With("FileName", "Two")]));
        Assert.Equal("Two", (string)corpus.List("Articles").Single().Name);
    }

    [Fact]
    public void A_translation_knows_its_original()
    {
        string[] references = ["pont.md", "pont", "../fr/pont.md", "posts/fr/pont.md", "/posts/fr/pont", "LePont"];
        using LoadedCorpus corpus = Load([
            .. references.Select((reference, number) => ($"posts/en/{number}.md", $"title: The bridge\ntranslationOf: {reference}")), ("posts/fr/pont.md", "title: Le pont")]);
        object[] articles = corpus.List("Articles");
        Assert.Equal(references.Length, articles[..^1].Count(article => ReferenceEquals(articles[^1], ((dynamic)article).TranslationOf)));
    }

    [Fact]
    public void A_file_name_that_two_have_is_nobodys()
    {
        using LoadedCorpus corpus = Load(("a.md", "translationOf: pont.md"), ("en/pont.md", "title: Un"), ("fr/pont.md", "title: Deux"));
        Assert.Null((object?)corpus.List("Articles")[0].TranslationOf);
    }

    [Fact]
    public void Authors_tags_and_events_are_lists_of_the_corpus_however_they_are_spelled()
    {
        using LoadedCorpus corpus = Load(
            ("a.md", "authors: [Anne Roux, Paul Durand]\ntags: [C#, C++, transport]\nevent: Le pont"),
            ("b.md", "author: ANNE ROUX\ntags: Transport, class\nevent: le pont"),
            ("c.md", "author: Anne Roux\ntags: ['a|b\"']"));
        Assert.Equal(["Anne Roux", "Paul Durand"], Names((object)corpus.Get("Authors")));
        Assert.Equal(2, ((IEnumerable)corpus.Get("Authors.PaulDurand.Articles")).Cast<object>().Count() + 1);
        Assert.Equal(["a.md", "b.md", "c.md"], ((IEnumerable)corpus.Get("Authors.AnneRoux.Articles")).Cast<dynamic>().Select(article => (string)article.Path));
        Assert.Equal(["a.md", "b.md"], ((IEnumerable)corpus.Get("Tags.Transport.Articles")).Cast<dynamic>().Select(article => (string)article.Path));
        Assert.Equal(2, (int)corpus.Get("Events.LePont.Articles").Count);
        Assert.Equal("C#", (string)corpus.Get("Tags.C.Name"));
        Assert.Equal("a|b\"", (string)corpus.List("Articles")[2].Tags[0].Name);
        Assert.Same((object)corpus.Get("Authors.AnneRoux"), (object)corpus.List("Articles")[1].Authors[0]);
    }

    [Fact]
    public void A_project_may_have_other_keys_for_those_that_have_a_meaning()
    {
        TextFile[] files = [File("a.md", "Titre: Le pont\nauteur: Anne Roux\nparu: 23 mars 2018"), File("b.md", "titre: Rien\ntitle: La gare")];
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of(files, new ProjectOptions(("CorpusGenKeys", "titre=title, auteur=author,paru=date"))));
        dynamic[] articles = corpus.List("Articles");
        Assert.Equal(["LePont", "LaGare"], articles.Select(article => (string)article.Name));
        Assert.Equal(["Anne Roux"], Names((object)articles[0].Authors));
        Assert.Equal("2018-03-23", (string)articles[0].Date.Iso);
        Assert.Equal("Rien", (string)articles[1].Titre);
    }

    [Theory]
    [InlineData("CorpusGenKeys", "titre", "CG0002")]
    [InlineData("CorpusGenKeys", "titre=headline", "CG0002")]
    [InlineData("CorpusGenKeys", "date=title", "CG0002")]
    [InlineData("CorpusGenDrafts", "perhaps", "CG0002")]
    public void A_wrong_setting_is_said(string name, string value, string id) =>
        Assert.Equal(id, Assert.Single(GeneratorRun.Of([File("a.md", "title: Le pont")], new ProjectOptions((name, value))).Diagnostics).Id);

    [Fact]
    public void A_copy_has_what_it_is_given()
    {
        const string program = """
            internal static class Program
            {
                public static string Copy()
                {
                    News.Article copy = News.Corpus.Articles[0] with { Date = new News.ArticleDate(2020, 1, 2), Url = "x" };
                    System.DateOnly day = copy.Date!.Value;
                    return copy.Date + " " + copy.Url + " " + (copy == News.Corpus.Articles[0]) + " " + (copy.Date > new System.DateOnly(2019, 1, 1))
                        + " " + (copy.Date == new System.DateOnly(2020, 1, 2)) + " " + (copy.Date.Value < new News.ArticleDate(2020, 1, 2, new System.TimeSpan(5, 0, 0))) + " " + day.Month;
                }
            }
            """;
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([File("a.md", "date: 2018-03-23")], source: program));
        Assert.Equal("2020-01-02 x False True True True 1", corpus.Call("Program", "Copy"));
    }

    [Fact]
    public void Dates_compile_for_netstandard() =>
        GeneratorRun.Of([File("a.md", "date: 2018-03-23\ntags: [a]\nrating: 3")], references: GeneratorRun.NetStandard).AssertAllCompiles();

    [Fact]
    public void Json_does_not_run_in_circles()
    {
        using LoadedCorpus corpus = Load(("a.md", "date: 2018-03-23\nauthor: Anne\ntranslationOf: b.md"), ("b.md", "translationOf: a.md"));
        string json = System.Text.Json.JsonSerializer.Serialize((object)corpus.List("Articles")[0]);
        Assert.Contains("\"Iso\":\"2018-03-23\"", json);
        Assert.Contains("\"Name\":\"Anne\"", json);
    }

    private static IEnumerable<string> Names(object labels) => ((IEnumerable)labels).Cast<dynamic>().Select(label => (string)label.Name);

    private static TextFile File(string path, string frontMatter) => new(path, "---\n" + frontMatter + "\n---" + Words);

    private static LoadedCorpus Load(params (string Path, string FrontMatter)[] files) =>
        LoadedCorpus.Load(GeneratorRun.Of(files.Select(file => File(file.Path, file.FrontMatter)).ToArray()));
}
