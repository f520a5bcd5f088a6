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
public sealed class UnbalancedMarkAnalyzer : TextAnalyzer
{
    private readonly SharedExtraction _extraction;

    /// <summary>The rule as hosts make it.</summary>
    public UnbalancedMarkAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal UnbalancedMarkAnalyzer(SharedExtraction extraction) => _extraction = extraction;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.UnbalancedMark);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (!text.IsLegible)
            return;
        foreach (FlawModel flaw in text.FindingsOf(_extraction).Flaws)
        {
            if (flaw.Kind == FlawKind.MissingClosingMark)
                report.At(flaw.Range, TextRules.UnbalancedMark, "closes", flaw.Range.In(text.Text), "opens");
            else if (flaw.Kind == FlawKind.MissingOpeningMark)
                report.At(flaw.Range, TextRules.UnbalancedMark, "opens", flaw.Range.In(text.Text), "closes");
        }
    }
}
