using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Articles;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A quotation mark that opens what none closes, or closes what none opens.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnbalancedMarkAnalyzer : ExtractedTextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.UnbalancedMark);

    private protected override void Analyze(CorpusText text, TextFindings findings, TextReport report)
    {
        foreach (FlawModel flaw in findings.Flaws)
        {
            if (flaw.Kind == FlawKind.MissingClosingMark)
                report.At(flaw.Range, TextRules.UnbalancedMark, "closes", flaw.Range.In(text.Text), "opens");
            else if (flaw.Kind == FlawKind.MissingOpeningMark)
                report.At(flaw.Range, TextRules.UnbalancedMark, "opens", flaw.Range.In(text.Text), "closes");
        }
    }
}
