using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>
/// No two texts are given one name, in whatever case: members that differ by their capitals alone are too like for readers, and the generator would call the
/// second otherwise.
/// </summary>
internal static class SharedNameRule
{
    // More need not be listed to be found.
    private const int MostListed = 3;

    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        IEnumerable<IGrouping<string, ProjectFile>> shared = project.Files
            .Where(file => file.Name.Length > 0)
            .GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase)
            .Where(files => files.Select(file => file.FullPath).Distinct(StringComparer.Ordinal).Count() > 1);
        foreach (IGrouping<string, ProjectFile> files in shared)
        {
            string[] names = files.Select(file => file.Name).Distinct(StringComparer.Ordinal).ToArray();
            string[] paths = files.Select(file => file.Path).Distinct(StringComparer.Ordinal).ToArray();
            string more = paths.Length > MostListed ? $" and {paths.Length - MostListed} more" : "";
            messages.Fail(
                MessageCodes.SharedName,
                PlaceOfName(project, files.Last()),
                (names.Length == 1
                    ? $"The Name {names[0]} is given to"
                    : $"The Names {string.Join(", ", names.Take(MostListed))} are one but for their capitals, and are given to")
                    + $" {paths.Length} texts, {string.Join(", ", paths.Take(MostListed))}{more}: "
                    + "give each a name of its own, or leave it out and have them named after their titles");
        }
    }

    // The element that says the name may be an Update.
    private static Place PlaceOfName(CorpusProject project, ProjectFile file) =>
        project.AllElementsOf(project.Items[0]).LastOrDefault(element => SaysName(element, file))?.Place ?? project.Whole;

    private static bool SaysName(ItemElement element, ProjectFile file) =>
        element.Metadata.Any(metadata => metadata.Name == "Name") && element.Patterns.Any(pattern => pattern.Matches(file.FullPath));
}
