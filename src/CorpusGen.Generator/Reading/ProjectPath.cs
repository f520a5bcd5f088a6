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
        if (file.Length > root.Length && file[root.Length] == '/' && file.StartsWith(root, StringComparison.Ordinal))
            return file.Substring(root.Length + 1);
        string[] parts = file.Split('/');
        string[] folder = root.Split('/');

        // A drive letter is written in either case.
        int shared = 0;
        while (shared < folder.Length && shared < parts.Length - 1
            && string.Equals(folder[shared], parts[shared], shared == 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            shared++;
        if (shared == 0)
            return file;

        var relative = new List<string>();
        for (int i = shared; i < folder.Length; i++)
            relative.Add("..");
        for (int i = shared; i < parts.Length; i++)
            relative.Add(parts[i]);
        return string.Join("/", relative);
    }
}
