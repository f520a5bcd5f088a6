using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Diagnostics;

/// <summary>Everything CorpusGen reports.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "CorpusGen";

    public static readonly DiagnosticDescriptor LanguageVersionTooOld = new(
        id: DiagnosticIds.LanguageVersionTooOld,
        title: "C# 11 is needed",
        messageFormat: "CorpusGen emits C# 11 and this project compiles C# {0}: set <LangVersion>11</LangVersion> or a later one in the project file",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "No code is emitted for a project that compiles an older C#, so this is the error to correct first: those about missing names go away with it.",
        helpLinkUri: HelpLink(DiagnosticIds.LanguageVersionTooOld));

    public static readonly DiagnosticDescriptor WrongSetting = new(
        id: DiagnosticIds.WrongSetting,
        title: "A setting has a wrong value",
        messageFormat: "'{1}' is not a value of {0}: use {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The code is emitted as if the setting were not there.",
        helpLinkUri: HelpLink(DiagnosticIds.WrongSetting));

    public static readonly DiagnosticDescriptor WrongFileMetadata = new(
        id: DiagnosticIds.WrongFileMetadata,
        title: "Metadata of a CorpusFile has a wrong value",
        messageFormat: "'{1}' is not a value of {0} for the CorpusFile {3}: use {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The file is read as if the metadata were not there.",
        helpLinkUri: HelpLink(DiagnosticIds.WrongFileMetadata));

    public static readonly DiagnosticDescriptor UnsafePath = new(
        id: DiagnosticIds.UnsafePath,
        title: "The path of a CorpusFile cannot be given to the compiler",
        messageFormat: Reading.UnsafePath.MessageFormat,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The file is not read.",
        helpLinkUri: HelpLink(DiagnosticIds.UnsafePath));

    public static readonly DiagnosticDescriptor WrongCorrection = new(
        id: DiagnosticIds.WrongCorrection,
        title: "A correction does not fit",
        messageFormat: "This correction is not made: {0}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The entry changes nothing; the others are made.",
        helpLinkUri: HelpLink(DiagnosticIds.WrongCorrection));

    public static readonly DiagnosticDescriptor NeedlessCorrection = new(
        id: DiagnosticIds.NeedlessCorrection,
        title: "A correction changes nothing",
        messageFormat: "This correction {0}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The texts are read without it as it says, or it says nothing yet.",
        helpLinkUri: HelpLink(DiagnosticIds.NeedlessCorrection));

    public static readonly DiagnosticDescriptor NameTaken = new(
        id: DiagnosticIds.NameTaken,
        title: "A name of the corpus is taken",
        messageFormat: "'{0}' is also the name of a type of the corpus: set <CorpusGenNamespace> in the project file to a namespace of its own, such as {1}{2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "No code is emitted, so this is the error to correct first: those about missing names go away with it.",
        helpLinkUri: HelpLink(DiagnosticIds.NameTaken));

    public static readonly DiagnosticDescriptor NameInReference = new(
        id: DiagnosticIds.NameInReference,
        title: "A reference has the names of the corpus",
        messageFormat: "The reference {0} has {1} as well, and this project takes the types of its own corpus for them: set <CorpusGenNamespace> in one of the project files to another namespace, such as {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Two types of one name cannot be told apart in code. The compiler takes those of the project.",
        helpLinkUri: HelpLink(DiagnosticIds.NameInReference));

    public static readonly DiagnosticDescriptor DiffersFromLock = new(
        id: DiagnosticIds.DiffersFromLock,
        title: "The corpus differs from its lock file",
        messageFormat: "The corpus differs from its lock file: {0}; when this is meant, write the file anew with \"corpusgen lock\"",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Somebody edited a text, or CorpusGen reads it in another way than it did. With CorpusGenLock=check it is an error.",
        helpLinkUri: HelpLink(DiagnosticIds.DiffersFromLock));

    public static readonly DiagnosticDescriptor LockFileMissing = new(
        id: DiagnosticIds.LockFileMissing,
        title: "There is no lock file",
        messageFormat: "The lock file {0} is not there: write it with \"corpusgen lock\", and put it under version control",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "CorpusGenLockFile names a file. Without it nobody can say what an edit of a text did. With CorpusGenLock=check it is an error.",
        helpLinkUri: HelpLink(DiagnosticIds.LockFileMissing));

    public static readonly DiagnosticDescriptor LockFileBroken = new(
        id: DiagnosticIds.LockFileBroken,
        title: "A lock file is not as it was written",
        messageFormat: "The lock file cannot be compared: {0}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A merge left a conflict in it, or somebody edited it. With CorpusGenLock=check it is an error.",
        helpLinkUri: HelpLink(DiagnosticIds.LockFileBroken));

    /// <summary>The page about an id.</summary>
    internal static string HelpLink(string id) => HelpPages.Address + id + ".md";
}
