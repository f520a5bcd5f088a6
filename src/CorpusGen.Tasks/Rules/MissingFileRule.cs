using System.IO;
using System.Linq;

namespace CorpusGen.Tasks.Rules;

/// <summary>Every CorpusFile is a file.</summary>
internal static class MissingFileRule
{
    public static void Check(CorpusProject project, ProjectMessages messages)
    {
        foreach (ProjectFile file in project.Files.Where(file => !File.Exists(file.FullPath)))
            messages.Fail(MessageCodes.MissingFile, project.PlaceOf(file), Explain(file));
    }

    private static string Explain(ProjectFile file)
    {
        if (Directory.Exists(file.FullPath))
            return $"The CorpusFile '{file.Path}' is a folder: write '{file.Path.TrimEnd('/', '\\')}/**/*.txt' for the texts in it";
        if (file.Path.Contains("**"))
            return $"The CorpusFile '{file.Path}' is no pattern, because ** can only stand alone between two /, for any folders: write 'articles/**/*.txt'";
        return $"There is no text '{file.Path}': {NearestFile.Explain(file.FullPath)}";
    }
}
