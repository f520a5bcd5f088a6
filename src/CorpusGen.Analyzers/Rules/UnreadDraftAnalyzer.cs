using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ValueType = CorpusGen.Generator.FrontMatters.ValueType;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A value of <c>draft</c> that is neither yes nor no: the article would be published, and whoever wrote it may well have meant the opposite.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadDraftAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public UnreadDraftAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal UnreadDraftAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.UnreadDraft);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        if (frontMatter.Find(ReservedKeys.Draft) is { } draft && ValueTypes.Of(draft, out _) != ValueType.None && YesOrNo.Read(draft.Text) is null && !ArticleMetadata.Of(frontMatter).IsDraft)
            report.At(draft.Range, FrontMatterRules.UnreadDraft, Excerpt.Of(draft.Text, new TextRange(0, draft.Text.Length)));
    }
}
