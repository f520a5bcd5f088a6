using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Tool;

/// <summary>The files that a command line names.</summary>
internal static class TextFiles
{
    /// <summary>Each file in the order of <paramref name="paths"/>; the texts of a folder, and of the folders in it, in the ordinal order of their paths.</summary>
    public static IReadOnlyList<TextSource> Find(IEnumerable<string> paths, Language? language)
    {
        var sources = new List<TextSource>();
        foreach (string path in paths)
        {
            if (!Directory.Exists(path))
            {
                sources.Add(new TextFile(path, language));
                continue;
            }

            var found = new List<(string Path, string? Problem)>();
            Collect(path, found);
            if (found.Count == 0)
                found.Add((path, $"no text in it ({TextKinds.Patterns})"));
            found.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
            foreach ((string file, string? problem) in found)
                sources.Add(problem is null ? new TextFile(file, language) : new MissingText(TextFile.Slashes(file), problem));
        }

        return sources;
    }

    private static void Collect(string folder, List<(string Path, string? Problem)> found)
    {
        try
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                // A relative path stays relative: the results name files as the user does.
                string path = Path.Combine(folder, entry.Name);
                if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                {
                    if (TextKinds.Contains(entry.Name))
                        found.Add((path, null));
                }
                else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    // Links to folders are left alone: they may lead back here.
                    Collect(path, found);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add((folder, e.Message));
        }
    }
}
