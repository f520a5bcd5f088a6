using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Tool.Diff;

/// <summary>A file with a text a line, or with what <c>corpusgen extract</c> wrote of one; both may stand in one file.</summary>
internal static class CorpusLines
{
    /// <exception cref="UnreadableTextException">There is no such file.</exception>
    public static IEnumerable<StateSource> Read(LinesFile file, Language? language)
    {
        string name = file.Name;
        using Stream stream = Open(file);
        foreach (InputLine line in new LineReader(stream).Read())
        {
            byte[]? bytes = line.Bytes;
            if (bytes is null)
                yield return new StateSource(null, new MissingText($"{name}({line.Number})", "a line of more than two billion bytes"));
            else if (line.Number == 1 && bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
                bytes = bytes[3..];
            if (bytes is null || bytes.AsSpan().Trim(" \t\r"u8).IsEmpty)
                continue;
            yield return bytes.AsSpan().IndexOf("\"quotes\""u8) >= 0 && ExtractedLine.IsOne(bytes)
                ? new StateSource($"{name}({line.Number})", null) { Extracted = () => new ExtractedLine(name, line.Number).Read(bytes) }
                : new StateSource(null, new JsonLine(bytes, line.Number, language, name));
        }
    }

    private static Stream Open(LinesFile file)
    {
        try
        {
            return file.Open();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableTextException(file.Name, e.Message);
        }
    }
}
