using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
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

    // The folder of the oldest compiler of .NET Framework that loads the generator (Visual Studio 17.8) has what Microsoft.CodeAnalysis 4.8.0 refers to, in these versions.
    private static readonly Dictionary<string, Version> s_beside = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    // Those that it has not, and why it does without: CompilerAssemblies offers the older System.Memory; nothing that is called of Tomlyn needs the others (LoadingTests).
    private static readonly string[] s_known =
    [
        "Markdig.Signed needs System.Memory 4.0.2.0", "Tomlyn needs System.Collections.Immutable 9.0.0.0", "Tomlyn needs System.Memory 4.0.2.0", "Tomlyn needs System.Text.Json 10.0.0.0",
    ];

    [Fact]
    public void What_it_loads_into_the_compiler_needs_no_more_than_the_compiler_has()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        ZipArchiveEntry[] libraries =
        [
            .. archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)
                && entry.Name.EndsWith(".dll", StringComparison.Ordinal)
                && entry.Name is not ("CorpusGen.CodeFixes.dll" or "CorpusGen.Analyzers.CodeFixes.dll")),
        ];
        string[] own = [.. libraries.Select(entry => Path.GetFileNameWithoutExtension(entry.Name))];
        IEnumerable<string> missing =
            from entry in libraries
            from needed in ReferencesOf(entry)
            where !own.Contains(needed.Name) && !(s_beside.TryGetValue(needed.Name!, out Version? version) && version >= needed.Version)
            select $"{Path.GetFileNameWithoutExtension(entry.Name)} needs {needed.Name} {needed.Version}";
        Assert.Equal(s_known, missing.Order(StringComparer.Ordinal));
    }

    private static List<AssemblyName> ReferencesOf(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = entry.Open())
            stream.CopyTo(bytes);
        bytes.Position = 0;
        using var file = new PEReader(bytes);
        MetadataReader metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())];
    }
}
