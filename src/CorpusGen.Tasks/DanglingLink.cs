using System;
using System.IO;

namespace CorpusGen.Tasks;

/// <summary>Links to files that are not there.</summary>
internal static class DanglingLink
{
    /// <summary>Whether a path is one. File.Exists may mean the link.</summary>
    public static bool Is(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0 && !CanOpen(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Whether it is what Emacs makes beside a text that is being edited: it comes and goes, and a pattern for all texts of a folder takes it.</summary>
    public static bool IsOfEditor(string path) => Path.GetFileName(path).StartsWith(".#", StringComparison.Ordinal) && Is(path);

    private static bool CanOpen(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }
}
