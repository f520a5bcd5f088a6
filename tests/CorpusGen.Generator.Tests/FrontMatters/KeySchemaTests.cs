using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.FrontMatters;

/// <summary>Keys without a meaning of their own become members of <c>Article</c>, whose types all articles together tell.</summary>
public class KeySchemaTests
{
    // What two articles say of a key, and the type that it has.
    private static readonly (string One, string Other, string Type)[] s_types =
    [
        (": 3", ": -4", "long?"),
        (": 3", ": 4.5", "decimal?"),
        (": true", ": False", "bool?"),
        (": true", ": 3", "string?"),
        (": 2018-03-23", ": '23 mars 2018'", "ArticleDate?"),
        (": 2018-03-23", ": 2018-13-23", "ArticleDate?"),
        (": 2018-03-23", ": soon", "string?"),
        (": 3", ": '4'", "string?"),
        (": '3'", ": '4'", "string?"),
        (": 0.15", ": 0.15.3", "string?"),
        (": 007", ": 8", "string?"),
        (": 3", ": [4, 5]", "global::System.Collections.Generic.IReadOnlyList<long>"),
        (": a", ":\n  - 2018-03-23", "global::System.Collections.Generic.IReadOnlyList<string>"),
        (": 3", ":", "long?"),
        (": 3", ": ~", "long?"),
        (": 99999999999999999999", ": 1", "string?"),
        (": 1e5", ": 1", "string?"),
        (": yes", ": no", "string?"),
    ];

    [Fact]
    public void Types_are_joined_over_all_articles()
    {
        string one = string.Join("\n", s_types.Select((row, i) => $"k{(char)('a' + i)}{row.One}")), other = string.Join("\n", s_types.Select((row, i) => $"K{(char)('a' + i)}{row.Other}"));
        string code = Schema(one, other);
        Assert.Equal(code, Schema(other, one));
        Assert.All(s_types, (row, i) => Assert.Contains($"public {row.Type} K{(char)('a' + i)} =>", code));
    }

    [Fact]
    public void A_key_gets_a_name_that_clashes_with_nothing()
    {
        (string Line, string Member)[] keys =
        [
            ("cover_image: a", "CoverImage"),
            ("seo:\n  title: a", "SeoTitle"),
            ("path: a", "PathValue"),
            ("clone: a", "CloneValue"),
            ("comments: true", "CommentsValue"),
            ("article: a", "ArticleValue"),
            ("blockKind: a", "BlockKindValue"),
            ("equalityContract: a", "EqualityContractValue"),
            ("class: a", "Class"),
            ("3d: true", "_3d"),
            ("catégorie: a", "Categorie"),
            ("'\"); } /* \u202E': a", "Key"),
            ("'</summary><x>': a", "SummaryX"),
        ];
        string code = GeneratorRun.Of(keys.Select((key, i) => File($"{i}.md", "title: Le pont\n" + key.Line)).ToArray()).AssertAllCompiles()["Corpus.Keys.g.cs"];
        Assert.All(keys, key => Assert.Contains($" {key.Member} =>", code));
    }

    [Fact]
    public void Keys_that_want_one_name_get_two()
    {
        GeneratorRun run = GeneratorRun.Of([File("a.md", "cover-image: a\ncover_image: 2\ncoverImage: true\ncover: c")]).AssertAllCompiles();
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        dynamic article = corpus.List("Articles").Single();
        Assert.Equal("a", (string)article.CoverImage);
        Assert.Equal(2, (long)article.CoverImageValue);
        Assert.True((bool)article.CoverImageValue_2);
    }

    [Fact]
    public void A_program_reads_what_is_written()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([
            File("a.md", "section: \"a|b \\\"c\\\" \\n d\"\nrating: 4\nprice: 3.50\nlive: 2018-03-23T10:00Z\nversion: 1.10\nsmall: true\ncategories: [x, y]\nparts: 3"),
            File("b.md", "version: 0.15.3\nrating: 4.5\ncategories: z\nparts: [4, 5]\nlive: 23/03/2018"),
            File("c.md", "title: Rien"),
        ]));
        dynamic[] articles = corpus.List("Articles");
        Assert.Equal("a|b \"c\" \n d", (string)articles[0].Section);
        Assert.Equal(["4", "4.5", null], articles.Select(article => ((decimal?)article.Rating)?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(3.50m, (decimal)articles[0].Price);
        Assert.Equal(["2018-03-23T10:00Z", "2018-03-23", null], articles.Select(article => (string?)article.Live?.Iso));
        Assert.Equal(["1.10", "0.15.3", null], articles.Select(article => (string?)article.Version));
        Assert.Equal([true, null, null], articles.Select(article => (bool?)article.Small));
        Assert.Equal([["x", "y"], ["z"], []], articles.Select(article => ((IEnumerable<string>)article.Categories).ToArray()));
        Assert.Equal([[3L], [4L, 5L], []], articles.Select(article => ((IEnumerable<long>)article.Parts).ToArray()));
    }

    [Fact]
    public void Nothing_in_a_front_matter_breaks_out_of_the_code()
    {
        string[] hostile = ["\"); } class X { /*", "*/ // \\", "{0} $\"{x}\"", "</summary>", "\u2028new line", "a\u202Eb", "|\n|q^", "@\"\"", "#if X"];
        string keys = string.Join("\n", hostile.Select((text, i) => System.Text.Json.JsonSerializer.Serialize(text + i) + ": " + System.Text.Json.JsonSerializer.Serialize(text)));
        string labels = string.Join(", ", hostile.Select(text => System.Text.Json.JsonSerializer.Serialize(text)));
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([File("a.md", $"{keys}\nauthors: [{labels}]\ntags: [{labels}]\nevent: {System.Text.Json.JsonSerializer.Serialize(hostile[0])}\nurl: '{hostile[0]}'")]));
        dynamic article = corpus.List("Articles").Single();
        Assert.Equal(hostile.Select(text => text.Trim()), ((IEnumerable)article.Authors).Cast<dynamic>().Select(author => (string)author.Name));
        Assert.Equal(hostile.Select(text => text.Trim()), ((IEnumerable)article.Tags).Cast<dynamic>().Select(tag => (string)tag.Name));
        Assert.Equal(hostile[0], (string)article.Url);
    }

    [Fact]
    public void A_text_that_is_all_front_matter_has_no_words()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([new TextFile("a.md", "---\ntitle: Le pont\nrating: 3\n---\n")]));
        dynamic article = corpus.List("Articles").Single();
        Assert.Empty((IEnumerable)article.Blocks);
        Assert.Equal(3, (long)article.Rating);
    }

    // What users see as members of the record, and what stands in Reserved, are written in two places.
    [Fact]
    public void Every_member_of_Article_is_reserved() => Assert.All(
        typeof(Article).GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static).Select(member => member.Name).Where(name => char.IsUpper(name[0])),
        name => Assert.True(Reserved.ForKeys.Contains(name), name));

    // The word in one text is another, and the key has the same type.
    [Fact]
    public void An_edit_of_a_value_writes_its_part_and_not_the_schema()
    {
        TextFile[] files = [.. Enumerable.Range(0, 5).Select(i => File($"texts/{i}.md", $"title: Titre {i}\nrating: {i}"))];
        GeneratorRun first = GeneratorRun.Of(files);
        GeneratorRun second = first.Again(driver => driver.ReplaceAdditionalText(files[2], File("texts/2.md", "title: Titre 2\nrating: 9")));
        Assert.Single(second.Step(TrackingNames.Articles), step => step.Reason == IncrementalStepRunReason.Modified);
        Assert.All(second.Step(TrackingNames.Keys), step => Assert.True(step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step.Reason.ToString()));
        Assert.StartsWith("Corpus.Part", Assert.Single(Changed(first, second)));

        GeneratorRun third = second.Again(driver => driver.ReplaceAdditionalText(files[1], File("texts/1.md", "title: Titre 1\nrating: 1.5")));
        Assert.Equal(["Corpus.Keys.g.cs", "Corpus.Part"], Changed(second, third).Select(name => name.StartsWith("Corpus.Part", StringComparison.Ordinal) ? "Corpus.Part" : name).Order(StringComparer.Ordinal));
        Assert.Single(third.Step(TrackingNames.Articles), step => step.Reason == IncrementalStepRunReason.Modified);
        Assert.Contains("decimal? Rating", third.AssertCompiles().Generated);
    }

    private static IEnumerable<string> Changed(GeneratorRun before, GeneratorRun after) =>
        Sources(after).Except(Sources(before)).Select(source => source.HintName);

    private static IEnumerable<(string HintName, string Source)> Sources(GeneratorRun run) =>
        run.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));

    private static string Schema(params string[] frontMatters) =>
        GeneratorRun.Of(frontMatters.Select((frontMatter, i) => File($"{i}.md", frontMatter)).ToArray())["Corpus.Keys.g.cs"];

    private static TextFile File(string path, string frontMatter) => new(path, "---\n" + frontMatter + "\n---\n\nLe pont ferme lundi.\n");
}
