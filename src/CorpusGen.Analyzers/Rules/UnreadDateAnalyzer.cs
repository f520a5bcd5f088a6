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

/// <summary>Words for a date that are none, or could be several.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadDateAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public UnreadDateAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal UnreadDateAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.UnreadDate);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        foreach ((FrontMatterScalar scalar, DateReading date) in FrontMatterDates.In(frontMatter))
        {
            if (date.Problem is DateProblem.Ambiguous or DateProblem.NotADate)
                report.At(scalar.Range, FrontMatterRules.UnreadDate, Excerpt.Of(scalar.Text, new TextRange(0, scalar.Text.Length)), date.Problem == DateProblem.Ambiguous ? date.Detail : "it has no day, month and year");
        }
    }
}
