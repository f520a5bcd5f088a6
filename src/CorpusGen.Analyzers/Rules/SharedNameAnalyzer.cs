using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>Two files with one <c>Name</c>: at both.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedNameAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.SharedName);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (report.Texts.ByName.OtherWithNameOf(text) is CorpusText other)
            report.At(new TextRange(0, 0), TextRules.SharedName, other, text.File.Name!, other.Path);
    }
}
