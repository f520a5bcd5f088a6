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
public sealed class NotExtractedAnalyzer : TextAnalyzer
{
    private readonly SharedExtraction _extraction;

    /// <summary>The rule as hosts make it.</summary>
    public NotExtractedAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal NotExtractedAnalyzer(SharedExtraction extraction) => _extraction = extraction;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.NotExtracted);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (!text.FindingsOf(_extraction).IsRead)
            report.At(new TextRange(0, 0), TextRules.NotExtracted);
    }
}
