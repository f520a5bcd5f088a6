using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Rules;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers.Driving;

/// <summary>Runs rules over the texts of a project, as the compiler does.</summary>
internal static class TextRun
{
    /// <summary>All rules about texts, as a host makes them.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> AllRules { get; } =
    [
        .. typeof(TextAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.Namespace == typeof(TextAnalyzer).Namespace && type.IsSubclassOf(typeof(TextAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What all rules say, in the order of files and places; an exception of a rule fails the test.</summary>
    public static Task<ImmutableArray<Diagnostic>> Of(params TextFile[] files) => Of(AllRules, files);

    /// <summary>What one rule says.</summary>
    public static Task<ImmutableArray<Diagnostic>> Of<TAnalyzer>(params TextFile[] files)
        where TAnalyzer : DiagnosticAnalyzer, new() => Of([new TAnalyzer()], files);

    public static async Task<ImmutableArray<Diagnostic>> Of(
        ImmutableArray<DiagnosticAnalyzer> analyzers, IReadOnlyList<TextFile> files, ProjectOptions? options = null, CSharpCompilationOptions? compilationOptions = null)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], compilationOptions ?? new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analyzerOptions = new AnalyzerOptions([.. files], (options ?? new ProjectOptions()).For(files));
        var failures = new List<Exception>();
        var running = new CompilationWithAnalyzers(
            compilation,
            analyzers,
            new CompilationWithAnalyzersOptions(analyzerOptions, (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> diagnostics = await running.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>What all rules say of one text, a line each: <c>CG0203 (1,1)-(1,1) This text has no words …</c>.</summary>
    public static async Task<string> Say(string text, params (string Name, string Value)[] metadata) =>
        Lines(await Of(new TextFile("texts/a.txt", text, metadata)));

    /// <summary>Diagnostics, a line each; the path where there are several files.</summary>
    public static string Lines(IEnumerable<Diagnostic> diagnostics, bool withPath = false) => string.Join("\n", diagnostics.Select(diagnostic =>
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string path = withPath ? span.Path[(TextFile.ProjectFolder.Length + 1)..] : "";
        return $"{diagnostic.Id} {path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1}) {diagnostic.GetMessage()}";
    }));
}
