using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.FrontMatters;

/// <summary>What a project declares of a key is what its member is, whatever the articles say.</summary>
public class DeclaredKeyTests
{
    [Fact]
    public void Declared_types_win_over_what_articles_say_and_are_there_without_them()
    {
        GeneratorRun run = Run("Rating,decimal,,|version,text,,|parts,integer[],,|live,date,,|small,boolean,,", "rating: 4\nversion: 12\nparts: 3\nother: 5", "rating: soon");
        string code = run.AssertAllCompiles()["Corpus.Keys.g.cs"];
        string[] members = ["decimal? Rating", "string? Version", "global::System.Collections.Generic.IReadOnlyList<long> Parts", "ArticleDate? Live", "bool? Small", "long? Other"];
        Assert.All(members, member => Assert.Contains($"public {member} =>", code));
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        dynamic[] articles = corpus.List("Articles");
        Assert.Equal([4m, null], articles.Select(article => (decimal?)article.Rating));
        Assert.Equal("12", (string)articles[0].Version);
        Assert.Equal([3L], (IEnumerable<long>)articles[0].Parts);
        Assert.Null((object?)articles[0].Live);
    }

    // CG0414 says so of each.
    [Fact]
    public void What_is_text_for_its_quotes_or_its_zeros_is_no_number()
    {
        GeneratorRun run = Run("rating,integer,,|price,decimal,,|small,boolean,,|parts,integer[],,", "rating: '4'\nprice: \"4.5\"\nsmall: 'true'\nparts: [1, '2', 007]", "rating: 4\nprice: 4.5\nsmall: true\nparts: 3");
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        dynamic[] articles = corpus.List("Articles");
        Assert.Equal([null, 4L], articles.Select(article => (long?)article.Rating));
        Assert.Equal([null, 4.5m], articles.Select(article => (decimal?)article.Price));
        Assert.Equal([null, true], articles.Select(article => (bool?)article.Small));
        Assert.Equal([1L], (IEnumerable<long>)articles[0].Parts);
        Assert.Equal([3L], (IEnumerable<long>)articles[1].Parts);
    }

    [Fact]
    public void Words_that_look_like_a_number_stay_what_they_are_as_text()
    {
        GeneratorRun run = Run("version,text,,", "version: '4'\nother: '5'\nzip: 007", "version: 4");
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        dynamic[] articles = corpus.List("Articles");
        Assert.Equal(["4", "4"], articles.Select(article => (string)article.Version));
        Assert.Equal(("5", "007"), ((string)articles[0].Other, (string)articles[0].Zip));
    }

    [Fact]
    public void Values_become_an_enum()
    {
        const string program = """
            internal static class Program
            {
                public static string Sections() => string.Join(" ", System.Linq.Enumerable.Select(News.Corpus.Articles, article => article.Section switch
                {
                    News.ArticleSection.News => "N",
                    News.ArticleSection.BigStory => "B",
                    _ => article.Section is null ? "-" : "?",
                } + string.Concat(System.Linq.Enumerable.Select(article.Kinds, kind => kind))));
            }
            """;
        GeneratorRun run = GeneratorRun.Of(
            [File("a.md", "section: news\nkinds: [x, z, y]"), File("b.md", "section: big story\nkinds: y"), File("c.md", "section: News"), File("d.md", "title: Rien")],
            new ProjectOptions(("CorpusGenDeclaredKeys", "section,text,true,news~3Bbig~20story|kinds,text[],,x~3By")),
            source: program);
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Equal("NXY BY - -", corpus.Call("Program", "Sections"));
    }

    [Fact]
    public void Values_and_keys_never_break_the_build()
    {
        string values = Escaped("\") } class X { /*;</summary>;3d;class;ToString;news;News;a\u202Eb;value__;été;***;///");
        GeneratorRun run = Run($"section,,,{values}|path,,,a|figures,,,a|date,date,true,|articleSection,,,x|{Escaped("a\"b</c>|d")},,,x", "section: '\") } class X { /*'\npath: a\narticle-section: x");
        string code = run.AssertAllCompiles()["Corpus.Keys.g.cs"];
        Assert.All(["enum ArticlePathValue", "enum ArticleFiguresValue", " _3d,", " Class,", " ToStringValue,", " News,", " NewsValue,"], part => Assert.Contains(part, code));
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.NotNull((object?)corpus.List("Articles")[0].Section);
    }

    [Fact]
    public void A_type_of_the_program_that_has_the_name_of_the_enum_is_said_in_one_message()
    {
        GeneratorRun run = GeneratorRun.Of([File("a.md", "section: news")], new ProjectOptions(("CorpusGenDeclaredKeys", "section,,,news")), source: "namespace News { public class ArticleSection { } }");
        Assert.Equal("CG0351", Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("section,txt,,", "'txt' is not a value of Type of the CorpusKey 'section': use text, integer, decimal, boolean or date, with [] behind it for several values, such as text[]")]
    [InlineData(" ,text,,", "'' is not a value of Include of the CorpusKey '': use the key, such as section")]
    [InlineData("section,,,|Section,text,,", "'Section' is not a value of Include of a second CorpusKey: use one item for each key")]
    [InlineData("date,text,,", "'text' is not a value of Type of the CorpusKey 'date': use date, which this key has in every project, or leave it out")]
    [InlineData("tags,text,,", "'text' is not a value of Type of the CorpusKey 'tags': use text[], which this key has in every project, or leave it out")]
    [InlineData("section,,yes,", "'yes' is not a value of Required of the CorpusKey 'section': use true or false")]
    [InlineData("rating,integer,,1~3B2", "'1;2' is not a value of Values of the CorpusKey 'rating': use them with text or text[] alone, which integer is not")]
    [InlineData("titre,,true,", "'titre' is not a value of Include of the CorpusKey 'titre': use title, which CorpusGenKeys says that it is")]
    public void A_wrong_declaration_says_what_is_right(string declared, string expected)
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of([File("a.md", "section: 3")], new ProjectOptions(("CorpusGenDeclaredKeys", declared), ("CorpusGenKeys", "titre=title"))).Diagnostics);
        Assert.Equal("CG0002", diagnostic.Id);
        Assert.Equal(expected, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Another_declaration_reads_no_text_again()
    {
        int extractions = 0;
        TextFile[] files = [File("a.md", "section: news"), File("b.md", "rating: 4")];
        GeneratorRun first = GeneratorRun.Of(files, new ProjectOptions(("CorpusGenDeclaredKeys", "section,text,true,news")), extract: (text, language) =>
        {
            Interlocked.Increment(ref extractions);
            return MarkedText.Extract(text, language);
        });
        extractions = 0;
        GeneratorRun second = first.Again(driver => driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(("CorpusGenDeclaredKeys", "rating,decimal,,")).For(files)));
        Assert.Equal(0, extractions);
        Assert.Contains("public decimal? Rating", second.AssertAllCompiles()["Corpus.Keys.g.cs"]);
        Assert.All(second.Step(TrackingNames.Articles), step => Assert.True(step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.All(second.Step(TrackingNames.Parts), step => Assert.True(step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static string Escaped(string text) => Reading.ResourceName.Escape(text);

    private static GeneratorRun Run(string declared, params string[] frontMatters) =>
        GeneratorRun.Of(frontMatters.Select((frontMatter, i) => File($"{i}.md", frontMatter)).ToArray(), new ProjectOptions(("CorpusGenDeclaredKeys", declared)));

    private static TextFile File(string path, string frontMatter) => new(path, "---\n" + frontMatter + "\n---\n\nLe pont ferme lundi.\n");
}
