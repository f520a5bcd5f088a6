using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace CorpusGen.Tasks.Declarations;

/// <summary>A path or pattern as an Include or Update has it, one of those between semicolons: <c>articles/**/*.txt</c>.</summary>
internal sealed class FilePattern
{
    private static readonly char[] s_wildcards = ['*', '?'];

    private readonly Lazy<Regex> _regex;
    private readonly string _path;

    /// <summary>A pattern, from the folder of the project.</summary>
    public FilePattern(string written, string projectFolder)
    {
        Written = written;
        string[] parts = Normalize(written).Split('/');

        // With ** beside other characters it is no pattern to MSBuild, but the name of a file.
        bool isName = parts.Any(part => part.Contains("**") && part != "**");
        string[] fixedParts = isName ? parts : parts.TakeWhile(part => part.IndexOfAny(s_wildcards) < 0).ToArray();
        IsPath = fixedParts.Length == parts.Length;
        string[] folders = IsPath ? fixedParts.Take(parts.Length - 1).ToArray() : fixedParts;
        string folder = string.Join("/", folders);
        FileName = parts[parts.Length - 1];

        // "/texts/*.txt" begins at the root, which has no name.
        Folder = FullPath(projectFolder, folders.Length > 0 && folder.Length == 0 ? "/" : folder);
        _path = Combine(Folder, string.Join("/", parts.Skip(folders.Length)));
        _regex = new Lazy<Regex>(() => ToRegex(_path));
    }

    /// <summary>As the project says it.</summary>
    public string Written { get; }

    /// <summary>Whether there is no wildcard in it.</summary>
    public bool IsPath { get; }

    /// <summary>The folder that it begins with, before the first wildcard: a full path with <c>/</c>.</summary>
    public string Folder { get; }

    /// <summary>What stands behind its last <c>/</c>.</summary>
    public string FileName { get; }

    /// <summary>
    /// Whether a file can be meant, in whatever case: which cases are one depends on the system, and a message too few is better than a wrong one.
    /// </summary>
    /// <param name="fullPath">With <c>/</c>.</param>
    public bool Matches(string fullPath) =>
        IsPath ? string.Equals(_path, fullPath, StringComparison.OrdinalIgnoreCase) : _regex.Value.IsMatch(fullPath);

    /// <summary>The same path with <c>/</c> between its parts.</summary>
    public static string Normalize(string path) => path.Replace('\\', '/');

    private static string FullPath(string projectFolder, string folder)
    {
        try
        {
            return Normalize(Path.GetFullPath(Path.Combine(projectFolder, folder))).TrimEnd('/');
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            // No path on this system, so there is no such folder.
            return folder;
        }
    }

    private static string Combine(string folder, string rest) => folder + "/" + rest;

    // ** stands for any folders, none among them; * and ? for characters of one name.
    private static Regex ToRegex(string path)
    {
        string pattern = Regex.Escape(path)
            .Replace(@"/\*\*/", "/(?:.*/)?")
            .Replace(@"\*\*", ".*")
            .Replace(@"\*", "[^/]*")
            .Replace(@"\?", "[^/]");
        return new Regex("^" + pattern + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}
