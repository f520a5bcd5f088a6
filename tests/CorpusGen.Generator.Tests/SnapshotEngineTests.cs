using System.IO;
using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using CorpusGen.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using CodeLocation = Microsoft.CodeAnalysis.Location;

namespace CorpusGen.Generator.Tests;

/// <summary>The built-in snapshot engine writes and compares what Verify.SourceGenerators does, and the other engine compiles.</summary>
public class SnapshotEngineTests
{
#pragma warning disable RS2008 // These are reported nowhere.
    private static readonly DiagnosticDescriptor s_full = new(
        "X1", "A title", "'{0}' is wrong", "Cat", DiagnosticSeverity.Warning, isEnabledByDefault: false, "Two\r\nlines.", "https://example.org/x1", "CompilationEnd", "Mine");

    private static readonly DiagnosticDescriptor s_bare = new("X2", "A title", "Wrong", "Cat", DiagnosticSeverity.Error, isEnabledByDefault: true);
#pragma warning restore RS2008

    [Fact]
    public void A_diagnostic_in_a_file_has_its_place_its_level_and_its_tags()
    {
        CodeLocation place = CodeLocation.Create("texts/a.txt", new TextSpan(1, 2), new LinePositionSpan(new LinePosition(1, 2), new LinePosition(3, 4)));
        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: texts\a.txt: (1,2)-(3,4),
                  Message: 'é' is wrong,
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: X1,
                    Title: A title,
                    Description:
            Two
            lines.,
                    HelpLink: https://example.org/x1,
                    MessageFormat: '{0}' is wrong,
                    Category: Cat,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: false,
                    CustomTags: [
                      CompilationEnd,
                      Mine
                    ]
                  }
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            DiagnosticText.Write([Diagnostic.Create(s_full, place, "é")]));
    }

    [Fact]
    public void What_a_diagnostic_does_not_say_is_left_out() => Assert.Equal(
        """
        {
          Diagnostics: [
            {
              Message: Wrong,
              Severity: Error,
              Descriptor: {
                Id: X2,
                Title: A title,
                MessageFormat: Wrong,
                Category: Cat,
                DefaultSeverity: Error,
                IsEnabledByDefault: true
              }
            },
            {
              Message: Wrong,
              Severity: Error,
              Descriptor: {
                Id: X2,
                Title: A title,
                MessageFormat: Wrong,
                Category: Cat,
                DefaultSeverity: Error,
                IsEnabledByDefault: true
              }
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        DiagnosticText.Write([Diagnostic.Create(s_bare, CodeLocation.None), Diagnostic.Create(s_bare, null)]));

    [Fact]
    public void A_diagnostic_in_code_shows_the_code()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class A;\n  class Bc;\nclass D;\nclass E;", path: "a/b.cs", cancellationToken: TestContext.Current.CancellationToken);
        string text = DiagnosticText.Write([Diagnostic.Create(s_bare, CodeLocation.Create(tree, new TextSpan(17, 2)))]);
        Assert.Contains("      Location: /*\nclass A;\n  class Bc;\n        ^^\nclass D;\n*/\n a\\b.cs: (1,8)-(1,10),\n", text);
    }

    [Theory]
    [InlineData("a\nb", "a\nb", true)]
    [InlineData("a\nb", "a\nb\n", true)]
    [InlineData("a\nb\n", "a\nb", false)]
    [InlineData("a\nb", "a\nb\n\n", false)]
    [InlineData("a\nb", "a\nc\n", false)]
    public void One_line_end_more_behind_what_is_verified_is_no_difference(string received, string verified, bool areEqual) =>
        Assert.Equal(areEqual, SnapshotText.AreEqual(received, verified));

    [Fact]
    public void Only_carriage_returns_are_made_alike() =>
        Assert.Equal("a\nb\n\nc\fd\u0085e\u2028f\u2029g\vh", SnapshotText.Normalise("a\r\nb\r\rc\fd\u0085e\u2028f\u2029g\vh"));

    [Fact]
    public void A_difference_shows_the_first_lines_that_differ()
    {
        Assert.Equal("line 2:\n    - b\n    + B", SnapshotText.Difference("a\nB\nc\nd", "a\nb\nc\nd"));
        Assert.Equal("line 3:\n    + new", SnapshotText.Difference("a\nb\nnew\nc", "a\nb\nc"));
        Assert.Equal("line 1:\n    - 1\n    - 2\n    - 3\n    - 4\n    - 5\n    - … and 2 more lines\n    + ", SnapshotText.Difference("", "1\n2\n3\n4\n5\n6\n7"));
    }

    [Fact]
    public void The_engine_on_Verify_compiles()
    {
        SyntaxTree[] trees = [.. new[] { "Snapshot.Verify.cs", "SnapshotFiles.cs", "VerifyStandIns.txt" }.Select(Parse)];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "VerifyEngine",
            trees,
            [.. GeneratorRun.Net, MetadataReference.CreateFromFile(typeof(GeneratorDriver).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        static SyntaxTree Parse(string name)
        {
            using var reader = new StreamReader(typeof(SnapshotEngineTests).Assembly.GetManifestResourceStream(name)!);
            return CSharpSyntaxTree.ParseText(reader.ReadToEnd(), new CSharpParseOptions(LanguageVersion.Preview), name);
        }
    }
}
