using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Likeness;
using CorpusGen.Analyzers.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A text that says nearly the same as another: at the one whose path comes later.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NearIdenticalAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.NearIdentical);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (text.IsLegible && report.Texts.Like.OtherLike(text) is LikeText other)
            report.At(text.FirstLine, TextRules.NearIdentical, other.Text, other.Percent, other.Text.Path);
    }
}
