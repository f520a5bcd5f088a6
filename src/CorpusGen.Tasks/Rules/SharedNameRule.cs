using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Tasks.Rules;

/// <summary>No two texts are given one name.</summary>
internal static class SharedNameRule
{
    // More need not be listed to be found.
    private const int MostListed = 3;

    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        IEnumerable<IGrouping<string, ProjectFile>> shared = project.Files
            .Where(file => file.Name.Length > 0)
            .GroupBy(file => file.Name, StringComparer.Ordinal)
            .Where(files => files.Select(file => file.FullPath).Distinct(StringComparer.Ordinal).Count() > 1);
        foreach (IGrouping<string, ProjectFile> files in shared)
        {
            string[] paths = files.Select(file => file.Path).Distinct(StringComparer.Ordinal).ToArray();
            string more = paths.Length > MostListed ? $" and {paths.Length - MostListed} more" : "";
            messages.Fail(
                MessageCodes.SharedName,
                PlaceOfName(project, files.Last()),
                $"The Name {files.Key} is given to {paths.Length} texts, {string.Join(", ", paths.Take(MostListed))}{more}: give each a name of its own, or leave it out and have them named after their titles");
        }
    }

    // The element that says the name may be an Update.
    private static Place PlaceOfName(CorpusProject project, ProjectFile file) =>
        project.Text.CorpusFiles
            .LastOrDefault(element => element.Metadata.Any(metadata => metadata.Name == "Name") && element.Patterns.Any(pattern => pattern.Matches(file.FullPath)))
            ?.Place ?? project.Whole;
}
