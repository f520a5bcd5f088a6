using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Tool;

/// <summary>The texts that drafts are checked against: files, folders, and files with a text a line.</summary>
internal static class CorpusTexts
{
    public static IEnumerable<TextSource> Find(IEnumerable<string> paths, Language? language)
    {
        foreach (string path in paths)
        {
            bool isLines = path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) && File.Exists(path);
            foreach (TextSource source in isLines ? Lines(path, language) : TextFiles.Find([path], language))
                yield return source;
        }
    }

    private static IEnumerable<TextSource> Lines(string path, Language? language)
    {
        using FileStream? file = Open(path, out string problem);
        if (file is null)
        {
            yield return new MissingText(TextFile.Slashes(path), problem);
            yield break;
        }

        foreach (TextSource source in JsonLines.Read(file, language, TextFile.Slashes(path)))
            yield return source;
    }

    private static FileStream? Open(string path, out string problem)
    {
        problem = "";
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = e.Message;
            return null;
        }
    }
}
