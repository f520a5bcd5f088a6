using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A quote without a speaker. Off unless it is asked for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownSpeakerAnalyzer : ExtractedTextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.UnknownSpeaker);

    private protected override void Analyze(CorpusText text, TextFindings findings, TextReport report)
    {
        foreach (TextRange quote in findings.UnattributedQuotes)
            report.At(quote, TextRules.UnknownSpeaker, Excerpt.Of(text.Text, quote));
    }
}
