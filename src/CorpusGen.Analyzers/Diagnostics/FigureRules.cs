using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>The rules about figures of several articles. All texts are compared for them, at the end of a compilation.</summary>
internal static class FigureRules
{
    private const string Category = "CorpusGen.Figures";

    public static readonly DiagnosticDescriptor Disagreement = new(
        id: RuleIds.Disagreement,
        title: "Figures of one thing disagree",
        messageFormat: "{0} disagrees with {1} ({2}: {3})",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Articles about one event give numbers of one thing that cannot all be true, or one corrects the other.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.Disagreement),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor TranslatedOtherwise = new(
        id: RuleIds.TranslatedOtherwise,
        title: "A figure changed in translation",
        messageFormat: "{0} is {1}, which this text translates: correct one of the two",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A milliard is a billion, and neither is a million.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.TranslatedOtherwise),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor OnOneSideOnly = new(
        id: RuleIds.OnOneSideOnly,
        title: "A figure is missing in a translation or its original",
        messageFormat: "{0} is not in the {1}, {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "One of two articles that translationOf pairs gives a number that the other does not.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.OnOneSideOnly),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor SpeakerOnOneSideOnly = new(
        id: RuleIds.SpeakerOnOneSideOnly,
        title: "A speaker is missing in a translation or its original",
        messageFormat: "{0} is quoted here, and is not named in the {1}, {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "One of two articles that translationOf pairs quotes somebody whom the other does not name.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.SpeakerOnOneSideOnly),
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
