using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Articles;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A number of more digits than are kept, or a date that no calendar has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadableFigureAnalyzer : ExtractedTextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.UnreadableFigure);

    private protected override void Analyze(CorpusText text, TextFindings findings, TextReport report)
    {
        foreach (FlawModel flaw in findings.Flaws)
        {
            if (flaw.Kind == FlawKind.NumberTooLarge)
                report.At(flaw.Range, TextRules.UnreadableFigure, Excerpt.Of(text.Text, flaw.Range), "a number has at most 28 digits");
            else if (flaw.Kind == FlawKind.ImpossibleDate)
                report.At(flaw.Range, TextRules.UnreadableFigure, Excerpt.Of(text.Text, flaw.Range), "the month has no such day");
        }
    }
}
