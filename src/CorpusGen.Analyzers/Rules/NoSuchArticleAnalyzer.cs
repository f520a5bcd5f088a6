using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A reference to an article that is not in the corpus.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoSuchArticleAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public NoSuchArticleAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal NoSuchArticleAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.NoSuchArticle);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        // A draft is not in the corpus itself.
        if (frontMatter.Find(ReservedKeys.TranslationOf) is not { } reference || report.Names.ByPath(text.Path) is null || report.Names.Find(reference.Text, text.Path) is not null)
            return;
        string? nearest = report.Names.Nearest(reference.Text);
        report.At(
            reference.Range,
            FrontMatterRules.NoSuchArticle,
            Excerpt.Of(reference.Text, new TextRange(0, reference.Text.Length)),
            nearest is null ? ": write the path of its file" : $": did you mean '{nearest}'?");
    }
}
