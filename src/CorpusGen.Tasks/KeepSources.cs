using System;
using System.IO;
using System.Linq;
using CorpusGen.Tasks.Declarations;
using Microsoft.Build.Framework;

namespace CorpusGen.Tasks;

/// <summary>Of the files of patterns, those that people have written: not what builds have, nor what an editor keeps beside a text while it is edited.</summary>
public sealed class KeepSources : ITask
{
    /// <inheritdoc />
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc />
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>All items of a type, in the order of the project.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The folder of the project.</summary>
    [Required]
    public string Directory { get; set; } = "";

    /// <summary>The folders that builds write into. A pattern that begins above them does not mean what is in there.</summary>
    public string[] BuildFolders { get; set; } = [];

    /// <summary>Those that are meant.</summary>
    [Output]
    public ITaskItem[] Sources { get; private set; } = [];

    /// <summary>Whether there are others.</summary>
    [Output]
    public bool HasOthers { get; private set; }

    /// <inheritdoc />
    public bool Execute()
    {
        string[] folders = [.. BuildFolders.Select(folder => WithSlash(Path.GetFullPath(Path.Combine(Directory, folder))))];
        Sources = Files.Where(file => !DanglingLink.IsOfEditor(file.GetMetadata("FullPath")) && !IsOfBuild(file, folders)).ToArray();
        HasOthers = Sources.Length < Files.Length;
        return true;
    }

    private static bool IsOfBuild(ITaskItem file, string[] folders)
    {
        string below = file.GetMetadata("RecursiveDir");
        if (below.Length == 0)
            return false;
        string path = FilePattern.Normalize(file.GetMetadata("FullPath")), pattern = path.Substring(0, path.LastIndexOf(FilePattern.Normalize(below), StringComparison.Ordinal));
        return folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal) && !pattern.StartsWith(folder, StringComparison.Ordinal));
    }

    private static string WithSlash(string folder) => FilePattern.Normalize(folder).TrimEnd('/') + "/";
}
