using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>The rules about front matters. What takes something from an article is a warning; what nobody can have meant is an error: a date that no calendar has, a draft that would be published.</summary>
internal static class FrontMatterRules
{
    private const string Category = "CorpusGen.FrontMatter";

    public static readonly DiagnosticDescriptor FrontMatterUnparsable = new(
        id: RuleIds.FrontMatterUnparsable,
        title: "A front matter does not parse",
        messageFormat: "The front matter cannot be read here: put the value in quotes, close a quote or list that is open, or write blanks for a tab ({0})",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What stands in this line is read as plain words, or left out; all other keys are read.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.FrontMatterUnparsable));

    public static readonly DiagnosticDescriptor FrontMatterNeverCloses = new(
        id: RuleIds.FrontMatterNeverCloses,
        title: "A front matter has no end",
        messageFormat: "The front matter that begins here has no closing line, so that it is read as text: write {0} on a line of its own below its last key",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Its keys are read as paragraphs, and have no meaning.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.FrontMatterNeverCloses));

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        id: RuleIds.DuplicateKey,
        title: "A key stands twice",
        messageFormat: "'{0}' stands twice in this front matter, and the first value counts: delete one",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Which of the two is meant, nobody can tell.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.DuplicateKey));

    public static readonly DiagnosticDescriptor JsonFrontMatter = new(
        id: RuleIds.JsonFrontMatter,
        title: "A front matter is JSON",
        messageFormat: "This front matter is JSON, which is not read: write it as YAML between --- lines, or as TOML between +++ lines",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "It is left out of the text, and says nothing.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.JsonFrontMatter));

    public static readonly DiagnosticDescriptor NestedValue = new(
        id: RuleIds.NestedValue,
        title: "A value is too nested",
        messageFormat: "'{0}' is a list of lists or of maps, or refers to another value, and is not read{1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Values are words, numbers, dates, true or false, and lists of these; maps of these are keys with a point in them.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NestedValue));

    public static readonly DiagnosticDescriptor FrontMatterTooLong = new(
        id: RuleIds.FrontMatterTooLong,
        title: "A front matter is too long",
        messageFormat: "This front matter is longer than is read (1 MB, 10,000 keys and 10,000 values): what comes here and below is left out",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Front matters are small; a file of data is no article.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.FrontMatterTooLong));

    public static readonly DiagnosticDescriptor UnreadDate = new(
        id: RuleIds.UnreadDate,
        title: "A date cannot be read",
        messageFormat: "'{0}' cannot be read as a date: {1}; write it as 2018-03-23",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The article has no such date. Which of two numbers is the month is never guessed.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.UnreadDate));

    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        id: RuleIds.ImpossibleDate,
        title: "A date is in no calendar",
        messageFormat: "'{0}' is no date: {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The article has no such date.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.ImpossibleDate));

    public static readonly DiagnosticDescriptor OtherType = new(
        id: RuleIds.OtherType,
        title: "A value is of another type than the rest",
        messageFormat: "'{0}' is {1}, and most values of {2} ({3} of {4}) are {5}: {6}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A key has one type in all articles, which its values tell together.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.OtherType));

    public static readonly DiagnosticDescriptor NearKey = new(
        id: RuleIds.NearKey,
        title: "A key is nearly another one",
        messageFormat: "'{0}' is a key of {1}, and '{2}' one of {3}: did you mean '{2}'?",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A key with a slip in it is another key, and the article has no value where all others have one.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NearKey));

    public static readonly DiagnosticDescriptor NoSuchArticle = new(
        id: RuleIds.NoSuchArticle,
        title: "A reference leads to no article",
        messageFormat: "'{0}' is no article of the corpus{1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A reference is the path of a file from the folder of this one or from the project's, a file's name that no other has, or the name of a member of Corpus.Articles.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.NoSuchArticle));

    public static readonly DiagnosticDescriptor TranslationCycle = new(
        id: RuleIds.TranslationCycle,
        title: "Articles are translations of each other",
        messageFormat: "This article is said to translate {0}: one of them must be the original, without translationOf",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever looks for the original runs in circles.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.TranslationCycle));

    public static readonly DiagnosticDescriptor MissingKey = new(
        id: RuleIds.MissingKey,
        title: "A required key is missing",
        messageFormat: "'{0}' {1}, and the project requires it: write {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A CorpusKey of the project says Required=\"true\".",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.MissingKey));

    public static readonly DiagnosticDescriptor DeclaredType = new(
        id: RuleIds.DeclaredType,
        title: "A value is not of the declared type",
        messageFormat: "'{0}' is {1}, and the project declares '{2}' as {3}: correct the value here, or Type of the CorpusKey",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The member has the type that a CorpusKey of the project says, and no value that is not of it.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.DeclaredType));

    public static readonly DiagnosticDescriptor UnlistedValue = new(
        id: RuleIds.UnlistedValue,
        title: "A value is none of those that are declared",
        messageFormat: "'{0}' is no value of '{1}': {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A CorpusKey of the project lists the values. The member has none for another one.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.UnlistedValue));

    public static readonly DiagnosticDescriptor UnreadDraft = new(
        id: RuleIds.UnreadDraft,
        title: "A draft is neither true nor false",
        messageFormat: "'{0}' is neither true nor false, so that this article is published: write true to keep it out of the corpus, or false",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An article that is not ready would be in everybody's hands.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.UnreadDraft));

    public static readonly DiagnosticDescriptor UnreadLanguage = new(
        id: RuleIds.UnreadLanguage,
        title: "The language of a front matter is not read",
        messageFormat: "'{0}' is no language that is read, and says nothing: write fr or en, or take a text in another language out of CorpusFile",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The language is that of the project, or told by the words of the text.",
        helpLinkUri: DiagnosticDescriptors.HelpLink(RuleIds.UnreadLanguage));
}
