using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers.Driving;

/// <summary>Runs rules over code that uses a corpus, which the generator has made of texts: as a build does, without documentation.</summary>
internal sealed class CodeRun
{
    private static readonly ImmutableArray<MetadataReference> s_net =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly string _code;

    private CodeRun(string code, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Diagnostic> errors)
    {
        _code = code;
        Diagnostics = diagnostics;
        Errors = errors;
    }

    /// <summary>What the rule says, in the order of places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the compiler says of the code.</summary>
    public ImmutableArray<Diagnostic> Errors { get; }

    /// <summary>What the rule says, each with the words it is about: <c>TheName: the message</c>.</summary>
    public IEnumerable<string> Messages => Diagnostics.Select(diagnostic =>
        _code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length) + ": " + diagnostic.GetMessage());

    public static async Task<CodeRun> Of<TAnalyzer>(
        string code, IReadOnlyList<TextFile> files, ProjectOptions? options = null, DocumentationMode documentation = DocumentationMode.None)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.CSharp12, documentation);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(code, parseOptions, "Program.cs")], s_net, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        ProjectOptions projectOptions = (options ?? new ProjectOptions()).For(files);
        CSharpGeneratorDriver
            .Create([new CorpusGenerator().AsSourceGenerator()], files, parseOptions, projectOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        var failures = new List<Exception>();
        var running = new CompilationWithAnalyzers(
            output,
            [new TAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. files], projectOptions), (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false));

        // Rules about code look at operations, and the emitted code is no place for them.
        SemanticModel semantics = output.GetSemanticModel(compilation.SyntaxTrees[0]);
        ImmutableArray<Diagnostic> diagnostics = await running.GetAnalyzerSemanticDiagnosticsAsync(semantics, filterSpan: null, CancellationToken.None);
        Assert.Empty(failures);
        return new CodeRun(
            code,
            [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)],
            [.. semantics.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);
    }

    /// <summary>The code after each correction that is offered for the only thing that the rule says, with its title.</summary>
    public async Task<(string Title, string Code)[]> Corrections(CodeFixProvider provider)
    {
        using var workspace = new AdhocWorkspace();
        Document document = workspace.AddProject("Consumer", LanguageNames.CSharp).AddDocument("Program.cs", SourceText.From(_code));
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, Diagnostics.Single(), (action, _) => actions.Add(action), CancellationToken.None));
        var corrected = new List<(string, string)>();
        foreach (CodeAction action in actions)
        {
            ApplyChangesOperation applied = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
            corrected.Add((action.Title, (await applied.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString()));
        }

        return [.. corrected];
    }
}
