using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tasks.Rules;

/// <summary>What there is where a file or folder was looked for.</summary>
internal static class NearestFile
{
    /// <summary>Why there is no such file, and which one may be meant.</summary>
    /// <param name="path">A full path with <c>/</c>, of a file.</param>
    public static string Explain(string path)
    {
        string folder = path.Substring(0, path.LastIndexOf('/') + 1), name = path.Substring(folder.Length);
        if (ExplainFolder(folder.TrimEnd('/')) is string missing)
            return missing;
        return NearestWord.Of(name, Names(folder, Directory.EnumerateFiles)) is string nearest
            ? $"did you mean '{nearest}'?"
            : $"the folder '{folder}' does not have it";
    }

    /// <summary>Why there is no such folder, and which one may be meant; null when there is one.</summary>
    public static string? ExplainFolder(string folder) => FindMissing(folder) is { } missing
        ? $"there is no folder '{missing.Folder}'{(missing.Nearest is null ? "" : $"; did you mean '{missing.Nearest}'?")}"
        : null;

    /// <summary>The first folder of a path that is not there, with the name beside it that is nearest; null when all are.</summary>
    public static (string Folder, string? Nearest)? FindMissing(string folder)
    {
        if (folder.Length == 0 || Directory.Exists(folder))
            return null;

        // The first of the folders above it that is not there is the one to correct.
        string parent = folder.Substring(0, Math.Max(0, folder.LastIndexOf('/')));
        if (FindMissing(parent) is { } above)
            return above;
        return (folder, NearestWord.Of(folder.Substring(parent.Length + 1), Names(parent + "/", Directory.EnumerateDirectories)));
    }

    private static IEnumerable<string> Names(string folder, Func<string, IEnumerable<string>> list)
    {
        try
        {
            return list(folder).Select(Path.GetFileName).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
