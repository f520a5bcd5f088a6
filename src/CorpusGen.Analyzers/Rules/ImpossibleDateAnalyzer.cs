using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.FrontMatters;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A date that has the form of one, and that no calendar has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImpossibleDateAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public ImpossibleDateAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal ImpossibleDateAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.ImpossibleDate);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        foreach ((FrontMatterScalar scalar, DateReading date) in FrontMatterDates.In(frontMatter))
        {
            if (date.Problem == DateProblem.Impossible)
                report.At(scalar.Range, FrontMatterRules.ImpossibleDate, Excerpt.Of(scalar.Text, new TextRange(0, scalar.Text.Length)), date.Detail);
        }
    }
}
