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

    /// <summary>Reports something at its place in the text, unless the metadata of the file says that nobody wants to know.</summary>
    public void At(TextRange range, DiagnosticDescriptor rule, params object[] arguments) => At(range, rule, elsewhere: null, arguments);

    /// <summary>Reports something that has to do with another text as well.</summary>
    public void At(TextRange range, DiagnosticDescriptor rule, CorpusText? elsewhere, params object[] arguments)
    {
        if (!text.IsSuppressed(rule.Id))
        {
            Location[]? other = elsewhere is null ? null : [elsewhere.LocationOf(new TextRange(0, 0))];
            context.ReportDiagnostic(Diagnostic.Create(rule, text.LocationOf(range), other, arguments));
        }
    }
}
