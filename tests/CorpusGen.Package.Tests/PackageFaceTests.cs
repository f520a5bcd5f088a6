using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>What somebody sees of the package who looks at it in a feed, or steps into it.</summary>
public sealed class PackageFaceTests : IDisposable
{
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private static readonly string s_repository =
        typeof(PackageFaceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Repository").Value!;

    private static readonly string s_address = Regex.Match(File.ReadAllText(Path.Combine(s_repository, "Directory.Build.props")), "<RepositoryUrl>(.+)</RepositoryUrl>").Groups[1].Value;

    private readonly ZipArchive _archive;
    private readonly XElement _manifest;

    public PackageFaceTests(PackedPackage package)
    {
        _archive = ZipFile.OpenRead(package.File);
        _manifest = XDocument.Parse(TextOf("CorpusGen.nuspec")).Root!.Elements().Single();
    }

    [Fact]
    public void It_has_a_title_a_picture_release_notes_and_the_address_of_its_repository()
    {
        Assert.Equal("CorpusGen: typed quotes and figures from text", Said("title"));
        Assert.Equal(s_address + "/blob/main/CHANGELOG.md", Said("releaseNotes"));
        Assert.Equal(s_address, Said("projectUrl"));
        Assert.Equal(s_address, Element("repository").Attribute("url")!.Value);
        Assert.Equal("git", Element("repository").Attribute("type")!.Value);
        Assert.Equal("MIT", Said("license"));
        Assert.Equal("\u0089PNG", Encoding.Latin1.GetString(BytesOf(Said("icon"))[..4]));
        Assert.StartsWith("https://", s_address);
    }

    [Fact]
    public void Its_README_has_absolute_links_only()
    {
        string[] targets = Regex.Matches(TextOf(Said("readme")), @"\]\(([^)\s]+)\)").Select(match => match.Groups[1].Value).ToArray();
        Assert.Contains(s_address + "/blob/main/docs/names.md", targets);
        Assert.All(targets, target => Assert.StartsWith("https://", target));
    }

    [Fact]
    public void Its_notices_name_each_library_in_it_with_its_license()
    {
        string notices = TextOf("THIRD-PARTY-NOTICES");
        string[] libraries = _archive.Entries
            .Where(entry => entry.FullName.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal) && !entry.Name.StartsWith("CorpusGen.", StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name))
            .ToArray();
        Assert.Equal(["Markdig.Signed", "Tomlyn", "YamlDotNet"], libraries.Order(StringComparer.Ordinal));
        string versions = File.ReadAllText(Path.Combine(s_repository, "Directory.Packages.props"));
        Assert.All(libraries, library =>
        {
            string version = Regex.Match(versions, $"Include=\"{Regex.Escape(library)}\" Version=\"([^\"]+)\"").Groups[1].Value;
            Assert.Matches($@"(?m)^[5-7]\. .*\b{Regex.Escape(library)} {Regex.Escape(version)}\b.*(BSD-2-Clause|MIT)$", notices);
        });
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/CorpusGen.Generator.dll")]
    [InlineData("analyzers/dotnet/cs/CorpusGen.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/CorpusGen.CodeFixes.dll")]
    [InlineData("analyzers/dotnet/cs/CorpusGen.Extraction.dll")]
    [InlineData("analyzers/dotnet/cs/CorpusGen.Formats.dll")]
    [InlineData("tools/CorpusGen.Tasks.dll")]
    public void An_assembly_of_it_holds_its_symbols_which_say_where_its_sources_are(string path)
    {
        using var assembly = new PEReader(new MemoryStream(BytesOf(path)));
        DebugDirectoryEntry entry = Assert.Single(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        MetadataReader reader = symbols.GetMetadataReader();
        Assert.NotEmpty(reader.Documents);

        // Git says where it has the sources from; in a copy that is from nowhere, nobody can say.
        if (!IsFromHost())
            return;
        byte[] link = reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == s_sourceLink)
            .Select(information => reader.GetBlobBytes(information.Value))
            .Single();
        Assert.Contains("https://raw.githubusercontent.com/", Encoding.UTF8.GetString(link));
    }

    /// <inheritdoc />
    public void Dispose() => _archive.Dispose();

    private static bool IsFromHost()
    {
        try
        {
            using Process git = Process.Start(new ProcessStartInfo("git", ["remote", "get-url", "origin"])
            {
                WorkingDirectory = s_repository,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            return git.StandardOutput.ReadToEnd().Contains("github.com", StringComparison.Ordinal);
        }
        catch (Win32Exception)
        {
            // There is no git.
            return false;
        }
    }

    private XElement Element(string name) => _manifest.Elements().Single(element => element.Name.LocalName == name);

    private string Said(string name) => Element(name).Value;

    private string TextOf(string path) => Encoding.UTF8.GetString(BytesOf(path)).TrimStart('\uFEFF');

    private byte[] BytesOf(string path)
    {
        using Stream stream = _archive.GetEntry(path)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
