using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>The rules about texts. What takes something from the results is a warning; what somebody may want to know is not.</summary>
internal static class TextRules
{
    private const string Category = "CorpusGen.Texts";

    public static readonly DiagnosticDescriptor EmptyText = new(
        id: RuleIds.EmptyText,
        title: "A text is empty",
        messageFormat: "This text has no words, so its article has none: write them, or take the file out of CorpusFile",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.EmptyText));
}
