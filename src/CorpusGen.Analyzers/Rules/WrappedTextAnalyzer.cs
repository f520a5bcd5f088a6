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
public sealed class WrappedTextAnalyzer : TextAnalyzer
{
    private readonly SharedExtraction _extraction;

    /// <summary>The rule as the compiler makes it.</summary>
    public WrappedTextAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal WrappedTextAnalyzer(SharedExtraction extraction) => _extraction = extraction;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.WrappedText);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (text.IsLegible && text.ReadAs.Format == SourceFormat.Text && text.FindingsOf(_extraction).FirstCutLine is TextRange line)
            report.At(line, TextRules.WrappedText);
    }
}
