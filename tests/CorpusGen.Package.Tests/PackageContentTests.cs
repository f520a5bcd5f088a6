using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>What is in the package.</summary>
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void It_has_the_generator_the_targets_and_their_tasks_and_no_dependency()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] files = archive.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Superset(
            new[]
            {
                "analyzers/dotnet/cs/CorpusGen.Generator.dll", "analyzers/dotnet/cs/CorpusGen.Extraction.dll", "analyzers/dotnet/cs/CorpusGen.Analyzers.dll",
                "analyzers/dotnet/cs/CorpusGen.CodeFixes.dll", "analyzers/dotnet/cs/CorpusGen.Formats.dll", "analyzers/dotnet/cs/Markdig.Signed.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll", "analyzers/dotnet/cs/Tomlyn.dll", "tools/CorpusGen.Tasks.dll", "build/CorpusGen.props", "build/CorpusGen.targets", "buildTransitive/CorpusGen.props", "buildTransitive/CorpusGen.targets", "README.md", "THIRD-PARTY-NOTICES",
            }.ToHashSet(),
            files.ToHashSet());
        Assert.DoesNotContain(files, file => file.StartsWith("lib/", StringComparison.Ordinal));
        using var manifest = new StreamReader(archive.GetEntry("CorpusGen.nuspec")!.Open());
        string text = manifest.ReadToEnd();
        Assert.DoesNotContain("<dependency ", text);
        Assert.Contains("<developmentDependency>true</developmentDependency>", text);
    }
}
