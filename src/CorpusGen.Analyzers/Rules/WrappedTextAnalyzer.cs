using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A text whose lines were cut at a width, and are joined to be read: at the first of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrappedTextAnalyzer : ExtractedTextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.WrappedText);

    private protected override bool Concerns(CorpusText text) => base.Concerns(text) && text.ReadAs.Format == SourceFormat.Text;

    private protected override void Analyze(CorpusText text, TextFindings findings, TextReport report)
    {
        if (findings.FirstCutLine is TextRange line)
            report.At(line, TextRules.WrappedText);
    }
}
