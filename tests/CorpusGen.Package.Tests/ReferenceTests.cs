using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Projects that see the package, or a corpus, through another project or package.</summary>
public sealed class ReferenceTests(ReferenceTests.Batch batch) : IClassFixture<ReferenceTests.Batch>
{
    // Without PrivateAssets, as people write it, the generator comes to each project that references this one.
    private static readonly Consumer s_library = new("library/library.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <RootNamespace>Library</RootNamespace>
            <LangVersion>11</LangVersion>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusGen" Version="VERSION" />
            <CorpusFile Include="articles/**/*.txt" />
          </ItemGroup>
        </Project>
        """, Consumer.Texts);

    private static readonly Consumer s_application = Using("application", "../library/library.csproj", """
        <PackageReference Include="CorpusGen" Version="VERSION" />
        <CorpusFile Include="texts/*.txt" />
        """, """
        System.Console.WriteLine($"{Application.Corpus.Articles.Count} {Library.Corpus.Articles.Count} {Library.Corpus.Quotes[0].Speaker}");
        public static class Program2 { public static int Count => Application.Corpus.Articles.Count; }
        """, ("texts/a.txt", "Un titre\n\nUne ligne.\n"));

    // Its own empty corpus would be nearer than that of the project it tests.
    private static readonly Consumer s_tests = Using("tests", "../application/application.csproj", "", """
        using Library;
        namespace Tests
        {
            public static class Program
            {
                public static void Main() => System.Console.WriteLine($"{Corpus.Articles.Count} {Corpus.Quotes.Count} {typeof(Program).Assembly.GetType("Tests.Corpus")?.Name ?? "none"}");
            }
        }
        """);

    private static readonly Consumer s_oldTests = new("oldtests/oldtests.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <CorpusGenVisibility>wrong</CorpusGenVisibility>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../library/library.csproj" />
          </ItemGroup>
        </Project>
        """);

    private static readonly Consumer s_functional = new("functional/functional.fsproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>FRAMEWORK</TargetFramework>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="Program.fs" />
            <ProjectReference Include="../library/library.csproj" />
          </ItemGroup>
        </Project>
        """, ("Program.fs", """printfn "%d %s" Library.Corpus.Articles.Count (string Library.Corpus.Quotes.[0].Speaker)"""));

    private static readonly Consumer s_central = new("central/with/with.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>FRAMEWORK</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusGen" PrivateAssets="all" />
            <CorpusFile Include="articles/**/*.txt" />
          </ItemGroup>
        </Project>
        """, [.. Consumer.Texts, ("../Directory.Packages.props", """
        <Project>
          <PropertyGroup>
            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <ItemGroup>
            <PackageVersion Include="CorpusGen" Version="VERSION" />
          </ItemGroup>
        </Project>
        """)]);

    private static readonly Consumer s_global = new("global/without/without.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>FRAMEWORK</TargetFramework>
          </PropertyGroup>
        </Project>
        """, ("../Directory.Packages.props", """
        <Project>
          <PropertyGroup>
            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <ItemGroup>
            <GlobalPackageReference Include="CorpusGen" Version="VERSION" />
          </ItemGroup>
        </Project>
        """));

    private static readonly Consumer s_globalWithTexts = new("global/with/with.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>FRAMEWORK</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <CorpusFile Include="articles/**/*.txt" />
          </ItemGroup>
        </Project>
        """, Consumer.Texts);

    private static readonly Consumer s_ofPackage = OfPackage("ofpackage", "");

    // Some versions of the SDK take the analyzers of a package's dependency along in spite of what the package says, some do not, as this target.
    private static readonly Consumer s_ofPackageWithTexts = OfPackage("ofpackagewithtexts", """
        <CorpusFile Include="articles/**/*.txt" />
          </ItemGroup>
          <Target Name="Leave" AfterTargets="ResolveLockFileAnalyzers">
            <ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup>
          </Target>
          <ItemGroup>
        """);

    [Fact]
    public async Task A_library_and_an_application_have_each_a_corpus() => Assert.Equal("1 2 Paul Durand", await batch.Run(s_application));

    [Fact]
    public async Task A_test_project_sees_the_corpus_that_it_tests_and_has_none_of_its_own() => Assert.Equal("2 2 none", await batch.Run(s_tests));

    [Fact]
    public void A_project_that_has_no_texts_may_be_of_any_language_version_and_have_any_settings() => batch.AssertBuilt(s_oldTests, "netstandard2.0");

    [Fact]
    public async Task An_FSharp_program_uses_the_corpus_of_a_CSharp_library() => Assert.Equal("2 Paul Durand", await batch.Run(s_functional));

    [Fact]
    public void Versions_of_packages_may_be_kept_in_one_place() => AssertHasCorpus(s_central, true);

    [Fact]
    public void A_package_for_a_whole_repository_makes_a_corpus_only_where_there_are_texts()
    {
        AssertHasCorpus(s_global, false);
        AssertHasCorpus(s_globalWithTexts, true);
    }

    [Fact]
    public void A_package_that_has_a_corpus_brings_no_corpus_along() => AssertHasCorpus(s_ofPackage, false);

    [Fact]
    public void A_project_with_texts_that_has_the_targets_through_a_package_is_told_that_the_generator_is_missing() => batch.AssertSays(
        s_ofPackageWithTexts,
        "ofpackagewithtexts.csproj(7,6): error CG0110: This project has CorpusFile items, and CorpusGen comes to it through another package, without the generator: add <PackageReference Include=\"CorpusGen\" PrivateAssets=\"all\" /> with the version that you use");

    private void AssertHasCorpus(Consumer consumer, bool hasCorpus)
    {
        batch.AssertBuilt(consumer);
        Assert.Equal(hasCorpus, File.ReadAllText(batch.Assembly(consumer), System.Text.Encoding.Latin1).Contains("CountedNouns"));
    }

    private static Consumer Using(string name, string project, string items, string code, params (string Path, string Content)[] files) => new(
        $"{name}/{name}.csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>FRAMEWORK</TargetFramework>
            <RootNamespace>{char.ToUpperInvariant(name[0]) + name[1..]}</RootNamespace>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{project}" />
            {items}
          </ItemGroup>
        </Project>
        """,
        [("Program.cs", code), .. files]);

    private static Consumer OfPackage(string name, string items) => new($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>FRAMEWORK</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Packed.News" Version="1.0.0" />{'\n'}    {items}
          </ItemGroup>
        </Project>
        """, Consumer.Texts);

    /// <summary>Projects that reference others.</summary>
    public sealed class Batch(PackedPackage package) : ConsumerBatch(package)
    {
        internal override IReadOnlyList<Consumer> Consumers =>
            [s_library, s_application, s_tests, s_oldTests, s_functional, s_central, s_global, s_globalWithTexts, s_ofPackage, s_ofPackageWithTexts];

        // What "dotnet pack" makes of a library that references CorpusGen and says nothing of PrivateAssets.
        private protected override void Prepare(PackedPackage package)
        {
            using ZipArchive archive = ZipFile.Open(Path.Combine(package.Feed, "Packed.News.1.0.0.nupkg"), ZipArchiveMode.Create);
            using (var manifest = new StreamWriter(archive.CreateEntry("Packed.News.nuspec").Open()))
            {
                manifest.Write($"""
                    <?xml version="1.0" encoding="utf-8"?>
                    <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                      <metadata>
                        <id>Packed.News</id>
                        <version>1.0.0</version>
                        <authors>News</authors>
                        <description>News.</description>
                        <dependencies>
                          <group targetFramework=".NETStandard2.0">
                            <dependency id="CorpusGen" version="{package.Version}" exclude="Build,Analyzers" />
                          </group>
                        </dependencies>
                      </metadata>
                    </package>
                    """);
            }

            archive.CreateEntry("lib/netstandard2.0/_._");
        }
    }
}
