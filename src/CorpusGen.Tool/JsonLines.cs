using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CorpusGen.Tool;

/// <summary>Texts from JSON Lines.</summary>
internal static class JsonLines
{
    /// <summary>What messages call the input.</summary>
    public const string Input = "standard input";

    /// <summary>Each line that is not blank, as it comes.</summary>
    /// <exception cref="IOException">The input cannot be read.</exception>
    public static IEnumerable<TextSource> Read(Stream input, Language? language, string name = Input)
    {
        using IEnumerator<InputLine> lines = new LineReader(input).Read().GetEnumerator();
        while (MoveNext(lines, name))
        {
            (long number, byte[]? bytes) = lines.Current;
            if (bytes is null)
                yield return new MissingText($"{name}({number})", "a line of more than two billion bytes");
            else if (number == 1 && bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
                bytes = bytes[3..];
            if (bytes is not null && !bytes.AsSpan().Trim(" \t\r"u8).IsEmpty)
                yield return new JsonLine(bytes, number, language, name);
        }
    }

    private static bool MoveNext(IEnumerator<InputLine> lines, string name)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{name}: {e.Message}", e);
        }
    }
}
