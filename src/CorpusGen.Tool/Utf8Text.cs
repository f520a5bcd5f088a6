using System;
using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CorpusGen.Extraction.Text;
using CorpusGen.Tasks;

namespace CorpusGen.Tool;

/// <summary>Text from bytes, as the C# compiler reads a file: by its byte order mark, else as UTF-8.</summary>
/// <remarks>Where the compiler would guess a code page, put U+FFFD for bytes that make no sense, or see a U+0000 between two letters, this says where they are.</remarks>
internal static class Utf8Text
{
    // In the words of the rule CG0202. It has no words in it that could be read.
    private const string Nul = "This file has the character U+0000, as there is many a one in UTF-32, and in UTF-16 without a byte order mark: save it as UTF-8";

    public static string Decode(ReadOnlySpan<byte> bytes, string source)
    {
        // Its mark begins as that of UTF-16 does.
        if (Utf32.IsUtf32(bytes[..Math.Min(bytes.Length, Utf32.Looked)].ToArray()))
            throw new UnreadableTextException(source, Utf32.Message);
        string text = DecodeByMark(bytes, source);
        int nul = text.IndexOf('\0');
        if (nul < 0)
            return text;
        (int line, int column) = new LineMap(text)[nul];
        throw new UnreadableTextException(source, line, column, Nul);
    }

    private static string DecodeByMark(ReadOnlySpan<byte> bytes, string source)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return DecodeUtf16(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..], source);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return DecodeUtf16(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..], source);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];

        // UTF-16 never takes more units than UTF-8 takes bytes.
        char[] chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            OperationStatus status = Utf8.ToUtf16(bytes, chars, out int read, out int written, replaceInvalidSequences: false);
            if (status == OperationStatus.Done)
                return new string(chars, 0, written);

            (int line, int column) = new LineMap(new string(chars, 0, written))[written];
            throw new UnreadableTextException(source, line, column, $"not UTF-8: byte 0x{bytes[read]:X2}");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>The number of UTF-16 code units that the bytes before <paramref name="index"/> make.</summary>
    public static int CountUtf16(ReadOnlySpan<byte> bytes, int index) => Encoding.UTF8.GetCharCount(bytes[..Math.Min(index, bytes.Length)]);

    private static string DecodeUtf16(UnicodeEncoding encoding, ReadOnlySpan<byte> bytes, string source)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableTextException(source, $"not UTF-16: byte {e.Index + 2}");
        }
    }
}
