using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>The rules about names: whose they are, and what became of them.</summary>
internal static class NameRules
{
    private const string Category = "CorpusGen.Names";

    public static readonly DiagnosticDescriptor NameWantedTwice = new(
        id: RuleIds.NameWantedTwice,
        title: "Two articles would have one name",
        messageFormat: "This article is called {0}. {1}: give one of them a name of its own, <CorpusFile Update=\"{2}\" Name=\"…\" />.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Of articles whose names would be the same, the first by its path has the name, and the others have more words in theirs.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NameWantedTwice));

    public static readonly DiagnosticDescriptor NameCanMove = new(
        id: RuleIds.NameCanMove,
        title: "A name that is used could become that of another article",
        messageFormat:
            "{0} is {1} only because its path comes before that of {2}, which would be called so too: to keep it, write <CorpusFile "
            + "Update=\"{3}\" Name=\"{0}\" />",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "When the article goes, or one with the same words and an earlier path comes, the code compiles as before and means another article.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NameCanMove));

    public static readonly DiagnosticDescriptor NameIsGone = new(
        id: RuleIds.NameIsGone,
        title: "A name is not in the corpus",
        messageFormat: "{0} has no {1}: {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Names come from the words of the texts. The compiler reports the same place with CS1061 and does not know what names there are.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NameIsGone));

    public static readonly DiagnosticDescriptor NameIsHidden = new(
        id: RuleIds.NameIsHidden,
        title: "A name of the corpus means something else",
        messageFormat: "'{0}' means the {1} '{2}' here and not {3} of the corpus: {4}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "C# looks for a name in the namespaces around the code before it looks at usings. The compiler reports what does not fit, and not why.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NameIsHidden));
}
