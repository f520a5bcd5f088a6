using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>CorpusGen.Testing, packed from this repository and used by a test project that has a corpus of its own.</summary>
public sealed class TestingPackageTests(TestingPackageTests.Batch batch, PackedPackage package) : IClassFixture<TestingPackageTests.Batch>
{
    private static readonly string s_repository = Metadata("Repository");

    [Fact]
    public async Task A_test_project_gets_from_CorpusDriver_what_its_build_emits() =>
        Assert.Matches(@"Total: 3, Errors: 0, Failed: 0, Skipped: 0", await batch.Run(s_project));

    private const string Tests = """
        using System.IO;
        using System.Linq;
        using System.Runtime.CompilerServices;
        using CorpusGen.Testing;
        using News;
        using Xunit;

        public class CorpusTests
        {
            private static readonly CorpusDriverSettings s_settings = new CorpusDriverSettings { Namespace = "News" }
                .Update("articles/a#b, 'c'; 50% ~ d.txt", ("Name", "Given"), ("Language", "fr"));

            [Fact]
            public void The_emitted_files_are_those_of_the_build()
            {
                string folder = Path.Combine(Folder(), "Generated", "CorpusGen.Generator", "CorpusGen.Generator.CorpusGenerator");
                var emitted = Directory.GetFiles(folder).Select(file => (Path.GetFileName(file), File.ReadAllText(file))).ToHashSet();
                var some = CorpusDriver.Run("articles", s_settings).EmittedFiles();
                var all = CorpusDriver.Run("articles", s_settings with { KeepsConstantFiles = true }).EmittedFiles();

                Assert.Equal(emitted.OrderBy(file => file.Item1, System.StringComparer.Ordinal), all);
                Assert.InRange(some.Count, 3, all.Count - 1);
                Assert.ProperSuperset(some.ToHashSet(), emitted);
            }

            [Fact]
            public void The_names_are_those_of_the_corpus()
            {
                Assert.Equal(2, Corpus.Articles.Count);
                Assert.Contains(CorpusDriver.Run("articles", s_settings).EmittedFiles(), file => file.Text.Contains(Corpus.Articles.Given.Name));
                Assert.Empty(CorpusDriver.Run("articles", s_settings).Diagnostics());
            }

            [Fact]
            public void A_folder_that_is_not_there_is_named() =>
                Assert.Contains(Path.Combine(Folder(), "articels"), Assert.Throws<DirectoryNotFoundException>(() => CorpusDriver.Run("articels")).Message);

            private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
        }
        """;

    private static readonly Consumer s_project = new(
        "App.Tests/App.Tests.csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>FRAMEWORK</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <CorpusGenNamespace>News</CorpusGenNamespace>
            <CorpusGenComparing></CorpusGenComparing>
            <RunAnalyzers></RunAnalyzers>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusGen" Version="VERSION" PrivateAssets="all" />
            <PackageReference Include="CorpusGen.Testing" Version="VERSION" />
            <PackageReference Include="xunit.v3" Version="{VersionOf("xunit.v3")}" />
            <CorpusFile Include="articles/**/*.txt" />
            <CorpusFile Update="articles/a%23b, 'c'%3B 50%25 ~ d.txt" Name="Given" Language="fr" />
          </ItemGroup>
          {EmittingOfTheDocs()}
        </Project>
        """,
        ("CorpusTests.cs", Tests),
        ("articles/a#b, 'c'; 50% ~ d.txt", "Le port rouvre\n\n« Le port ouvre demain », a déclaré Anne Roux.\n"),
        ("articles/more/été.txt", "\ufeffLe pont ferme\r\n\r\n« Le pont est vieux », a dit Paul Durand. Plus de 50 millions de visiteurs sont attendus.\r\n"));

    // How files are emitted is taken from where users take it.
    private static string EmittingOfTheDocs()
    {
        string page = File.ReadAllText(Path.Combine(s_repository, "docs", "testing.md")).ReplaceLineEndings("\n");
        string xml = Regex.Match(page, "^```xml\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        Assert.Contains("EmitCompilerGeneratedFiles", xml);
        return xml;
    }

    private static string VersionOf(string package) => Regex.Match(
        File.ReadAllText(Path.Combine(s_repository, "Directory.Packages.props")),
        $"Include=\"{Regex.Escape(package)}\" Version=\"([^\"]+)\"").Groups[1].Value;

    // Its types, Language or Unit, would meet those of the corpus.
    [Fact]
    public void A_test_compiles_against_nothing_of_the_generator()
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(package.Feed, $"CorpusGen.Testing.{package.Version}.nupkg"));
        string[] files = archive.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Equal(["CorpusGen.Testing.dll", "CorpusGen.Testing.xml"], files.Where(file => file.StartsWith("ref/netstandard2.0/", StringComparison.Ordinal)).Select(Path.GetFileName).Order());
        Assert.Superset(
            new[] { "lib/netstandard2.0/CorpusGen.Testing.dll", "lib/netstandard2.0/CorpusGen.Generator.dll", "lib/netstandard2.0/CorpusGen.Extraction.dll", "README.md", "THIRD-PARTY-NOTICES" }.ToHashSet(),
            files.ToHashSet());
        using var manifest = new StreamReader(archive.GetEntry("CorpusGen.Testing.nuspec")!.Open());
        string dependency = Assert.Single(Regex.Matches(manifest.ReadToEnd(), "<dependency id=\"([^\"]+)\" version=\"([^\"]+)\"").Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}"));
        Assert.Equal("Microsoft.CodeAnalysis.CSharp 4.8.0", dependency);
    }

    private static string Metadata(string key) =>
        typeof(TestingPackageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    /// <summary>A test project.</summary>
    public sealed class Batch(PackedPackage package) : ConsumerBatch(package)
    {
        internal override IReadOnlyList<Consumer> Consumers => [s_project];
    }
}
