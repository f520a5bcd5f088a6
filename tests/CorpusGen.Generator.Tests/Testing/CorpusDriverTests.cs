using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Generator.Tests.Driving;
using CorpusGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Testing;

public class CorpusDriverTests
{
    private const string Text = "Le pont ouvrira\n\nAnne Roux a dit : « Le pont ouvrira en mai. »\n";

    [Fact]
    public void The_emitted_files_are_those_that_depend_on_the_texts()
    {
        IReadOnlyList<(string Name, string Text)> files = CorpusDriver.Run(("texts/a.txt", Text)).EmittedFiles();

        Assert.All(files, file => Assert.Matches(@"^Corpus\.\w+\.g\.cs$", file.Name));
        Assert.Equal(files.Select(file => file.Name).Order(StringComparer.Ordinal), files.Select(file => file.Name));
        Assert.Contains("texts/a.txt", Code(files));
        Assert.Contains("LePontOuvrira", Code(files));
    }

    // What Verify is given is the driver's own result.
    [Fact]
    public void The_driver_itself_has_these_files_and_no_others()
    {
        GeneratorDriver driver = CorpusDriver.Run(("a.txt", Text));
        Assert.Equal(
            driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal),
            driver.EmittedFiles().Select(file => file.Name));
    }

    [Fact]
    public void With_the_constant_files_it_is_all_of_a_build_and_compiles()
    {
        IReadOnlyList<(string Name, string Text)> all = CorpusDriver.Run(new CorpusDriverSettings { KeepsConstantFiles = true }, ("a.txt", Text)).EmittedFiles();

        Assert.Superset(CorpusDriver.Run(("a.txt", Text)).EmittedFiles().ToHashSet(), all.ToHashSet());
        var parseOptions = new CSharpParseOptions(LanguageVersion.CSharp11);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            all.Select(file => CSharpSyntaxTree.ParseText(file.Text, parseOptions)),
            DocumentationTests.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_folder_is_sought_from_the_project_of_the_test_and_its_paths_are_those_of_a_build_there()
    {
        string code = Code(CorpusDriver.Run("../../seeds").EmittedFiles());
        Assert.Equal(5, Regex.Matches(code, @" \.\./\.\./seeds/00\d_\w+\.txt\(").Select(match => match.Value).Distinct().Count());
        Assert.DoesNotContain(RepositoryFiles.Root.Trim('/'), code);
    }

    [Fact]
    public void A_folder_is_else_sought_from_the_current_folder_and_may_be_absolute()
    {
        string folder = Directory.CreateTempSubdirectory("corpusgen-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "texts", "b"));
            File.WriteAllText(Path.Combine(folder, "texts", "b", "a #1.txt"), Text);
            File.WriteAllText(Path.Combine(folder, "texts", "b", "note.md"), Text);
            string absolute = Code(CorpusDriver.Run(Path.Combine(folder, "texts")).EmittedFiles());
            Assert.Contains(" texts/b/a #1.txt(", absolute);
            Assert.DoesNotContain("note.md", absolute);
            Assert.Equal(absolute, Code(CorpusDriver.Run(("texts/b/a #1.txt", Text)).EmittedFiles()));
            Assert.Contains("note.md", Code(CorpusDriver.Run(Path.Combine(folder, "texts"), new CorpusDriverSettings { Pattern = "*.md" }).EmittedFiles()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Settings_and_metadata_do_what_they_do_in_a_build()
    {
        CorpusDriverSettings settings = new CorpusDriverSettings { Namespace = "Company.News", Members = "Articles", Language = "en", Naming = "FileName", Visibility = "internal" }
            .Update("texts/the-bridge.txt", ("Language", "fr"))
            .Update("texts/other.txt", ("Name", "Another"));
        GeneratorDriver driver = CorpusDriver.Run(settings, ("texts/the-bridge.txt", Text), ("texts/other.txt", Text));
        string code = Code(driver.EmittedFiles());

        Assert.Empty(driver.Diagnostics());
        Assert.Contains("namespace Company.News;", code);
        Assert.Contains("TheBridge", code);
        Assert.Contains("Another", code);
        Assert.DoesNotContain("\npublic ", code);
        Assert.NotEqual(code, Code(CorpusDriver.Run(settings.Update("texts/the-bridge.txt", ("Language", "en")), ("texts/the-bridge.txt", Text), ("texts/other.txt", Text)).EmittedFiles()));
        Assert.Contains("namespace Mine;", Code(CorpusDriver.Run(new CorpusDriverSettings().With("RootNamespace", "Mine"), ("a.txt", Text)).EmittedFiles()));
    }

    [Fact]
    public void A_wrong_value_is_reported_as_in_a_build() => Assert.Equal(
        """
        CG0002: error CG0002: 'Some' is not a value of CorpusGenMembers: use All or Articles
        CG0003: error CG0003: 'class' is not a value of Name for the CorpusFile a.txt: use an identifier that begins with a capital letter and is no member of a list, such as TeslaPages
        """.ReplaceLineEndings("\n"),
        string.Join("\n", CorpusDriver.Run(new CorpusDriverSettings { Members = "Some" }.Update("a.txt", ("Name", "class")), ("a.txt", Text))
            .Diagnostics()
            .Select(diagnostic => $"{diagnostic.Id}: {Regex.Replace(diagnostic.Text, @" \(https:\S+\)$", "")}")));

    [Fact]
    public void The_same_texts_give_the_same_files_in_any_order()
    {
        (string, string)[] texts = [.. Enumerable.Range(0, 20).Select(i => ($"{i}.txt", Text))];
        Assert.Equal(CorpusDriver.Run(texts).EmittedFiles(), CorpusDriver.Run([.. texts.Reverse()]).EmittedFiles());
    }

    [Fact]
    public void A_missing_folder_is_named_by_its_full_paths()
    {
        string message = Assert.Throws<DirectoryNotFoundException>(() => CorpusDriver.Run("no/such")).Message;
        Assert.Equal(
            $"There is no folder {RepositoryFiles.PathOf("tests", "CorpusGen.Generator.Tests", "no", "such")} and none {Path.Combine(Directory.GetCurrentDirectory(), "no", "such")}.",
            message);
        string absolute = Path.Combine(Path.GetTempPath(), "no such folder");
        Assert.Equal($"There is no folder {absolute}.", Assert.Throws<DirectoryNotFoundException>(() => CorpusDriver.Run(absolute)).Message);
    }

    [Fact]
    public void A_folder_without_a_text_is_an_error_that_says_what_was_looked_for() => Assert.Equal(
        $"There is no text (*.nothing) in {RepositoryFiles.PathOf("seeds")} and the folders in it.",
        Assert.Throws<FileNotFoundException>(() => CorpusDriver.Run("../../seeds", new CorpusDriverSettings { Pattern = "*.nothing" })).Message);

    [Fact]
    public void Corrections_and_Markdown_are_read_as_in_a_build()
    {
        var settings = new CorpusDriverSettings { Corrections = "- in: pont.md\n  quote: Oui\n  speaker: Jean Petit\n- in: pont.md\n  quote: Demain\n  speaker: Anne Roux\n" };
        GeneratorDriver driver = CorpusDriver.Run(settings, ("pont.md", "# Le pont\n\n« **Oui** », a dit Anne Roux.\n"));
        Assert.Contains(driver.EmittedFiles(), file => file.Text.Contains("“Oui” Jean Petit"));
        Assert.StartsWith("corrections.yml(5,", Assert.Single(driver.Diagnostics()).Text);
    }

    [Fact]
    public void Settings_that_there_are_none_of_are_an_error_that_lists_those_that_there_are()
    {
        Assert.StartsWith(
            "'CorpusGenMember' is no setting that the generator knows. It knows CorpusGenComparing, CorpusGenDeclaredKeys, CorpusGenDrafts, CorpusGenKeys, CorpusGenLanguage, CorpusGenMembers, ",
            Assert.Throws<ArgumentException>(() => new CorpusDriverSettings().With("CorpusGenMember", "All")).Message);
        Assert.StartsWith(
            "'Lang' is no metadata of a text that the generator knows. It knows Date, Event, Format, Language, Name",
            Assert.Throws<ArgumentException>(() => new CorpusDriverSettings().Update("a.txt", ("Lang", "fr"))).Message);
        Assert.StartsWith(
            "The settings update b.txt, which is none of the texts: a.txt.",
            Assert.Throws<ArgumentException>(() => CorpusDriver.Run(new CorpusDriverSettings().Update("b.txt", ("Name", "B")), ("a.txt", Text))).Message);
    }

    [Theory]
    [InlineData("/a.txt")]
    [InlineData("")]
    [InlineData("a|b.txt")]
    [InlineData("a\nb.txt")]
    [InlineData("a\u2028b.txt")]
    [InlineData("texts/")]
    public void A_path_that_no_build_takes_is_an_error(string path) =>
        Assert.Contains("is no path of a text", Assert.Throws<ArgumentException>(() => CorpusDriver.Run((path, Text))).Message);

    [Fact]
    public void A_text_that_is_there_twice_is_an_error_and_so_is_none()
    {
        Assert.StartsWith("The text a/b.txt is there twice.", Assert.Throws<ArgumentException>(() => CorpusDriver.Run(("a/b.txt", "A\n"), (@"a\b.txt", "B\n"))).Message);
        Assert.StartsWith("There is no text", Assert.Throws<ArgumentException>(() => CorpusDriver.Run()).Message);
    }

    // The file that the compiler makes visible to the generator is the list of what there is.
    [Fact]
    public void All_settings_that_a_build_passes_on_are_known()
    {
        string props = File.ReadAllText(RepositoryFiles.PathOf("src", "CorpusGen.Generator", "build", "CorpusGen.props"));
        CorpusDriverSettings settings = new();
        foreach (Match property in Regex.Matches(props, "<CompilerVisibleProperty Include=\"(\\w+)\""))
        {
            if (property.Groups[1].Value is not ("CorpusGenDirectory" or "CorpusGenFiles" or "CorpusGenDraftFiles" or "CorpusGenCorrections" or "CorpusGenLock" or "CorpusGenLockFile"))
                settings = settings.With(property.Groups[1].Value, "");
        }

        foreach (Match metadata in Regex.Matches(props, "MetadataName=\"CorpusGenFile(?!Draft\\b)(\\w+)\""))
            settings = settings.Update("a.txt", (metadata.Groups[1].Value, ""));
        Assert.Empty(CorpusDriver.Run(settings, ("a.txt", Text)).Diagnostics());
    }

    private static string Code(IEnumerable<(string Name, string Text)> files) => string.Join("\n", files.Select(file => file.Text));
}
