using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A language in a front matter that is not read, as if nothing were said.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadLanguageAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public UnreadLanguageAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal UnreadLanguageAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.UnreadLanguage);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        if (frontMatter.Language is null && text.File.Language is null && ReservedKeys.SpellingsOf(ReservedKeys.Language).Select(frontMatter.Find).FirstOrDefault(found => found is not null) is { } language)
            report.At(language.Range, FrontMatterRules.UnreadLanguage, Excerpt.Of(language.Text, new TextRange(0, language.Text.Length)));
    }
}
