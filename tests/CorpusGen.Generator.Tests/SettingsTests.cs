using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests;

public class SettingsTests
{
    [Theory]
    [InlineData("Company.News")]
    [InlineData("é")]
    [InlineData("Corpus")]
    [InlineData("Article.Quote")]
    [InlineData("Acme.Collections")]
    [InlineData("新聞.記事")]
    public void The_namespace_is_the_one_that_is_set(string name) =>
        Assert.Contains($"namespace {name};", Run(("CorpusGenNamespace", name)).AssertAllCompiles()["Records.g.cs"]);

    [Theory]
    [InlineData("News", "News")]
    [InlineData("my-app 2.0", "my_app_2._0")]
    [InlineData("int.class", "_int._class")]
    [InlineData("nameof", "nameof")]
    [InlineData("record.file", "record.file")]
    [InlineData("var", "var")]
    [InlineData("async.await", "async.await")]
    [InlineData("global", "global")]
    [InlineData("Exception", "Exception")]
    [InlineData("Attribute", "Attribute")]
    [InlineData("Acme.System", "Acme.System")]
    [InlineData("", "CorpusGen")]
    public void The_namespace_is_else_the_root_namespace_as_an_identifier(string root, string name) =>
        Assert.Contains($"namespace {name};", Run(("RootNamespace", root)).AssertAllCompiles()["Records.g.cs"]);

    [Theory]
    [InlineData("Language", "klingon", "CG0003")]
    [InlineData("Format", "word", "CG0003")]
    [InlineData("Language", "fr", null)]
    public void Metadata_that_a_draft_cannot_have_is_reported(string name, string value, string? id)
    {
        var draft = new TextFile("drafts/a.md", "Rien.", ("File" + name, value));
        GeneratorRun run = GeneratorRun.Of([SampleTexts.Bridge], new ProjectOptions(("CorpusGenDraftFiles", "drafts/a.md")), additional: [draft]);
        Assert.Equal(id is null ? Array.Empty<string>() : [id], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.All(run.Diagnostics, diagnostic => Assert.Contains("drafts/a.md", diagnostic.GetMessage()));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public void Articles_are_compared_unless_the_project_does_without(string value, bool isComparing)
    {
        GeneratorRun run = Run(("CorpusGenComparing", value)).AssertAllCompiles();
        Assert.Empty(run.Diagnostics);
        INamespaceSymbol news = run.Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "News");
        string[] comparing = ["Compar", "Disagreement", "Match", "Saying", "Verdict", "Wording"];
        Assert.Equal(isComparing, news.GetTypeMembers().Any(type => comparing.Any(type.Name.Contains)));
        Assert.Equal(isComparing, news.GetTypeMembers("Quote").Single().MemberNames.Contains("Saying"));
        Assert.Equal(isComparing ? 4 : 0, news.GetTypeMembers("Corpus").Single().MemberNames.Count(name => name is "Sayings" or "Disagreements" or "Match" or "Cite"));
    }

    [Fact]
    public void Internal_visibility_makes_no_type_public()
    {
        GeneratorRun run = Run(("CorpusGenVisibility", "Internal")).AssertAllCompiles();
        Assert.DoesNotContain(run.Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "News").GetTypeMembers(),
            type => type.DeclaredAccessibility == Accessibility.Public);
    }

    [Fact]
    public void Without_members_the_lists_of_an_article_are_those_of_the_article()
    {
        GeneratorRun run = Run(("CorpusGenMembers", "Articles"));
        Assert.DoesNotContain("QuotesOf", run.Generated);
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Equal("Le pont ouvrira.", (string)((IEnumerable<dynamic>)corpus.Get("Articles.UnPontLEteProchain").Quotes).First().Text);
    }

    [Theory]
    [InlineData("fr", Language.French)]
    [InlineData("EN", Language.English)]
    public void A_language_is_passed_to_the_extraction(string setting, Language language)
    {
        Language? passed = null;
        GeneratorRun.Of([SampleTexts.Bridge], new ProjectOptions(("CorpusGenLanguage", setting)), (text, asked) =>
        {
            passed = asked;
            return MarkedText.Extract(text, asked);
        });
        Assert.Equal(language, passed);
    }

    [Fact]
    public void The_language_of_a_file_goes_before_that_of_the_project()
    {
        Language? passed = null;
        GeneratorRun.Of([SampleTexts.Bridge.With("FileLanguage", "en")], new ProjectOptions(("CorpusGenLanguage", "fr")), (text, asked) =>
        {
            passed = asked;
            return MarkedText.Extract(text, asked);
        });
        Assert.Equal(Language.English, passed);
    }

    [Fact]
    public void Without_a_language_the_extraction_finds_it() =>
        GeneratorRun.Of([SampleTexts.Bridge], extract: (text, asked) =>
        {
            Assert.Null(asked);
            return MarkedText.Extract(text, asked);
        });

    [Theory]
    [InlineData("CorpusGenVisibility", "private", "public or internal")]
    [InlineData("CorpusGenMembers", "None", "All or Articles")]
    [InlineData("CorpusGenNaming", "Title", "Auto or FileName")]
    [InlineData("CorpusGenLanguage", "de", "fr or en")]
    [InlineData("CorpusGenComparing", "no", "true or false")]
    [InlineData("CorpusGenNamespace", "a b", "identifiers with dots")]
    [InlineData("CorpusGenNamespace", "a.class", "identifiers with dots")]
    public void A_wrong_setting_is_an_error_that_lists_the_right_ones(string setting, string value, string right)
    {
        GeneratorRun run = Run((setting, value)).AssertAllCompiles();
        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0002", error.Id);
        Assert.StartsWith($"'{value}' is not a value of {setting}: use {right}", error.GetMessage());
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
    }

    // What the targets tell of the project's files; the last place that has the value, and of a property that is made of others the last place.
    [Theory]
    [InlineData("CorpusGenNaming,Title,/p/a.csproj,4,6", "/p/a.csproj(4,6)")]
    [InlineData("CorpusGenNaming,Title,/p/a.props,2,5|corpusgennaming,Title,/p/a.csproj,4,6|CorpusGenNaming,Auto,/p/a.csproj,7,6|CorpusGenMembers,Title,/p/a.csproj,9,6", "/p/a.csproj(4,6)")]
    [InlineData("CorpusGenNaming,$(Mine)~2C,/p/a.csproj,4,6", "/p/a.csproj(4,6)")]
    [InlineData("CorpusGenNaming,Auto,/p/a.csproj,4,6", null)]
    [InlineData("CorpusGenMembers,Title,/p/a.csproj,4,6", null)]
    [InlineData("CorpusGenNaming,Title,/p/a.csproj,4", null)]
    [InlineData("CorpusGenNaming,Title,/p/a.csproj,0,0", null)]
    [InlineData("", null)]
    public void A_wrong_setting_is_reported_where_the_project_has_it(string places, string? place) =>
        Assert.Equal(place, PlaceOf(Assert.Single(Run(("CorpusGenNaming", "Title"), ("CorpusGenPlaces", places)).Diagnostics)));

    [Fact]
    public void Wrong_metadata_is_reported_where_the_project_has_that_value()
    {
        const string Places = "Language,fr,/p/a.csproj,8,1|Language,klingon,/p/a.csproj,9,1|Language,%(Other),/p/a.csproj,10,1|Language,na'vi,/p/a.csproj,11,1|Language,na'vi,/p/a.csproj,12,1";
        Assert.Equal(["/p/a.csproj(9,1)", null, null], new[] { "klingon", "elvish", "na'vi" }.Select(value => PlaceOf(Assert.Single(
            GeneratorRun.Of([SampleTexts.Bridge.With("FileLanguage", value)], new ProjectOptions(("CorpusGenPlaces", Places)), MarkedText.Extract).Diagnostics))));
    }

    private static string? PlaceOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan() is { IsValid: true } span
        ? $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})"
        : null;

    // The value; how it is shown, and what is named instead. That is accepted.
    [Theory]
    [InlineData("nameof", "nameof", "NameofTexts")]
    [InlineData("var.News", "var.News", "VarTexts.News")]
    [InlineData("a.class", "a.class", "a.ClassTexts")]
    [InlineData("Exception", "Exception", "ExceptionTexts")]
    [InlineData("Attribute", "Attribute", "AttributeTexts")]
    [InlineData("Enum.News", "Enum.News", "EnumTexts.News")]
    [InlineData("File", "File", "FileTexts")]
    [InlineData("Task", "Task", "TaskTexts")]
    [InlineData("Acme.Math", "Acme.Math", "Acme.MathTexts")]
    [InlineData("System", "System", "SystemTexts")]
    [InlineData("System.Texts", "System.Texts", "SystemTexts.Texts")]
    [InlineData("Acme.System", "Acme.System", "Acme.SystemTexts")]
    [InlineData("Ne\u200Bws", "Ne\\u200Bws", "News")]
    [InlineData("News\u202E", "News\\u202E", "News")]
    [InlineData("Acme..News", "Acme..News", "Acme.News")]
    [InlineData("Acme/News 2", "Acme/News 2", "Acme_News_2")]
    [InlineData("2018.News", "2018.News", "_2018.News")]
    [InlineData("...", "...", "MyCompany.News")]
    [InlineData("\u202E", "\\u202E", "MyCompany.News")]
    [InlineData("_", "_", "MyCompany.News")]
    public void A_namespace_that_does_harm_is_an_error_that_names_one_that_does_not(string value, string shown, string instead)
    {
        Diagnostic error = Assert.Single(Run(("CorpusGenNamespace", value)).AssertAllCompiles().Diagnostics);
        Assert.Equal("CG0002", error.Id);
        Assert.StartsWith($"'{shown}' is not a value of CorpusGenNamespace: use ", error.GetMessage());
        Assert.EndsWith(", such as " + instead, error.GetMessage());
        Assert.Empty(Run(("CorpusGenNamespace", instead)).Diagnostics);
    }

    [Fact]
    public void A_namespace_that_is_too_long_is_named_by_its_beginning()
    {
        Diagnostic error = Assert.Single(Run(("CorpusGenNamespace", new string('a', 10_000))).AssertAllCompiles().Diagnostics);
        Assert.Equal("CG0002", error.Id);
        Assert.InRange(error.GetMessage().Length, 1, 250);
        Assert.StartsWith("'aaaaaaaa", error.GetMessage());
        Assert.EndsWith("use at most 200 characters (these are 10000), such as MyCompany.News", error.GetMessage());
    }

    // Where it is already, it hides no more than before.
    [Fact]
    public void A_namespace_of_the_program_can_have_any_name() =>
        Assert.Empty(GeneratorRun.Of(
            [SampleTexts.Bridge], new ProjectOptions(("CorpusGenNamespace", "Acme.Exception")), MarkedText.Extract, source: "namespace Acme.Exception; class C { }").AssertAllCompiles().Diagnostics);

    [Theory]
    [InlineData("FileLanguage", "de", "Language", "fr or en")]
    [InlineData("FileName", "class", "Name", "an identifier")]
    [InlineData("FileName", "a b", "Name", "an identifier")]
    [InlineData("FileName", "Count", "Name", "an identifier")]
    [InlineData("FileName", "Co\u200Dunt", "Name", "an identifier")]
    [InlineData("FileName", "_index", "Name", "an identifier")]
    [InlineData("FileName", "required", "Name", "an identifier")]
    [InlineData("FileName", "record", "Name", "an identifier")]
    [InlineData("FileName", "get_Count", "Name", "an identifier")]
    public void Wrong_metadata_is_an_error_that_names_the_file(string metadata, string value, string name, string right)
    {
        GeneratorRun run = GeneratorRun.OfMarked(SampleTexts.Bridge.With(metadata, value)).AssertCompiles();
        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0003", error.Id);
        Assert.StartsWith($"'{Emit.Escape.Visible(value)}' is not a value of {name} for the CorpusFile texts/bridge.txt: use {right}", error.GetMessage());
    }

    // The targets let none through; a host of its own might.
    [Theory]
    [InlineData("texts/a\nb.txt", @"texts/a\nb.txt")]
    [InlineData("texts/a\r\tb.txt", @"texts/a\r\tb.txt")]
    [InlineData("texts/a\u001B\u2028b.txt", @"texts/a\u001B\u2028b.txt")]
    public void A_path_with_a_control_character_is_refused_and_the_others_are_read(string path, string shown)
    {
        GeneratorRun run = GeneratorRun.OfMarked(new TextFile(path, "Un titre secret\n"), SampleTexts.Bridge).AssertCompiles();
        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0111", error.Id);
        Assert.StartsWith($"The path '{shown}' of a CorpusFile", error.GetMessage());
        Assert.DoesNotContain("secret", run.Generated);
        Assert.Contains("UnPontLEteProchain", run.Generated);
    }

    // What the emitted code itself speaks of, where the compiler could take the member of the article for it.
    [Theory]
    [InlineData("All")]
    [InlineData("Articles")]
    public void Metadata_can_name_an_article_like_a_type(string members)
    {
        string[] names = ["System", "String", "Corpus", "CorpusIndex", "CorpusPart", "IReadOnlyList", "News", "Block", "Get_Count", "_2018", "新聞"];
        TextFile[] files = [.. names.Select((name, number) => new TextFile($"texts/{number}.txt", SampleTexts.Bridge.Text).With("FileName", name))];
        string generated = GeneratorRun.Of(files, new ProjectOptions(("CorpusGenMembers", members)), MarkedText.Extract).AssertAllCompiles().Generated;
        Assert.All(names, name => Assert.Contains($"public Article {name} =>", generated));
    }

    [Fact]
    public void An_older_language_version_is_one_error_and_nothing_is_emitted()
    {
        GeneratorRun run = GeneratorRun.Of(
            [SampleTexts.Bridge.With("FileName", "class")],
            new ProjectOptions(("CorpusGenMembers", "Some")),
            MarkedText.Extract,
            LanguageVersion.CSharp10);
        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal("CG0001", error.Id);
        Assert.Contains("<LangVersion>11</LangVersion>", error.GetMessage());
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void Every_diagnostic_has_a_help_link_of_its_own()
    {
        DiagnosticDescriptor[] all = typeof(Diagnostics.DiagnosticDescriptors).GetFields().Select(field => (DiagnosticDescriptor)field.GetValue(null)!).ToArray();
        Assert.All(all, descriptor => Assert.EndsWith(descriptor.Id + ".md", descriptor.HelpLinkUri));
        Assert.Equal(all.Length, all.Select(descriptor => descriptor.Id).Distinct().Count());
    }

    [Fact]
    public void A_file_that_cannot_be_read_takes_no_other_down()
    {
        GeneratorRun run = GeneratorRun.OfMarked(
            new TextFile("null.txt", null), new TextFile("throws.txt", "x") { Failure = new InvalidOperationException() }, SampleTexts.Bridge);
        Assert.Contains("UnPontLEteProchain", run.AssertCompiles().Generated);
    }

    [Fact]
    public void A_text_that_the_extraction_fails_on_keeps_its_text_and_takes_no_other_down()
    {
        GeneratorRun run = GeneratorRun.Of([SampleTexts.Harbour, SampleTexts.Bridge], extract: (text, language) =>
            text == SampleTexts.Harbour.Text ? throw new InvalidOperationException() : MarkedText.Extract(text, language));
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Equal(2, corpus.List("Articles").Length);
        Assert.Equal(SampleTexts.Harbour.Text, (string)corpus.Get("Articles.Harbour").Text);
    }

    [Fact]
    public void A_model_that_points_outside_its_text_keeps_the_text_and_takes_no_other_down()
    {
        GeneratorRun run = GeneratorRun.Of([SampleTexts.Harbour, SampleTexts.Bridge], extract: (text, language) =>
            text == SampleTexts.Harbour.Text ? MarkedText.Extract(text, language) with { Text = text[..40] } : MarkedText.Extract(text, language));
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Equal(SampleTexts.Harbour.Text, (string)corpus.Get("Articles.Harbour").Text);
        Assert.Single(corpus.List("Quotes"));
    }

    [Fact]
    public void A_file_that_is_no_CorpusFile_is_left_alone() =>
        Assert.DoesNotContain(
            "bridge", GeneratorRun.OfMarked(SampleTexts.Harbour).Again(driver => driver.AddAdditionalTexts([SampleTexts.Bridge])).AssertCompiles().Generated);

    private static GeneratorRun Run(params (string Name, string Value)[] properties) =>
        GeneratorRun.Of([SampleTexts.Bridge], new ProjectOptions(properties), MarkedText.Extract);
}
