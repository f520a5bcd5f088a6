using System;
using System.Collections.Generic;

namespace CorpusGen.Generator.Reading;

/// <summary>Paths from the project's folder, the same on every machine.</summary>
internal static class ProjectPath
{
    /// <summary><c>seeds/one.txt</c> for <c>C:\src\project\seeds\one.txt</c>; the path itself when there is no folder or it shares no root.</summary>
    public static string Of(string path, string? directory)
    {
        string file = path.Replace('\\', '/');
        if (string.IsNullOrWhiteSpace(directory))
            return file;
        string root = directory!.Trim().Replace('\\', '/').TrimEnd('/');
        return IsBelow(root, file) ? file.Substring(root.Length + 1) : Relative(Parts(file), Parts(root), ComparisonOf(path)) ?? file;
    }

    /// <summary>Whether a path is one of Windows, where folders and files are known by their names in any case.</summary>
    public static bool IsOnWindows(string path) => path.Length > 1 && (path[1] == ':' || path.StartsWith(@"\\", StringComparison.Ordinal));

    private static StringComparison ComparisonOf(string path) => IsOnWindows(path) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // As nearly all are, and written in one way only.
    private static bool IsBelow(string root, string file) =>
        file.Length > root.Length
        && file[root.Length] == '/'
        && file.StartsWith(root, StringComparison.Ordinal)
        && file.IndexOf("//", StringComparison.Ordinal) < 0
        && file.IndexOf("/.", StringComparison.Ordinal) < 0;

    // The compiler is given paths as the project says them: ./texts/a.txt, ../build/../texts/a.txt.
    private static List<string> Parts(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 1)
                parts.RemoveAt(parts.Count - 1);
            else if (parts.Count == 0 || (part.Length > 0 && part != "."))
                parts.Add(part);
        }

        return parts;
    }

    private static string? Relative(List<string> file, List<string> folder, StringComparison comparison)
    {
        int shared = 0;
        while (shared < folder.Count && shared < file.Count - 1 && string.Equals(folder[shared], file[shared], comparison))
            shared++;
        if (shared == 0)
            return null;

        var relative = new List<string>();
        for (int i = shared; i < folder.Count; i++)
            relative.Add("..");
        relative.AddRange(file.GetRange(shared, file.Count - shared));
        return string.Join("/", relative);
    }
}
