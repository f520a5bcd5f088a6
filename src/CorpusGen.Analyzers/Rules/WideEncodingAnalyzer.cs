using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A file of two or four bytes a character that does not say so in a way that is understood.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WideEncodingAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.WideEncoding);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (!text.Encoding.IsWide)
            return;
        int first = text.Text.IndexOf('\0');
        string reason = first < 0
            ? "is UTF-32, which not every compiler reads"
            : "has the character U+0000, as there is many a one in UTF-32, and in UTF-16 without a byte order mark";
        report.At(first < 0 ? new TextRange(0, 0) : new TextRange(first, first + 1), TextRules.WideEncoding, reason);
    }
}
