using System;
using System.Globalization;
using System.IO;

namespace CorpusGen.Tool.Mcp;

/// <summary>The names that standard input has among the files: <c>/dev/stdin</c>, <c>/dev/fd/0</c>, <c>/proc/self/fd/0</c>.</summary>
internal static class StandardInputPath
{
    // A link to a link to a link: more are a circle.
    private const int MostLinks = 40;

    /// <summary>Whether a path is one of them, or a link to one.</summary>
    public static bool Is(string path)
    {
        for (int i = 0; i < MostLinks; i++)
        {
            try
            {
                if (IsName(Path.GetFullPath(path)))
                    return true;
                if (File.ResolveLinkTarget(path, returnFinalTarget: false) is not { } target)
                    return false;
                path = target.FullName;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                // What it is, its reader will say.
                return false;
            }
        }

        return false;
    }

    private static bool IsName(string path) =>
        path is "/dev/stdin" or "/dev/fd/0" or "/proc/self/fd/0" or "/proc/thread-self/fd/0" || path == string.Create(CultureInfo.InvariantCulture, $"/proc/{Environment.ProcessId}/fd/0");
}
