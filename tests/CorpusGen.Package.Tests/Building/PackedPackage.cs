using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using CorpusGen.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace CorpusGen.Package.Tests;

/// <summary>The package, packed once from this repository for all tests, with a folder of packages and a compiler that they share.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    // A compiler server of our own: it has loaded the generator before most projects, and ends with the tests.
    private readonly string _compiler = "corpusgen-" + Guid.NewGuid().ToString("N");

    /// <summary>The folder of everything; it has a <c>nuget.config</c>.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("corpusgen-").FullName;

    /// <summary>New each time, so that no package folder has it already.</summary>
    public string Version { get; } = $"0.0.0-test.{DateTime.UtcNow.Ticks}";

    /// <summary>The packed file.</summary>
    public string File => Path.Combine(Feed, $"CorpusGen.{Version}.nupkg");

    /// <summary>Where restored packages are.</summary>
    public string Packages => Path.Combine(Folder, "packages");

    /// <summary>Where packages are restored from.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The target framework of the SDK that runs the tests.</summary>
    public static string Framework => $"net{Environment.Version.Major}.0";

    /// <summary>What every build is told.</summary>
    public string[] BuildOptions => ["--nologo", "-v", "quiet", "-m:1", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _compiler];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        await DotNet.Run(
            Path.Combine(Metadata("Repository"), "src", "CorpusGen.Generator"),
            "pack", "--no-build", "--nologo", "-c", Metadata("Configuration"), "-o", Feed, $"-p:PackageVersion={Version}");
        System.IO.File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="machine" value="{Metadata("PackageFolder")}" />
              </fallbackPackageFolders>
              <config>
                <add key="globalPackagesFolder" value="{Packages}" />
              </config>
            </configuration>
            """);

        // No project looks above them for what the machine may have.
        foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            System.IO.File.WriteAllText(Path.Combine(Folder, name), "<Project />");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        string roslyn = (await DotNet.RunToEnd(Folder, "--info")).Output.Split('\n').First(line => line.Contains("Base Path:")).Split("Base Path:")[1].Trim();
        await DotNet.RunToEnd(Folder, Path.Combine(roslyn, "Roslyn", "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + _compiler);
        Directory.Delete(Folder, recursive: true);
    }

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
