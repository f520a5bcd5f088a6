using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Changes;
using CorpusGen.Generator.Reading;
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
    private static readonly CorpusLock s_none = new(LockMode.Warn, "", "", "", null);

    /// <summary>Whether the project has one, or wants one.</summary>
    public bool IsWanted => Path.Length > 0;

    /// <summary>Whether articles are compared with it.</summary>
    public bool IsCompared => File is { Flaws.Count: 0 };

    public static CorpusLock Of(((ImmutableArray<CorpusFile> Files, FileList List) Source, CorpusSettings Settings) source, CancellationToken cancellation)
    {
        ((ImmutableArray<CorpusFile> files, FileList list), CorpusSettings settings) = source;
        if (list.LockFile?.Paths.FirstOrDefault() is not string path)
            return s_none;
        CorpusFile? file = files.FirstOrDefault(file => file.Role == CorpusFileRole.Lock);
        string? text = file?.Read(cancellation).Text;
        return new CorpusLock(settings.Lock, list.Directory, path, text is null ? "" : file!.FullPath, text is null ? null : LockFile.Read(text));
    }

    /// <summary>Where a text of the project is.</summary>
    public string PlaceOf(string path) => System.IO.Path.Combine(Directory, path);
}
