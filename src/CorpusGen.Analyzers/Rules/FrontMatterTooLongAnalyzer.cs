using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A front matter that is larger than any is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FrontMatterTooLongAnalyzer : SourceFlawAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public FrontMatterTooLongAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal FrontMatterTooLongAnalyzer(SharedExtraction extraction)
        : base(extraction, SourceFlawKind.TooLong, FrontMatterRules.FrontMatterTooLong)
    {
    }

    private protected override object[] ArgumentsOf(CorpusText text, SourceFlaw flaw) => [];
}
