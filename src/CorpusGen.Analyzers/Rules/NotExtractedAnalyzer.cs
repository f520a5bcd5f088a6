using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A text on which the extraction itself has failed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotExtractedAnalyzer : ExtractedTextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.NotExtracted);

    private protected override bool Concerns(CorpusText text) => true;

    private protected override void Analyze(CorpusText text, TextFindings findings, TextReport report)
    {
        if (!findings.IsRead)
            report.At(new TextRange(0, 0), TextRules.NotExtracted);
    }
}
