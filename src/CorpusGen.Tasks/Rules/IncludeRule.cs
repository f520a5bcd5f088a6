using System;
using System.IO;
using System.Linq;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>Every Include has files, and a project that has the package itself has some.</summary>
internal static class IncludeRule
{
    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        bool hasSaid = false;
        foreach (ItemKind kind in project.Items.Where(kind => kind.AreFiles))
        {
            foreach (ItemElement element in project.ElementsOf(kind).Where(element => element.Kind == ElementKind.Include && element.IsKnown))
            {
                foreach (FilePattern pattern in element.Patterns.Where(pattern => !pattern.IsPath && !HasFile(pattern, kind) && !(kind.CanBeNone && !IsNearOthers(pattern.Folder))))
                {
                    messages.Warn(
                        MessageCodes.IncludeMatchesNothing, element.Place, $"The {kind.Type} pattern '{pattern.Written}' matches no file: {Explain(pattern)}");
                    hasSaid |= !kind.CanBeNone;
                }
            }
        }

        if (project.HasPackage && project.Files.Count == 0 && !hasSaid && !ItemTypeRule.Misnamed(project).Any(item => item.Meant == ItemKind.Text))
            messages.Warn(MessageCodes.NoText, PlaceOfNoText(project), ExplainNoText(project));
    }

    // Files that are there and were taken out again are no mistake.
    private static bool HasFile(FilePattern pattern, ItemKind kind) =>
        kind.Files.Any(file => pattern.Matches(file.FullPath)) || AllFiles(pattern.Folder).Any(pattern.Matches);

    // Of a folder that comes and goes with its files nobody says anything, unless there is another that is nearly called so, or other files are in it.
    private static bool IsNearOthers(string folder) =>
        NearestFile.FindMissing(folder) is { } missing ? missing.Nearest is not null : AllFiles(folder).Any(file => !Path.GetFileName(file).StartsWith(".", StringComparison.Ordinal));

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
        project.TextElements.FirstOrDefault(element => element.Kind == ElementKind.Include)?.Place ?? project.Whole;

    private static string ExplainNoText(CorpusProject project)
    {
        const string Start = "This project has the package CorpusGen and no text, so there is no Corpus: ";
        return project.TextElements.Any(element => element.Kind == ElementKind.Include)
            ? Start + "its CorpusFile items match no file, or have a condition that does not hold"
            : $"{Start}add an item such as <CorpusFile Include=\"articles/**/*.txt\" />, or remove the package";
    }
}
