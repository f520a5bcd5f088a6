using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Driving;

/// <summary>Runs rules over the texts of a project, as the compiler does.</summary>
internal static class TextRun
{
    /// <summary>What a rule says, in the order of files and places; an exception of a rule fails the test.</summary>
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
}
