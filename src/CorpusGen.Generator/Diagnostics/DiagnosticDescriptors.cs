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
        messageFormat: "The path '{0}' of a CorpusFile has a control character, shown here as its code, or is not Unicode, and the compiler cannot be given it: rename the file",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The file is not read.",
        helpLinkUri: HelpLink(DiagnosticIds.UnsafePath));

    /// <summary>The page about an id.</summary>
    internal static string HelpLink(string id) => "https://github.com/corpusgen/corpusgen/blob/main/docs/rules/" + id + ".md";
}
