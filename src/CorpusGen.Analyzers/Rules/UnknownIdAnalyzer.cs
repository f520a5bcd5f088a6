using System;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>An id in the <c>NoWarn</c> of a file that is that of no rule about texts, so that it switches nothing off: CG207 for CG0207.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownIdAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(DiagnosticDescriptors.WrongFileMetadata);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        foreach (string id in text.Suppressed.Where(id => !RuleIds.OfTexts.Contains(id)).OrderBy(id => id, StringComparer.OrdinalIgnoreCase))
        {
            string shown = Excerpt.Of(id, new TextRange(0, id.Length));
            report.At(new TextRange(0, 0), DiagnosticDescriptors.WrongFileMetadata, "NoWarn", shown, Advice(id), text.Path);
        }
    }

    private static string Advice(string id) => NearestWord.Of(id, RuleIds.OfTexts) is string nearest
        ? $"the id of a rule about texts, such as {nearest}"
        : "ids of rules about texts, such as CG0207";
}
