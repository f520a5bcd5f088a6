using System.Collections.Immutable;
using System.Globalization;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A list of lists or of maps, once for each key of the corpus: at the first article that has it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NestedValueAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public NestedValueAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal NestedValueAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.NestedValue);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        foreach (SourceFlaw flaw in text.FindingsOf(SharedExtraction.OfProcess).SourceFlaws)
        {
            if (flaw.Kind != SourceFlawKind.TooNested || report.Texts.FrontMatters.NestedIn(flaw.Detail) is not { Count: > 0 } texts || texts[0] != text)
                continue;
            report.At(flaw.Range, FrontMatterRules.NestedValue, flaw.Detail, texts.Count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, ", here and in {0} more", texts.Count - 1));
        }
    }
}
