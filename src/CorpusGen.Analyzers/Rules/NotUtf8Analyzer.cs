using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>
/// A file that the compiler has read otherwise than as UTF-8, where that makes a difference: at the first character that is lost, or that another machine
/// reads as another one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotUtf8Analyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.NotUtf8);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        TextEncoding encoding = text.Encoding;
        if (encoding.FirstLost < 0 || encoding.IsWide)
            return;
        string what = encoding.OtherName is string name
            ? "it is read as " + name + " here, and otherwise on other machines"
            : encoding.LostCount == 1 ? "this character is lost" : "this character is lost, and " + (encoding.LostCount - 1) + " more";
        report.At(new TextRange(encoding.FirstLost, encoding.FirstLost + 1), TextRules.NotUtf8, what);
    }
}
