using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A text in which hardly a word is one of the small words of French or of English.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherLanguageAnalyzer : ExtractedTextAnalyzer
{
    // A name and a date have no language.
    private const int FewestWords = 20;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.OtherLanguage);

    private protected override bool Concerns(CorpusText text) => base.Concerns(text) && HasWords(text.Text);

    private protected override void Analyze(CorpusText text, TextFindings findings, TextReport report)
    {
        if (findings.IsRead && findings.Language == Language.Unknown)
            report.At(text.FirstLine, TextRules.OtherLanguage);
    }

    private static bool HasWords(string text)
    {
        int words = 0;
        for (int i = 0; i < text.Length && words < FewestWords; i++)
        {
            if (char.IsLetter(text[i]) && (i + 1 == text.Length || !char.IsLetter(text[i + 1])))
                words++;
        }

        return words == FewestWords;
    }
}
