using System.IO;
using System.Linq;

namespace CorpusGen.Tasks.Rules;

/// <summary>Every item that is to be a file is one.</summary>
internal static class MissingFileRule
{
    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        foreach (ItemKind kind in project.Items)
        {
            foreach (ProjectFile file in kind.Files.Where(file => IsMissing(file.FullPath)))
                messages.Fail(MessageCodes.MissingFile, project.PlaceOf(kind, file), Explain(kind, file));
        }
    }

    private static bool IsMissing(string path) => !File.Exists(path) || DanglingLink.Is(path);

    private static string Explain(ItemKind kind, ProjectFile file)
    {
        string extension = kind.Type == ItemKind.Corrections ? "yml" : "txt";
        if (Directory.Exists(file.FullPath))
            return $"The {kind.Type} '{file.Path}' is a folder: write '{file.Path.TrimEnd('/', '\\')}/**/*.{extension}' for the files in it";
        if (DanglingLink.Is(file.FullPath))
            return $"The {kind.Type} '{file.Path}' is a link to a file that is not there: correct the link, or leave it out";
        if (file.Path.Contains("**"))
            return $"The {kind.Type} '{file.Path}' is no pattern, because ** can only stand alone between two /, for any folders: write 'articles/**/*.{extension}'";
        return $"There is no {kind.Noun} '{file.Path}': {NearestFile.Explain(file.FullPath)}";
    }
}
