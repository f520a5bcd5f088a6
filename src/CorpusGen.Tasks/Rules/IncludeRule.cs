using System;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>Every Include has texts, and a project that has the package itself has some.</summary>
internal static class IncludeRule
{
    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        bool hasSaid = false;
        foreach (CorpusFileElement element in project.Elements.Where(element => element.Kind == ElementKind.Include && element.IsKnown))
        {
            foreach (FilePattern pattern in element.Patterns.Where(pattern => !pattern.IsPath && !HasFile(pattern, project)))
            {
                messages.Warn(
                    MessageCodes.IncludeMatchesNothing, element.Place, $"The CorpusFile pattern '{pattern.Written}' matches no file: {Explain(pattern)}");
                hasSaid = true;
            }
        }

        if (project.HasPackage && project.Files.Count == 0 && !hasSaid)
            messages.Warn(MessageCodes.NoText, PlaceOfNoText(project), ExplainNoText(project));
    }

    // Files that are there and were taken out again are no mistake.
    private static bool HasFile(FilePattern pattern, CorpusProject project) =>
        project.Files.Any(file => pattern.Matches(file.FullPath)) || AllFiles(pattern.Folder).Any(pattern.Matches);

    private static string Explain(FilePattern pattern)
    {
        if (NearestFile.ExplainFolder(pattern.Folder) is string missing)
            return missing;
        string? other = AllFiles(pattern.Folder).FirstOrDefault();
        return other is null
            ? $"the folder '{pattern.Folder}' is empty"
            : $"the folder '{pattern.Folder}' has no such file, but others, such as '{other.Substring(pattern.Folder.Length + 1)}'";
    }

    private static string[] AllFiles(string folder)
    {
        try
        {
            return Directory.Exists(folder)
                ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(FilePattern.Normalize)
                    .OrderBy(file => file, StringComparer.Ordinal)
                    .ToArray()
                : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static Place PlaceOfNoText(CorpusProject project) =>
        project.Elements.FirstOrDefault(element => element.Kind == ElementKind.Include)?.Place ?? project.Whole;

    private static string ExplainNoText(CorpusProject project)
    {
        const string Start = "This project has the package CorpusGen and no text, so there is no Corpus: ";
        if (project.Elements.Any(element => element.Kind == ElementKind.Include))
            return Start + "its CorpusFile items match no file, or have a condition that does not hold";
        return NearestWord.Of("CorpusFile", project.Text.ItemTypes) is string nearest
            ? $"{Start}an item <{nearest}> is not read; did you mean <CorpusFile>?"
            : $"{Start}add an item such as <CorpusFile Include=\"articles/**/*.txt\" />, or remove the package";
    }
}
