using System;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>A text file of the corpus.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Text">All of it.</param>
/// <param name="Resource">The embedded resource with the same text, or null when the assembly has none.</param>
/// <param name="Language">What its metadata says, or null.</param>
/// <param name="Name">What its metadata says, or null.</param>
/// <param name="WrongValues">What is wrong with its metadata.</param>
internal sealed record CorpusFile(
    string Path, string Text, string? Resource, Language? Language, string? Name, EquatableArray<WrongValue> WrongValues)
{
    private const int Utf8 = 65001, Utf16 = 1200, Utf16BigEndian = 1201;

    /// <summary>Reads a file that is a CorpusFile; null for one that is not, or that cannot be read: the compiler reports the latter.</summary>
    public static CorpusFile? Read(((AdditionalText File, FileList List) Source, AnalyzerConfigOptionsProvider Options) source, CancellationToken cancellation)
    {
        (AdditionalText file, FileList list) = source.Source;
        if (!list.Contains(file.Path, out string path, out string? resource) || ReadText(file, cancellation) is not SourceText text)
            return null;
        AnalyzerConfigOptions options = source.Options.GetOptions(file);
        var reader = new OptionReader(options, path);
        return new CorpusFile(
            path,
            text.ToString(),
            CanBeReadBack(text) ? resource : null,
            reader.ReadLanguage(PropertyNames.FileLanguage),
            ReadName(reader),
            reader.WrongValues);
    }

    private static SourceText? ReadText(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A host's own AdditionalText. An exception here would take the whole corpus from the project.
            return null;
        }
    }

    // The compiler falls back to a code page of the machine for a file that is not UTF-8, which the program cannot know.
    private static bool CanBeReadBack(SourceText text) =>
        text.Encoding is null || text.Encoding.CodePage is Utf8 or Utf16 or Utf16BigEndian;

    private static string? ReadName(OptionReader reader)
    {
        if (reader.Read(PropertyNames.FileName) is not string name)
            return null;
        bool isRight = name.Length <= Identifier.MaxLength
            && SyntaxFacts.IsValidIdentifier(name)
            && Identifier.IsCapitalised(name)
            && !Reserved.ForArticles.Contains(name);
        if (isRight)
            return name;
        reader.AddWrong(PropertyNames.FileName, name, "an identifier that begins with a capital letter and is no member of a list, such as TeslaPages");
        return null;
    }
}
