using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>The package, packed from this repository and used by a project that knows nothing of it.</summary>
public class PackageTests
{
    private static readonly string s_repository = Metadata("Repository");

    private static string Framework => $"net{Environment.Version.Major}.0";

    [Fact]
    public async Task A_new_console_project_that_has_the_package_builds_without_a_warning_and_runs()
    {
        string folder = DotNet.NewFolder();
        try
        {
            string version = await Pack(Path.Combine(folder, "feed"));
            AssertHasAnalyzersAndNoDependency(Directory.GetFiles(Path.Combine(folder, "feed"), "CorpusGen.*.nupkg").Single());
            string project = WriteProject(folder, version);
            await DotNet.Run(project, "build", "--nologo", "-v", "quiet");
            string output = await DotNet.Run(project, "run", "--no-build");
            Assert.Equal(Expected, output.ReplaceLineEndings("\n").Trim());
            await AssertLeavesTheCompilersEnvironmentToTheUser(project);
            await AssertBuildsAgainWhenFilesChange(project);
            await AssertBuildsWithGeneratorThatIsCompiledAhead(project, Path.Combine(folder, "packages", "corpusgen", version));
            if (!OperatingSystem.IsWindows())
                await AssertNamesFilesThatTheCompilerCannotBeGiven(project);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // File names with characters that mean something to MSBuild, to the files it writes for the compiler or to the compiler's command line.
    private const string Names = "two words.txt|déjà.txt|a#b.txt|a;b.txt|100%25.txt|50%.txt|it's.txt|a,b.txt|a~23b.txt|(x) @y $z.txt|article.fr.txt|same/same.txt|other/same.txt";

    private const string Expected = """
        13 13
        Un titre
        ok
        """;

    // A version that is new each time, so that no package folder has it already.
    private static async Task<string> Pack(string feed)
    {
        string version = $"0.0.0-test.{DateTime.UtcNow.Ticks}";
        await DotNet.Run(
            Path.Combine(s_repository, "src", "CorpusGen.Generator"),
            "pack", "--no-build", "--nologo", "-c", Metadata("Configuration"), "-o", feed, $"-p:PackageVersion={version}");
        return version;
    }

    private static async Task AssertLeavesTheCompilersEnvironmentToTheUser(string project)
    {
        Assert.Equal("DOTNET_TieredPGO=0", await Environment());
        Assert.Equal("", await Environment("-p:DOTNET_TieredPGO=1"));
        File.WriteAllText(Path.Combine(project, "Directory.Build.props"), "<Project><PropertyGroup><CscEnvironment>DOTNET_TieredPGO=1</CscEnvironment></PropertyGroup></Project>");
        Assert.Equal("DOTNET_TieredPGO=0;DOTNET_TieredPGO=1", await Environment());
        File.WriteAllText(Path.Combine(project, "Directory.Build.props"), "<Project />");

        async Task<string> Environment(params string[] options) =>
            (await DotNet.Run(project, ["msbuild", "-getProperty:CscEnvironment", .. options])).Trim().TrimEnd(';');
    }

    private static async Task AssertBuildsAgainWhenFilesChange(string project)
    {
        string file = Path.Combine(project, "texts", "two words.txt"), text = File.ReadAllText(file);
        File.WriteAllText(file, "Un autre titre\n");
        Assert.Equal(Expected.Replace("13 13", "13 12"), await BuildAndRun());
        File.Delete(file);
        Assert.Equal(Expected.Replace("13 13", "12 12"), await BuildAndRun());
        File.WriteAllText(file, text);
        Assert.Equal(Expected, await BuildAndRun());

        async Task<string> BuildAndRun()
        {
            await DotNet.Run(project, "build", "--nologo", "--no-restore", "-v", "quiet");
            return await RunBuilt(project);
        }
    }

    // Without reading the project again, as "dotnet run" does.
    private static async Task<string> RunBuilt(string project) =>
        (await DotNet.Run(project, Path.Combine(project, "bin", "Debug", Framework, "the app.dll"))).ReplaceLineEndings("\n").Trim();

    // A package that was packed with CompileAhead has such a folder; the compiler is what takes what is in it.
    private static async Task AssertBuildsWithGeneratorThatIsCompiledAhead(string project, string package)
    {
        string runtime = (await DotNet.Run(project, "msbuild", "-getProperty:NETCoreSdkPortableRuntimeIdentifier")).Trim();
        string ahead = Path.Combine(package, "tools", "ahead", runtime);
        Directory.CreateDirectory(ahead);
        foreach (string file in Directory.GetFiles(Path.Combine(package, "analyzers", "dotnet", "cs")))
            File.Copy(file, Path.Combine(ahead, Path.GetFileName(file)));
        string output = await DotNet.Run(project, "build", "--nologo", "--no-restore", "--no-incremental", "-v", "detailed");
        string[] compilers = output.Split('\n').Where(line => line.Contains("/analyzer:") && line.Contains("CorpusGen.Generator.dll")).ToArray();
        Assert.NotEmpty(compilers);
        Assert.Contains("DOTNET_TieredPGO=0", output);
        Assert.All(compilers, line =>
        {
            Assert.Contains($"/ahead/{runtime}/CorpusGen.Generator.dll", line.Replace('\\', '/'));
            Assert.DoesNotContain("/cs/CorpusGen.", line.Replace('\\', '/'));
        });
        Assert.Equal(Expected, await RunBuilt(project));
    }

    // Windows has no such names.
    private static async Task AssertNamesFilesThatTheCompilerCannotBeGiven(string project)
    {
        File.WriteAllText(Path.Combine(project, "texts", "\"a\".txt"), "Un titre\n");
        File.WriteAllText(Path.Combine(project, "texts", "a|b.txt"), "Un titre\n");
        string output = await DotNet.RunToFail(project, "build", "--nologo", "--no-restore", "-v", "quiet");
        Assert.Contains("rename texts/\"a\".txt and texts/a|b.txt", output);
    }

    private static void AssertHasAnalyzersAndNoDependency(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        string[] files = archive.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Superset(
            new[]
            {
                "analyzers/dotnet/cs/CorpusGen.Generator.dll", "analyzers/dotnet/cs/CorpusGen.Extraction.dll", "build/CorpusGen.props",
                "build/CorpusGen.targets", "buildTransitive/CorpusGen.props", "buildTransitive/CorpusGen.targets", "README.md", "THIRD-PARTY-NOTICES",
            }.ToHashSet(),
            files.ToHashSet());
        Assert.DoesNotContain(files, file => file.StartsWith("lib/", StringComparison.Ordinal));
        using var manifest = new StreamReader(archive.GetEntry("CorpusGen.nuspec")!.Open());
        string text = manifest.ReadToEnd();
        Assert.DoesNotContain("<dependency ", text);
        Assert.Contains("<developmentDependency>true</developmentDependency>", text);
    }

    private static string WriteProject(string folder, string version)
    {
        string project = Path.Combine(folder, "C# é", "the app");
        Directory.CreateDirectory(Path.Combine(project, "texts", "same"));
        Directory.CreateDirectory(Path.Combine(project, "texts", "other"));
        foreach (string name in Names.Split('|'))
            File.WriteAllText(Path.Combine(project, "texts", name), $"Un titre de {name}\n\nUne ligne.\n");
        File.WriteAllText(Path.Combine(folder, "C# é", "outside.txt"), "Un titre\n\nUne ligne hors du projet.\n");
        File.WriteAllText(Path.Combine(project, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(project, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(project, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{Path.Combine(folder, "feed")}" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(folder, "packages")}" />
              </config>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(project, "the app.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{Framework}</TargetFramework>
                <RootNamespace>App</RootNamespace>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseAppHost>false</UseAppHost>
                <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusGen" Version="{version}" PrivateAssets="all" />
                <CorpusFile Include="texts/**/*.txt" />
                <CorpusFile Include="texts/déjà.txt" Name="IncludedTwice" />
                <CorpusFile Include="$(MSBuildThisFileDirectory)texts/../../outside.txt" Language="fr" Name="Outside" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), """
            using System;
            using System.Linq;
            using App;

            // Each title says the name of its file: a text under the wrong name would show.
            _ = Corpus.Articles.IncludedTwice;
            Article[] inside = Corpus.Articles.Where(article => article != Corpus.Articles.Outside).ToArray();
            Console.WriteLine($"{inside.Length} {inside.Count(article => article.Text.StartsWith("Un titre de ") && article.Path == "texts/" + article.Text.Split('\n')[0][12..])}");
            Console.WriteLine(Corpus.Articles.Outside.Title ?? Corpus.Articles.Outside.Text.Split('\n')[0]);
            Console.WriteLine(Corpus.Articles.Outside.Path == "../outside.txt" && Corpus.Articles.Outside.Language == Language.French ? "ok" : Corpus.Articles.Outside.ToString());

            // The emitted code is in the namespace of types that have names of the framework's.
            namespace App
            {
                internal static class File;
                internal static class Path;
                internal static class Assembly;
                internal enum Type;
            }
            """);
        return project;
    }

    private static string Metadata(string key) =>
        typeof(PackageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
