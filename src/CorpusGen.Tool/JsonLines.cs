using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CorpusGen.Tool;

/// <summary>Texts from JSON Lines.</summary>
internal static class JsonLines
{
    /// <summary>Each line that is not blank, as it comes: no more than one line is held.</summary>
    public static IEnumerable<TextSource> Read(Stream input, Language? language)
    {
        var buffer = new byte[1 << 16];
        int start = 0, end = 0, number = 1;
        while (true)
        {
            int length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                if (Line(buffer.AsSpan(start, length), number, language) is { } line)
                    yield return line;
                start += length + 1;
                number++;
                continue;
            }

            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            if (end == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Array.MaxLength));
            int read = input.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                break;
            end += read;
        }

        if (Line(buffer.AsSpan(0, end), number, language) is { } last)
            yield return last;
    }

    private static JsonLine? Line(ReadOnlySpan<byte> bytes, int number, Language? language)
    {
        if (number == 1 && bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        return bytes.Trim(" \t\r"u8).IsEmpty ? null : new JsonLine(bytes.ToArray(), number, language);
    }
}
