using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Reading;

/// <summary>
/// Which files are the corpus: the property CorpusGenFiles, in which build/CorpusGen.targets names the resource of each, with <c>|</c> between them. A
/// host that embeds nothing gives a path in place of a resource.
/// </summary>
internal sealed class FileList : IEquatable<FileList>
{
    private readonly string _directory;
    private readonly string _files;
    private readonly Lazy<Dictionary<string, Entry>> _entries;
    private readonly Lazy<Dictionary<string, Entry>> _entriesInAnyCase;

    private FileList(string directory, string files, FileList? corrections = null, FileList? lockFile = null)
    {
        LockFile = lockFile;
        _directory = directory;
        _files = files;
        Corrections = corrections;
        _entries = new Lazy<Dictionary<string, Entry>>(() => Read(StringComparer.Ordinal));
        _entriesInAnyCase = new Lazy<Dictionary<string, Entry>>(() => Read(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether the project has no corpus.</summary>
    public bool IsEmpty => _files.Length == 0;

    /// <summary>The folder of the project.</summary>
    public string Directory => _directory;

    /// <summary>The files by their paths from the project's folder.</summary>
    public IEnumerable<string> Paths => _entries.Value.Keys;

    /// <summary>Which file is the lock file; null when the project has none.</summary>
    public FileList? LockFile { get; }

    /// <summary>Which files have corrections of it; null when none does.</summary>
    public FileList? Corrections { get; }

    public static FileList Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        provider.GlobalOptions.TryGetValue(PropertyNames.Directory, out string? escaped);
        provider.GlobalOptions.TryGetValue(PropertyNames.Files, out string? files);
        provider.GlobalOptions.TryGetValue(PropertyNames.Corrections, out string? corrections);
        string directory = ResourceName.Unescape(escaped ?? "") ?? "";
        provider.GlobalOptions.TryGetValue(PropertyNames.LockFile, out string? lockFile);
        return new FileList(
            directory,
            files ?? "",
            corrections is { Length: > 0 } ? new FileList(directory, corrections) : null,
            lockFile?.Trim() is { Length: > 0 } file ? new FileList(directory, file) : null);
    }

    /// <summary>Which files are drafts that are checked against the corpus.</summary>
    public static FileList ReadDrafts(AnalyzerConfigOptionsProvider provider)
    {
        provider.GlobalOptions.TryGetValue(PropertyNames.Directory, out string? escaped);
        provider.GlobalOptions.TryGetValue(PropertyNames.DraftFiles, out string? files);
        return new FileList(ResourceName.Unescape(escaped ?? "") ?? "", files ?? "");
    }

    /// <summary>Whether a file is one of the corpus; if so, its path from the project's folder, and its resource or null.</summary>
    public bool Contains(string file, out string path, out string? resource)
    {
        // MSBuild and the compiler may be told a name in different cases.
        path = ProjectPath.Of(file, _directory);
        bool isFound = _entries.Value.TryGetValue(path, out Entry entry)
            || (ProjectPath.IsOnWindows(file) && _entriesInAnyCase.Value.TryGetValue(path, out entry));
        if (isFound)
            path = entry.Path;
        resource = entry.Resource;
        return isFound;
    }

    public bool Equals(FileList? other) => other is not null && _files == other._files && _directory == other._directory && Equals(Corrections, other.Corrections) && Equals(LockFile, other.LockFile);

    public override bool Equals(object? obj) => Equals(obj as FileList);

    public override int GetHashCode() => _files.GetHashCode();

    private Dictionary<string, Entry> Read(StringComparer comparer)
    {
        var entries = new Dictionary<string, Entry>(comparer);
        foreach (string file in _files.Split(['|'], StringSplitOptions.RemoveEmptyEntries))
        {
            string? resource = ResourceName.ToPath(file) is null ? null : file;
            string path = ResourceName.ToPath(file) ?? ResourceName.Unescape(file) ?? file;
            entries[path] = new Entry(path, resource);
        }

        return entries;
    }

    private readonly record struct Entry(string Path, string? Resource);
}
