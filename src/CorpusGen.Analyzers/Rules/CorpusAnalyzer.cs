using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A rule for which all texts are compared: hosts call it at the end of a compilation, so that an editor does not wait for it.</summary>
public abstract class CorpusAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Reads texts; hosts have one for all rules.</summary>
    internal SharedExtraction Extraction { get; init; } = SharedExtraction.OfProcess;

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    /// <summary>Reports what is wrong.</summary>
    private protected abstract void Analyze(CompilationAnalysisContext context, CompilationTexts texts);

    /// <summary>Reports something at its place in a text, unless the metadata of the file says that nobody wants to know.</summary>
    private protected static void Report(CompilationAnalysisContext context, CorpusText text, TextRange range, DiagnosticDescriptor rule, Location[] elsewhere, params object[] arguments)
    {
        if (!text.IsSuppressed(rule.Id))
            context.ReportDiagnostic(Diagnostic.Create(rule, text.LocationOf(range), elsewhere, arguments));
    }

    private void Analyze(CompilationAnalysisContext context) => Analyze(context, CompilationTexts.Of(context.Compilation, context.Options));
}
