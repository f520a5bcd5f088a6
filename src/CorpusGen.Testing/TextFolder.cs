using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Testing;

/// <summary>A folder of texts on this machine.</summary>
internal sealed class TextFolder
{
    private readonly string _fullPath;
    private readonly string _shownPath;

    private TextFolder(string fullPath, string shownPath)
    {
        _fullPath = fullPath;
        _shownPath = shownPath;
    }

    /// <summary>The folder: from that of the project that the calling file is in, else from the current folder.</summary>
    public static TextFolder Find(string folder, string callerFile)
    {
        if (folder is null)
            throw new ArgumentNullException(nameof(folder));
        if (Path.IsPathRooted(folder))
        {
            string path = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
            return Directory.Exists(path) ? new TextFolder(path, Path.GetFileName(path)) : throw Missing(path);
        }

        string[] bases = [.. new[] { ProjectFolder(callerFile), Directory.GetCurrentDirectory() }.OfType<string>().Distinct()];
        string[] paths = [.. bases.Select(from => Path.GetFullPath(Path.Combine(from, folder)))];
        int found = Array.FindIndex(paths, Directory.Exists);
        return found >= 0 ? new TextFolder(paths[found], Relative(bases[found], paths[found])) : throw Missing(paths);
    }

    /// <summary>Its texts, and those of the folders in it, by the path that a project in the base folder would know them by.</summary>
    public IReadOnlyList<ProjectText> Read(string pattern)
    {
        ProjectText[] texts = [.. Directory.GetFiles(_fullPath, pattern, SearchOption.AllDirectories)
            .Select(file => (File: file, Path: (_shownPath.Length == 0 ? "" : _shownPath + "/") + Relative(_fullPath, file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new ProjectText(file.Path, ReadText(file.File)))];
        return texts.Length > 0 ? texts : throw new FileNotFoundException($"There is no text ({pattern}) in {_fullPath} and the folders in it.");
    }

    // As the compiler does: by the byte order mark, else as UTF-8.
    private static SourceText ReadText(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return SourceText.From(stream);
    }

    private static string? ProjectFolder(string callerFile)
    {
        // In a build with deterministic paths the compiler gives a path that is on no machine.
        string? folder = callerFile.Length == 0 ? null : Path.GetDirectoryName(callerFile);
        while (!string.IsNullOrEmpty(folder) && !(Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.*proj").Any()))
            folder = Path.GetDirectoryName(folder);
        return string.IsNullOrEmpty(folder) ? null : folder;
    }

    private static string Relative(string from, string path)
    {
        string[] a = Parts(from), b = Parts(path);
        int shared = 0;
        while (shared < Math.Min(a.Length, b.Length) && a[shared] == b[shared])
            shared++;
        return string.Join("/", Enumerable.Repeat("..", a.Length - shared).Concat(b.Skip(shared)));
    }

    private static string[] Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    private static DirectoryNotFoundException Missing(params string[] paths) => new($"There is no folder {string.Join(" and none ", paths)}.");
}
