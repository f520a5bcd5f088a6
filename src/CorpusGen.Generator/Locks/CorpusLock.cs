using System.Threading;
using CorpusGen.Extraction.Changes;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Locks;

/// <summary>The lock file of the project, read. Two of one text in one place are equal.</summary>
/// <param name="Mode">What the build does with it.</param>
/// <param name="Directory">The folder of the project.</param>
/// <param name="Path">The file from the project's folder; empty for a project without one.</param>
/// <param name="FullPath">Where it is; empty when it is not there.</param>
/// <param name="File">What it says; null when it is not there.</param>
internal sealed record CorpusLock(LockMode Mode, string Directory, string Path, string FullPath, LockFile? File)
{
    /// <summary>Whether the project has one, or wants one.</summary>
    public bool IsWanted => Path.Length > 0;

    /// <summary>Whether articles are compared with it.</summary>
    public bool IsCompared => File is { Flaws.Count: 0 };

    public static CorpusLock Of(LockSource source, CancellationToken cancellation) =>
        new(source.Mode, source.Directory, source.Path, source.FullPath, source.Text is null ? null : LockFile.Read(source.Text));

    /// <summary>Where a text of the project is.</summary>
    public string PlaceOf(string path) => System.IO.Path.Combine(Directory, path);
}
