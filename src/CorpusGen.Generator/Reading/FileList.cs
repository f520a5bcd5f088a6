using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Reading;

/// <summary>
/// Which files are the corpus: the property CorpusGenFiles, in which build/CorpusGen.targets names the resource of each, with <c>|</c> between them. A path
/// stands in place of a resource where the assembly has none.
/// </summary>
internal sealed class FileList : IEquatable<FileList>
{
    private readonly string _directory;
    private readonly string _files;
    private readonly Lazy<Dictionary<string, string?>> _resourceByPath;

    private FileList(string directory, string files)
    {
        _directory = directory;
        _files = files;
        _resourceByPath = new Lazy<Dictionary<string, string?>>(Read);
    }

    public static FileList Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        provider.GlobalOptions.TryGetValue(PropertyNames.Directory, out string? directory);
        provider.GlobalOptions.TryGetValue(PropertyNames.Files, out string? files);
        return new FileList(ResourceName.Unescape(directory ?? "") ?? "", files ?? "");
    }

    /// <summary>Whether a file is one of the corpus; if so, its path from the project's folder, and its resource or null.</summary>
    public bool Contains(string file, out string path, out string? resource)
    {
        path = ProjectPath.Of(file, _directory);
        return _resourceByPath.Value.TryGetValue(path, out resource);
    }

    public bool Equals(FileList? other) => other is not null && _files == other._files && _directory == other._directory;

    public override bool Equals(object? obj) => Equals(obj as FileList);

    public override int GetHashCode() => _files.GetHashCode();

    private Dictionary<string, string?> Read()
    {
        var resources = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (string file in _files.Split(['|'], StringSplitOptions.RemoveEmptyEntries))
        {
            string? path = ResourceName.ToPath(file);
            resources[path ?? ResourceName.Unescape(file) ?? file] = path is null ? null : file;
        }

        return resources;
    }
}
