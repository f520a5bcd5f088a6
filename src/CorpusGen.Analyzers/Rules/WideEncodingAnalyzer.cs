using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A file of two or four bytes a character that does not say so in a way that is understood.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WideEncodingAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.WideEncoding);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        int first = text.Text.IndexOf('\0');
        if (text.Encoding.IsWide)
            report.At(first < 0 ? new TextRange(0, 0) : new TextRange(first, first + 1), TextRules.WideEncoding);
    }
}
