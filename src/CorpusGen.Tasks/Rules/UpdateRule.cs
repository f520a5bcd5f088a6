using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>Every Update is of a file that is included, and stands below the Include that it changes.</summary>
internal static class UpdateRule
{
    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        foreach (ItemKind kind in project.Items.Where(kind => kind.AreFiles))
            Check(project, kind, messages);
    }

    private static void Check(CorpusProject project, ItemKind kind, ProjectMessages messages)
    {
        var above = new List<FilePattern>();
        bool knowsAbove = !project.Text.ImportsUnread;
        foreach (ItemElement element in project.AllElementsOf(kind))
        {
            if (element.Kind == ElementKind.Include)
            {
                above.AddRange(element.Patterns);
                knowsAbove &= element.IsKnown;
            }
            else if (element.Kind == ElementKind.Update && element.IsKnown && project.AnswersFor(element.Place))
            {
                foreach (FilePattern pattern in element.Patterns)
                    Check(kind, element, pattern, knowsAbove ? above : null, messages);
            }
        }
    }

    private static void Check(ItemKind kind, ItemElement element, FilePattern pattern, List<FilePattern>? above, ProjectMessages messages)
    {
        ProjectFile[] files = kind.Files.Where(file => pattern.Matches(file.FullPath)).ToArray();
        if (files.Length == 0)
        {
            string? nearest = NearestWord.Of(FilePattern.Normalize(pattern.Written), kind.Files.Select(file => FilePattern.Normalize(file.Path)));
            messages.Warn(
                MessageCodes.UpdateMatchesNothing,
                element.Place,
                $"The {kind.Type} Update '{pattern.Written}' is of no {kind.Noun} that is included, and sets nothing: "
                    + (nearest is null ? "correct the path, or include the file" : $"did you mean '{nearest}'?"));
        }
        else if (above is not null && !files.Any(file => above.Any(include => include.Matches(file.FullPath))))
        {
            messages.Warn(
                MessageCodes.UpdateMatchesNothing,
                element.Place,
                $"The {kind.Type} Update '{pattern.Written}' stands above the Include of its {kind.Noun}, and sets nothing: move it below");
        }
    }
}
