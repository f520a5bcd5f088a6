using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>A project whose folders and files have names with every character that can be in one.</summary>
[Collection(ProjectBatch.Tests.Name)]
public sealed class FileNameTests(ProjectBatch batch, PackedPackage package)
{
    private static readonly string s_expected = $"""
        {ProjectBatch.NumberOfNames} {ProjectBatch.NumberOfNames}
        Un titre
        ok
        """;

    [Fact]
    public async Task A_program_has_each_text_under_its_path() => Assert.Equal(s_expected, await batch.Run(ProjectBatch.Strange));

    [Fact]
    public async Task The_compilers_environment_is_the_users()
    {
        string project = batch.PathOf(ProjectBatch.Strange, ".");
        Assert.Equal("DOTNET_TieredPGO=0", await Environment());
        Assert.Equal("", await Environment("-p:DOTNET_TieredPGO=1"));
        string properties = Path.Combine(project, "Directory.Build.props");
        File.WriteAllText(properties, "<Project><PropertyGroup><CscEnvironment>DOTNET_TieredPGO=1</CscEnvironment></PropertyGroup></Project>");
        Assert.Equal("DOTNET_TieredPGO=0;DOTNET_TieredPGO=1", await Environment());
        File.Delete(properties);

        async Task<string> Environment(params string[] options) =>
            (await DotNet.Run(project, ["msbuild", "-getProperty:CscEnvironment", .. options])).Trim().TrimEnd(';');
    }

    // A package that was packed with CompileAhead has such a folder; the compiler is what takes what is in it.
    [Fact]
    public async Task The_generator_that_is_compiled_ahead_takes_the_place_of_the_other()
    {
        string project = batch.PathOf(ProjectBatch.Strange, "."), folder = Path.Combine(package.Packages, "corpusgen", package.Version);
        string runtime = (await DotNet.Run(project, "msbuild", "-getProperty:NETCoreSdkPortableRuntimeIdentifier")).Trim();
        string ahead = Path.Combine(folder, "tools", "ahead", runtime);
        Directory.CreateDirectory(ahead);
        try
        {
            foreach (string file in Directory.GetFiles(Path.Combine(folder, "analyzers", "dotnet", "cs")))
                File.Copy(file, Path.Combine(ahead, Path.GetFileName(file)));
            string output = await DotNet.Run(project, ["build", "--no-restore", "--no-incremental", .. package.BuildOptions, "-v", "detailed"]);
            string[] compilers = output.Split('\n').Where(line => line.Contains("/analyzer:") && line.Contains("CorpusGen.Generator.dll")).ToArray();
            Assert.NotEmpty(compilers);
            Assert.Contains("DOTNET_TieredPGO=0", output);
            Assert.All(compilers, line =>
            {
                Assert.Contains($"/ahead/{runtime}/CorpusGen.Generator.dll", line.Replace('\\', '/'));
                Assert.Contains($"/ahead/{runtime}/CorpusGen.Analyzers.dll", line.Replace('\\', '/'));

                // A compiler loads nothing of the code fixes.
                Assert.DoesNotContain("/cs/CorpusGen.", line.Replace('\\', '/').Replace("/cs/CorpusGen.CodeFixes.dll", ""));
            });
            Assert.Equal(s_expected, await batch.Run(ProjectBatch.Strange));
        }
        finally
        {
            Directory.Delete(ahead, recursive: true);
        }
    }
}
