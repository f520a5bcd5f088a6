using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>Every Update is of a text, and stands below the Include that it changes.</summary>
internal static class UpdateRule
{
    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        var above = new List<FilePattern>();
        bool knowsAbove = !project.Text.ImportsUnread;
        foreach (CorpusFileElement element in project.Text.CorpusFiles)
        {
            if (element.Kind == ElementKind.Include)
            {
                above.AddRange(element.Patterns);
                knowsAbove &= element.IsKnown;
            }
            else if (element.Kind == ElementKind.Update && element.IsKnown && project.Elements.Contains(element))
            {
                foreach (FilePattern pattern in element.Patterns)
                    Check(project, element, pattern, knowsAbove ? above : null, messages);
            }
        }
    }

    private static void Check(CorpusProject project, CorpusFileElement element, FilePattern pattern, List<FilePattern>? above, ProjectMessages messages)
    {
        ProjectFile[] files = project.Files.Where(file => pattern.Matches(file.FullPath)).ToArray();
        if (files.Length == 0)
        {
            string? nearest = NearestWord.Of(FilePattern.Normalize(pattern.Written), project.Files.Select(file => FilePattern.Normalize(file.Path)));
            messages.Warn(
                MessageCodes.UpdateMatchesNothing,
                element.Place,
                $"The CorpusFile Update '{pattern.Written}' is of no text that is included, and sets nothing: "
                    + (nearest is null ? "correct the path, or include the text" : $"did you mean '{nearest}'?"));
        }
        else if (above is not null && !files.Any(file => above.Any(include => include.Matches(file.FullPath))))
        {
            messages.Warn(
                MessageCodes.UpdateMatchesNothing,
                element.Place,
                $"The CorpusFile Update '{pattern.Written}' stands above the Include of its text, and sets nothing: move it below");
        }
    }
}
