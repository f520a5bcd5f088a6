using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>The files that are emitted as they are: what the emitter relies on.</summary>
public class RuntimeFileTests
{
    public static TheoryData<string> Files => new(
        Directory.GetFiles(RepositoryFiles.RuntimeFolder, "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(RepositoryFiles.VocabularyFolder, "*.cs", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(RepositoryFiles.ComparingFolder, "*.cs"))
            .Select(path => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/')));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_type_is_declared_at_the_beginning_of_a_line_and_nothing_else_is(string file)
    {
        string text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, file));
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp11)).GetCompilationUnitRoot(TestContext.Current.CancellationToken);
        string[] declarations = text.Split('\n').Where(line => Regex.IsMatch(line, "^(public|internal) ")).ToArray();
        var types = unit.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is FileScopedNamespaceDeclarationSyntax && !IsPart(type)).ToArray();
        Assert.Equal(types.Length, declarations.Length);
        Assert.Equal("CorpusGen", Assert.Single(unit.Members.OfType<FileScopedNamespaceDeclarationSyntax>()).Name.ToString());
        Assert.Single(text.Split('\n'), line => line == "namespace CorpusGen;");
    }

    // More members of a type that is declared in another file, which says whether it is public.
    private static bool IsPart(BaseTypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) && !type.Modifiers.Any(SyntaxKind.PublicKeyword) && !type.Modifiers.Any(SyntaxKind.InternalKeyword);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_only_conditions_are_whether_there_is_JSON_a_type_for_dates_and_the_library(string file)
    {
        string[] directives = File.ReadAllLines(Path.Combine(RepositoryFiles.Root, file)).Where(line => line.TrimStart().StartsWith('#')).ToArray();
        Assert.All(directives, (line, i) => Assert.Contains(line, i % 2 == 0 ? ["#if CORPUSGEN_JSON", "#if CORPUSGEN_DATEONLY", "#if CORPUSGEN_VERIFIER"] : new[] { "#endif" }));
    }

    [Fact]
    public void The_emitted_code_compiles_for_netstandard_with_what_is_missing_there()
    {
        GeneratorRun run = GeneratorRun.Of([SampleTexts.Harbour], ProjectOptions.Comparing, MarkedText.Extract, references: GeneratorRun.NetStandard).AssertAllCompiles();
        Assert.Contains(run.Result.GeneratedSources, source => source.HintName == "IsExternalInit.g.cs");
        Assert.DoesNotContain("JsonIgnore", run["Records.g.cs"]);
        Assert.DoesNotContain("u8", run.Generated);
    }

    [Fact]
    public void The_emitted_code_for_net_has_no_more_than_it_needs()
    {
        GeneratorRun run = GeneratorRun.Of([SampleTexts.Harbour], extract: MarkedText.Extract);
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.HintName == "IsExternalInit.g.cs");
        Assert.Contains("[global::System.Text.Json.Serialization.JsonIgnore]", run["Records.g.cs"]);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Preview)]
    public void The_emitted_code_compiles_in_every_C_sharp_from_11(LanguageVersion version) =>
        GeneratorRun.Of([SampleTexts.Harbour], ProjectOptions.Comparing, MarkedText.Extract, languageVersion: version).AssertAllCompiles();

    // What the compiler is told not to look for.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_emitted_code_has_no_mistakes_with_null(bool isComparing)
    {
        GeneratorRun run = GeneratorRun.Of([SampleTexts.Harbour], isComparing ? ProjectOptions.Comparing : null, MarkedText.Extract);
        Compilation strict = run.Output;
        foreach (SyntaxTree tree in run.Output.SyntaxTrees)
        {
            const string None = "#nullable disable warnings\n";
            string text = tree.GetText().ToString();
            Assert.True(!text.Contains("#nullable", StringComparison.Ordinal) || text.Contains(None, StringComparison.Ordinal));
            strict = strict.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text.Replace(None, "#nullable enable warnings\n", StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath, Encoding.UTF8));
        }

        GeneratorRun.AssertNoProblem(strict.GetDiagnostics());
    }

    // That there are none counts on it.
    [Fact]
    public void A_warning_in_compiled_code_or_its_docs_is_seen()
    {
        const string Source = """
            internal class Unused { private int _never; }
            /// <summary><see cref="Nothing"/></summary>
            internal class WrongReference;
            /// <summary>
            internal class WrongDocs;
            public class Undocumented;
            internal class Nullable { string s = null; string Get() => s; }
            """;
        string[] seen = GeneratorRun.Of([SampleTexts.Bridge], extract: MarkedText.Extract, source: Source).AllDiagnostics.Select(diagnostic => diagnostic.Id).ToArray();
        Assert.Superset(new[] { "CS0169", "CS1574", "CS1570", "CS1591", "CS8625" }.ToHashSet(), seen.ToHashSet());
    }

    [Fact]
    public void Every_emitted_file_says_that_it_is_generated_and_ends_lines_with_LF()
    {
        IEnumerable<string> sources = GeneratorRun.Of([SampleTexts.Harbour], ProjectOptions.Comparing, MarkedText.Extract).Result.GeneratedSources.Select(source => source.SourceText.ToString());
        Assert.All(sources, source =>
        {
            Assert.StartsWith("// <auto-generated/>\n#nullable enable", source);
            Assert.EndsWith("\n", source);
            Assert.DoesNotContain('\r', source);
        });
    }

    [Fact]
    public void Everything_public_is_documented_and_every_type_is_marked_as_generated()
    {
        GeneratorRun run = GeneratorRun.Of([SampleTexts.Harbour], ProjectOptions.Comparing, MarkedText.Extract);
        INamespaceSymbol space = run.Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(member => member.Name == "News");
        foreach (INamedTypeSymbol type in space.GetTypeMembers())
        {
            Assert.Contains(type.GetAttributes(), attribute => attribute.AttributeClass!.Name == "GeneratedCodeAttribute");
            if (type.DeclaredAccessibility != Accessibility.Public)
                continue;
            Assert.True(type.GetDocumentationCommentXml()!.Length > 0, type.Name);
            foreach (ISymbol member in type.GetMembers().Where(member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } && member is not IMethodSymbol { AssociatedSymbol: not null }))
                Assert.True(member.GetDocumentationCommentXml()!.Length > 0 || member.DeclaringSyntaxReferences.Length == 0 || type.IsRecord && member.Name == "Deconstruct", $"{type.Name}.{member.Name}");
        }
    }
}
