using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Texts;

/// <summary>A rule about the texts of the corpus, one after the other. Hosts call it for each file by itself, as it is edited and in a build.</summary>
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
        CompilationTexts texts = CompilationTexts.Of(context.Compilation, context.Options);
        if (texts.Find(context.AdditionalFile, context.CancellationToken) is CorpusText text)
            Analyze(text, new TextReport(context, texts, text));
    }
}
