using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A key that stands twice: at the second one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateKeyAnalyzer : SourceFlawAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public DuplicateKeyAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal DuplicateKeyAnalyzer(SharedExtraction extraction)
        : base(extraction, SourceFlawKind.DuplicateKey, FrontMatterRules.DuplicateKey)
    {
    }

    private protected override object[] ArgumentsOf(CorpusText text, SourceFlaw flaw) => [flaw.Detail];
}
