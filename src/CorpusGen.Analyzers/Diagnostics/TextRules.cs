using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>
/// The rules about texts. A warning is what takes something from the results and is hardly ever meant so: many build with warnings as errors. What news is
/// full of, or what somebody may only want to know, is no warning.
/// </summary>
internal static class TextRules
{
    private const string Category = "CorpusGen.Texts";

    public static readonly DiagnosticDescriptor NotUtf8 = new(
        id: RuleIds.NotUtf8,
        title: "A file is not UTF-8",
        messageFormat: "This file is not UTF-8 ({0}): save it as UTF-8",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description:
            "Texts are UTF-8, or UTF-16 with a byte order mark. Of other bytes the compiler makes other characters than those that "
            + "were written, so that quotes are not found and words are not known.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NotUtf8));

    public static readonly DiagnosticDescriptor WideEncoding = new(
        id: RuleIds.WideEncoding,
        title: "A file is UTF-32, or UTF-16 without a byte order mark",
        messageFormat: "This file {0}: save it as UTF-8",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Nothing is found in such a text.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.WideEncoding));

    public static readonly DiagnosticDescriptor EmptyText = new(
        id: RuleIds.EmptyText,
        title: "A text is empty",
        messageFormat: "This text has no words: write them, or take the file out of CorpusFile",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "It is an article without title, quotes and figures.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.EmptyText));

    public static readonly DiagnosticDescriptor WrappedText = new(
        id: RuleIds.WrappedText,
        title: "A text is wrapped at a fixed width",
        messageFormat:
            "The lines of this text were cut at a width, so that those of a paragraph are read as one: if they are lines of their "
            + "own, put a blank line between them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Places are those of the file as it is.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.WrappedText));

    public static readonly DiagnosticDescriptor OtherLanguage = new(
        id: RuleIds.OtherLanguage,
        title: "A text is neither French nor English",
        messageFormat:
            "This text is neither French nor English, so that little is found in it: take the file out of CorpusFile, or say its "
            + "language (Language=\"fr\" or \"en\") if it is one of them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Of a text in another language only words in quotation marks and numbers in digits are found, and no speakers.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.OtherLanguage));

    public static readonly DiagnosticDescriptor NearIdentical = new(
        id: RuleIds.NearIdentical,
        title: "Two texts are nearly the same",
        messageFormat:
            "{0} % of this text and of {1} are the same, so that quotes and figures are there twice: take one of the files out of "
            + "CorpusFile, or give this one NoWarn=\"CG0207\" if both are meant",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever counts quotes and figures counts those of such an article twice.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NearIdentical));

    public static readonly DiagnosticDescriptor UnbalancedMark = new(
        id: RuleIds.UnbalancedMark,
        title: "A quotation mark has no partner",
        messageFormat: "No mark {0} what this {1} {2}: write it, or delete this one",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Where a mark is lost, its place is guessed from the words, and the quote may be too long or too short.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.UnbalancedMark));

    public static readonly DiagnosticDescriptor UnreadableFigure = new(
        id: RuleIds.UnreadableFigure,
        title: "A number or date cannot be read",
        messageFormat: "'{0}' cannot be read: {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "It is missing among the figures, or is there as something else.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.UnreadableFigure));

    public static readonly DiagnosticDescriptor UnknownSpeaker = new(
        id: RuleIds.UnknownSpeaker,
        title: "Nobody is found who says a quote",
        messageFormat: "Nobody is found who says '{0}'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "The text does not say it, or says it in a way that is not understood. The quote has no speaker.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.UnknownSpeaker));

    public static readonly DiagnosticDescriptor NotExtracted = new(
        id: RuleIds.NotExtracted,
        title: "A text could not be read",
        messageFormat:
            "CorpusGen fails on this text, so that its article has no quotes and figures (all others have theirs): report this "
            + "defect of CorpusGen, with the text",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An error in the extraction of one text costs the results of this text alone.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NotExtracted));

    public static readonly DiagnosticDescriptor EncodedTwice = new(
        id: RuleIds.EncodedTwice,
        title: "A text was encoded twice",
        messageFormat:
            "'{0}' is '{1}' in UTF-8 that was read as Windows-1252 and saved once more{2}: fetch the text anew, "
            + "or turn it back, as the program ftfy does",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Marks and accents are not those that were written, so that few quotes and speakers are found.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.EncodedTwice));

    public static readonly DiagnosticDescriptor MarkedUp = new(
        id: RuleIds.MarkedUp,
        title: "A file is no plain text",
        messageFormat: "This file is {0}, and its {1} are read as words: save what it says as text or Markdown",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Figures are found in attributes and styles, and few quotes.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.MarkedUp));
}
