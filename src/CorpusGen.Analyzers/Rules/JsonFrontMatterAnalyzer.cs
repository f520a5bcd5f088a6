using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A front matter in braces: at its first.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonFrontMatterAnalyzer : SourceFlawAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public JsonFrontMatterAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal JsonFrontMatterAnalyzer(SharedExtraction extraction)
        : base(extraction, SourceFlawKind.Json, FrontMatterRules.JsonFrontMatter)
    {
    }

    private protected override object[] ArgumentsOf(CorpusText text, SourceFlaw flaw) => [];
}
