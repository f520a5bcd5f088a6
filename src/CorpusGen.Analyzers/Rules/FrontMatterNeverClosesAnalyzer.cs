using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A front matter without its closing line: at the line that opens it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FrontMatterNeverClosesAnalyzer : SourceFlawAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public FrontMatterNeverClosesAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal FrontMatterNeverClosesAnalyzer(SharedExtraction extraction)
        : base(extraction, SourceFlawKind.NeverCloses, FrontMatterRules.FrontMatterNeverCloses)
    {
    }

    private protected override object[] ArgumentsOf(CorpusText text, SourceFlaw flaw) => [flaw.Range.In(text.Text) is "{" ? "}" : flaw.Range.In(text.Text)];
}
