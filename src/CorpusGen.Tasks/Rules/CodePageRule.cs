using System;
using System.Linq;

namespace CorpusGen.Tasks.Rules;

/// <summary>The compiler reads UTF-8. With another code page it reads the texts by that as well, and every accent in them is something else.</summary>
internal static class CodePageRule
{
    private const string Property = "CodePage", Utf8 = "65001";

    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        if (project.Files.Count == 0 || project.CodePage is "" or Utf8)
            return;
        Place place = project.Text.Properties
            .Where(property => string.Equals(property.Name, Property, StringComparison.OrdinalIgnoreCase))
            .Select(property => property.Place)
            .DefaultIfEmpty(project.Whole)
            .Last();
        messages.Warn(
            MessageCodes.CodePage,
            place,
            $"CodePage is {project.CodePage}, by which the compiler reads the texts of the corpus as well, and they are UTF-8: "
                + "remove CodePage, and save sources that need it as UTF-8");
    }
}
