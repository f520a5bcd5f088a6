using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks.Rules;

/// <summary>
/// An Exclude or Remove that leaves nothing out, where nearly the same path has items: they stay, and what was to be kept away is in the corpus. Others match nothing for a while, as those of files that come and go.
/// </summary>
internal static class LeaveOutRule
{
    // How long a name is for each letter that may be wrong in it.
    private const int LettersForEach = 8, ShortestName = 4;

    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        foreach (ItemKind kind in project.Items.Where(kind => kind.AreFiles))
        {
            foreach (ItemElement element in project.ElementsOf(kind).Where(element => element.IsKnown))
            {
                foreach (FilePattern pattern in element.LeftOut)
                {
                    if (Advise(kind, pattern) is string advice)
                        messages.Warn(MessageCodes.LeavesNothingOut, element.Place, $"'{pattern.Written}' leaves no {kind.Noun} out: {advice}");
                }
            }
        }
    }

    // Null where nothing is wrong, or nobody can say what is meant.
    private static string? Advise(ItemKind kind, FilePattern pattern)
    {
        if (NearestFile.FindMissing(pattern.Folder) is { } missing)
        {
            return missing.Nearest is { } near && IsSlip(NameOf(missing.Folder), near) && HasFileIn(kind, FolderOf(missing.Folder) + near)
                ? $"there is no folder '{missing.Folder}'; did you mean '{near}'?"
                : null;
        }

        string path = pattern.Folder + "/" + pattern.FileName;
        if (!pattern.IsPath || File.Exists(path))
            return null;
        if (HasFileIn(kind, path.TrimEnd('/')))
            return $"it is a folder: write '{pattern.Written.TrimEnd('/', '\\')}/**' for all files in it";
        IEnumerable<string> beside = kind.Files.Select(file => FilePattern.Normalize(file.FullPath)).Where(file => FolderOf(file) == pattern.Folder + "/").Select(NameOf);
        return NearestWord.Of(pattern.FileName, beside) is string nearest && IsSlip(pattern.FileName, nearest) ? $"there is no such file; did you mean '{nearest}'?" : null;
    }

    // Another file may well be left out before it is there: fewer letters may be wrong than where something is missing, and of files that differ in their numbers or dates one is no slip for the other. Which cases are one
    // depends on the system.
    private static bool IsSlip(string written, string nearest) =>
        Math.Max(NameAlone(written).Length, NameAlone(nearest).Length) >= ShortestName
        && NearestWord.Distance(written, nearest) <= Math.Max(1, written.Length / LettersForEach)
        && !string.Equals(WithoutDigits(written), WithoutDigits(nearest), StringComparison.OrdinalIgnoreCase);

    private static string NameAlone(string name) => Path.GetFileNameWithoutExtension(name);

    private static string WithoutDigits(string name) => new([.. name.Where(c => !char.IsDigit(c))]);

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static bool HasFileIn(ItemKind kind, string folder) => kind.Files.Any(file => file.FullPath.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase));
}
