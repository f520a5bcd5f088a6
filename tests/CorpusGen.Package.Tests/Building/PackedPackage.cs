using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using CorpusGen.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace CorpusGen.Package.Tests;

/// <summary>The packages, packed once from this repository for all tests, with a folder of packages, a compiler and a build of all consumers that they share.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    // A compiler server of our own: it has loaded the generator before most projects, and ends with the tests.
    private readonly string _pipe = "corpusgen-" + Guid.NewGuid().ToString("N");
    private Process? _compiler;

    private readonly Lazy<Task<string>> _built;

    /// <summary>Nothing is built until a test asks for it.</summary>
    public PackedPackage() => _built = new(BuildConsumers);

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

    /// <summary>What the build of all consumers says.</summary>
    public Task<string> Built => _built.Value;

    /// <summary>What every build is told.</summary>
    public string[] BuildOptions => ["--nologo", "-v", "quiet", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _pipe];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        string source = Path.Combine(Metadata("Repository"), "src");
        string properties = $"NoBuild=true;Configuration={Metadata("Configuration")};PackageVersion={Version};PackageOutputPath={Feed}";
        System.IO.File.WriteAllText(Path.Combine(Folder, "pack.proj"), $"""
            <Project>
              <Target Name="Pack">
                <MSBuild Projects="{source}/CorpusGen.Generator/CorpusGen.Generator.csproj;{source}/CorpusGen.Testing/CorpusGen.Testing.csproj" Targets="Pack" Properties="{properties}" />
              </Target>
            </Project>
            """);
        await DotNet.Run(source, "msbuild", Path.Combine(Folder, "pack.proj"), "-nologo", "-v:quiet");
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
        foreach (string name in new[] { "Directory.Build.targets", "Directory.Packages.props" })
            System.IO.File.WriteAllText(Path.Combine(Folder, name), "<Project />");
        // What compares, and the rules of the SDK and of the package, are much of what a compiler has to do. Projects that are about them set the properties back to the default.
        System.IO.File.WriteAllText(
            Path.Combine(Folder, "Directory.Build.props"),
            "<Project><PropertyGroup><CorpusGenComparing>false</CorpusGenComparing><RunAnalyzers>false</RunAnalyzers></PropertyGroup></Project>");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_compiler is not null)
        {
            _compiler.Kill();
            await _compiler.WaitForExitAsync();
            _compiler.Dispose();
        }

        Directory.Delete(Folder, recursive: true);
    }

    // Most of the time of a small build is its start, so that there is one for all.
    private async Task<string> BuildConsumers()
    {
        ConsumerBatch[] batches =
        [
            new FrameworkTests.Batch(this), new ReferenceTests.Batch(this), new ProjectBatch(this), new RuleBatch(this), new MistakeBatch(this), new TestingPackageTests.Batch(this),
        ];
        string[] projects = batches.SelectMany(batch => batch.Write()).ToArray();
        System.IO.File.WriteAllText(Path.Combine(Folder, "all.slnx"), $"""
            <Solution>
            {string.Join('\n', projects.Select((path, number) => $"""  <Folder Name="/{number}/"><Project Path="{path}" /></Folder>"""))}
            </Solution>
            """);

        // Started here, and not by the first project, so that its code is compiled once (see DotNet.RunLong).
        _compiler = Process.Start(new ProcessStartInfo("dotnet", [Metadata("Compiler"), "-pipename:" + _pipe])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["DOTNET_TieredCompilation"] = "0" },
        });

        // Some are meant to fail, so that a test looks at the messages of its project and not at how all ended.
        return (await DotNet.RunLong(Folder, ["build", "all.slnx", "-m:2", .. BuildOptions])).Output;
    }

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
