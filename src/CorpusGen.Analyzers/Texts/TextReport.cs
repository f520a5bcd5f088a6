using System.Threading;
using CorpusGen.Analyzers.Names;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Texts;

/// <summary>Takes what a rule finds in a text.</summary>
internal readonly struct TextReport(AdditionalFileAnalysisContext context, CompilationTexts texts, CorpusText text)
{
    /// <summary>The texts of the whole corpus.</summary>
    public CompilationTexts Texts => texts;

    /// <summary>The names of all articles.</summary>
    public CorpusNames Names => CorpusNames.Of(context.Compilation, context.Options, Cancellation);

    public CancellationToken Cancellation => context.CancellationToken;

    /// <summary>Reports something at its place in the text.</summary>
    public void At(TextRange range, DiagnosticDescriptor rule, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, text.LocationOf(range, Cancellation), arguments));
}
