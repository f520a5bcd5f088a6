using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A text whose lines are those of a page or of an e-mail, at the first line that ends inside a sentence.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrappedTextAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.WrappedText);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (text.IsLegible && WrappedLines.Of(text.Text) is WrappedLines wrapped)
            report.At(wrapped.FirstLine, TextRules.WrappedText, wrapped.Width);
    }
}
