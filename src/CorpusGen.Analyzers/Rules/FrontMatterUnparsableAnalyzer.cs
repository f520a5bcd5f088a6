using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A line of a front matter that its syntax does not allow: at the place where the reader noticed it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FrontMatterUnparsableAnalyzer : SourceFlawAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public FrontMatterUnparsableAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal FrontMatterUnparsableAnalyzer(SharedExtraction extraction)
        : base(extraction, SourceFlawKind.Unparsable, FrontMatterRules.FrontMatterUnparsable)
    {
    }

    private protected override object[] ArgumentsOf(CorpusText text, SourceFlaw flaw) => [flaw.Detail.Length == 0 ? "it does not parse" : flaw.Detail.TrimEnd('.')];
}
