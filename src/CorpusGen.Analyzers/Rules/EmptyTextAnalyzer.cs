using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A text without a character that is not blank: a download that failed, a file that was never written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyTextAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.EmptyText);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (string.IsNullOrWhiteSpace(text.Text))
            report.At(new TextRange(0, 0), TextRules.EmptyText);
    }
}
