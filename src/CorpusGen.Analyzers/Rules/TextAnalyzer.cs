using CorpusGen.Analyzers.Texts;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>
/// A rule about the texts of the corpus. Hosts call it for each file: in a build, and in an editor for those that are open. A rule about several texts asks
/// for the others, so that it works there as well, where an action at the end of the compilation is left out.
/// </summary>
public abstract class TextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    /// <summary>Reports what is wrong with a text.</summary>
    private protected abstract void Analyze(CorpusText text, TextReport report);

    private void Analyze(AdditionalFileAnalysisContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        CompilationTexts texts = CompilationTexts.Of(context.Compilation, context.Options);
        if (texts.Find(context.AdditionalFile) is CorpusText text)
            Analyze(text, new TextReport(context, texts, text));
    }
}
