using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>Articles that are all said to be translations of another one of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TranslationCycleAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public TranslationCycleAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal TranslationCycleAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.TranslationCycle);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        if (frontMatter.Find(ReservedKeys.TranslationOf) is not { } reference || report.Names.ByPath(text.Path) is null)
            return;
        string[] chain = [.. report.Names.Originals(text.Path)];
        if (chain.Length > 0 && chain[chain.Length - 1] == text.Path)
            report.At(reference.Range, FrontMatterRules.TranslationCycle, chain.Length == 1 ? "itself" : string.Join(", which is said to translate ", chain));
    }
}
