using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Testing;

/// <summary>The examples of docs/testing.md, and those of docs/getting-started.md that use CorpusDriver, are what a reader copies.</summary>
public class DocumentationTests
{
    private static readonly string s_page = Read("testing.md"), s_start = Read("getting-started.md");

    /// <summary>All that this test runs with: the framework, xUnit, the compiler, CorpusGen.Testing.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<int, string> Code => new(
        Blocks(s_page, "csharp").Concat(Blocks(s_start, "csharp").Where(code => code.Contains("CorpusDriver", StringComparison.Ordinal))).Select((code, i) => (i, code)));

    // Verify is not among the packages of this project: what an example uses of it is declared.
    [Theory]
    [MemberData(nameof(Code))]
    public void An_example_in_CSharp_compiles_by_itself(int number, string code)
    {
        using var standIns = new StreamReader(typeof(DocumentationTests).Assembly.GetManifestResourceStream("VerifyStandIns.txt")!);
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"Example{number}",
            [CSharpSyntaxTree.ParseText(code, options), CSharpSyntaxTree.ParseText(standIns.ReadToEnd(), options)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void An_example_in_XML_is_well_formed() => Assert.All(Blocks(s_page, "xml"), xml => XElement.Parse($"<Project>{xml}</Project>"));

    [Fact]
    public void Getting_started_has_a_snapshot_test() => Assert.Single(Blocks(s_start, "csharp"), code => code.Contains("CorpusDriver", StringComparison.Ordinal));

    private static string Read(string page) => File.ReadAllText(RepositoryFiles.PathOf("docs", page)).ReplaceLineEndings("\n");

    private static string[] Blocks(string page, string language)
    {
        string[] blocks = [.. Regex.Matches(page, $"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(blocks);
        return blocks;
    }
}
