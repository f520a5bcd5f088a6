using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Locks;

/// <summary>The lock file of the project as it lies there.</summary>
/// <param name="Mode">What the build does with it.</param>
/// <param name="Directory">The folder of the project.</param>
/// <param name="Path">The file from the project's folder; empty for a project without one.</param>
/// <param name="FullPath">Where it is; empty when it is not there.</param>
/// <param name="Text">All of it; null when it is not there.</param>
internal sealed record LockSource(LockMode Mode, string Directory, string Path, string FullPath, string? Text)
{
    private static readonly LockSource s_none = new(LockMode.Warn, "", "", "", null);

    public static LockSource Of(((ImmutableArray<CorpusFile> Files, FileList List) Source, CorpusSettings Settings) source, CancellationToken cancellation)
    {
        ((ImmutableArray<CorpusFile> files, FileList list), CorpusSettings settings) = source;
        if (list.LockFile?.Paths.FirstOrDefault() is not string path)
            return s_none;
        CorpusFile? file = files.FirstOrDefault(file => file.Role == CorpusFileRole.Lock);
        string? text = file?.Read(cancellation).Text;
        return new LockSource(settings.Lock, list.Directory, path, text is null ? "" : file!.FullPath, text);
    }
}
