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
    public static string? ExplainFolder(string folder)
    {
        if (folder.Length == 0 || Directory.Exists(folder))
            return null;

        // The first of the folders above it that is not there is the one to correct.
        string parent = folder.Substring(0, Math.Max(0, folder.LastIndexOf('/')));
        if (ExplainFolder(parent) is string above)
            return above;
        string name = folder.Substring(parent.Length + 1);
        return NearestWord.Of(name, Names(parent + "/", Directory.EnumerateDirectories)) is string nearest
            ? $"there is no folder '{folder}'; did you mean '{nearest}'?"
            : $"there is no folder '{folder}'";
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
