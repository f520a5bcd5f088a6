using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Tool;

/// <summary>The lines of a stream as bytes, as they come: no more than one is held.</summary>
/// <param name="input">Read until it ends.</param>
/// <param name="longest">The most bytes of a line.</param>
internal sealed class LineReader(Stream input, int longest = LineReader.LongestOfAll)
{
    // An array has to hold it, and one byte more that shows that it goes on.
    private const int LongestOfAll = 0x7FFFFFC7 - 1;

    /// <summary>How many bytes have been looked at for the end of a line: each once, however often a line is read on.</summary>
    public long Searched { get; private set; }

    /// <summary>Each line without its <c>\n</c>, the last one also when it has none.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<InputLine> Read()
    {
        var buffer = new byte[Math.Min(1 << 16, longest + 1)];
        int start = 0, searched = 0, end = 0;
        long number = 1;
        bool isTooLong = false;
        while (true)
        {
            int lineEnd = FindLineEnd(buffer, searched, end);
            if (lineEnd >= 0)
            {
                yield return new InputLine(number++, isTooLong ? null : buffer[start..lineEnd]);
                isTooLong = false;
                start = searched = lineEnd + 1;
                continue;
            }

            if (isTooLong)
            {
                end = start;
            }
            else if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }

            if (end == buffer.Length && end > longest)
            {
                isTooLong = true;
                end = 0;
            }
            else if (end == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, longest + 1L));
            }

            searched = end;
            int read = input.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                break;
            end += read;
        }

        if (isTooLong || end > start)
            yield return new InputLine(number, isTooLong ? null : buffer[start..end]);
    }

    private int FindLineEnd(byte[] buffer, int from, int end)
    {
        int length = buffer.AsSpan(from, end - from).IndexOf((byte)'\n');
        Searched += length < 0 ? end - from : length + 1;
        return length < 0 ? -1 : from + length;
    }
}

/// <summary>A line of the input.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">What is in it, or null when it is too long to be held.</param>
internal readonly record struct InputLine(long Number, byte[]? Bytes);
