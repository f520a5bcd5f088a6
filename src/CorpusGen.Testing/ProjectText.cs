using System;
using System.Threading;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Testing;

/// <summary>A text as the compiler is given it, in a project that is in the same folder on every machine.</summary>
internal sealed class ProjectText(string path, SourceText text) : AdditionalText
{
    /// <summary>The folder of the project.</summary>
    public const string Folder = "/project";

    /// <summary>Where its corrections are.</summary>
    public const string Corrections = "corrections.yml";

    /// <summary>From the project's folder.</summary>
    public string RelativePath { get; } = CheckPath(path);

    public override string Path => Folder + "/" + RelativePath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>The path with <c>/</c>, when it is one from the project's folder that a build takes.</summary>
    public static string CheckPath(string path)
    {
        if (path is null)
            throw new ArgumentNullException(nameof(path));
        string slashes = path.Replace('\\', '/');
        if (slashes.Length == 0 || slashes.EndsWith("/", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(slashes) || UnsafePath.IsRefused(slashes))
            throw new ArgumentException($"'{path}' is no path of a text from the project's folder, such as texts/a.txt.", nameof(path));
        return slashes;
    }
}
