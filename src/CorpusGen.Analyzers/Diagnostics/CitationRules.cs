using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>The rules about what code and drafts cite.</summary>
internal static class CitationRules
{
    private const string Category = "CorpusGen.Citations";

    public static readonly DiagnosticDescriptor NotInCorpus = new(
        id: RuleIds.CitationNotInCorpus,
        title: "A citation is not in the corpus",
        messageFormat: "No article quotes '{0}': {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What Corpus.Cite is given, and what is called [Citation], are words of somebody whom an article quotes. At run time Corpus.Cite throws.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.CitationNotInCorpus));

    public static readonly DiagnosticDescriptor Altered = new(
        id: RuleIds.CitationAltered,
        title: "A citation is altered",
        messageFormat: "'{0}' is altered: {1}; the words are '{2}' at {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Case, blanks, kinds of marks, cuts that dots show and insertions in brackets may differ from what was said; numbers, negation, names and all other words may not.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.CitationAltered));

    public static readonly DiagnosticDescriptor DraftAltered = new(
        id: RuleIds.DraftAltered,
        title: "A quotation in a draft is altered",
        messageFormat: "“{0}” is altered: {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Somebody said nearly these words.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.DraftAltered));

    public static readonly DiagnosticDescriptor DraftMisattributed = new(
        id: RuleIds.DraftMisattributed,
        title: "A quotation in a draft is somebody else's",
        messageFormat: "“{0}” was said by {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The draft gives the words to one person by name, and the articles that have them to another.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.DraftMisattributed));

    public static readonly DiagnosticDescriptor DraftAbsent = new(
        id: RuleIds.DraftAbsent,
        title: "A quotation in a draft is in no article",
        messageFormat: "No article has words like “{0}”",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The words may be from elsewhere, or from nowhere.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.DraftAbsent));

    public static readonly DiagnosticDescriptor DraftFigure = new(
        id: RuleIds.DraftFigure,
        title: "A figure in a draft is another in the articles",
        messageFormat: "No article gives “{0}”: {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Articles give another number for the same thing.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.DraftFigure));
}
