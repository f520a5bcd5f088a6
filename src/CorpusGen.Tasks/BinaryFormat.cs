using System.Linq;

namespace CorpusGen.Tasks;

/// <summary>Documents, pictures and archives, by their first bytes. The compiler takes them for no text, or their bytes for letters.</summary>
internal static class BinaryFormat
{
    private static readonly (byte[] Start, string Name)[] s_formats =
    [
        ([(byte)'P', (byte)'K', 3, 4], "a zip archive, as documents of Word and OpenDocument are"),
        ([(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-'], "a PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a document of an old Word"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        ([(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7', (byte)'a'], "a picture (GIF)"),
        ([(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'9', (byte)'a'], "a picture (GIF)"),
        ([0x1F, 0x8B, 8], "a gzip archive"),
    ];

    /// <summary>What is said of a file that begins with these bytes; null if it may be a text.</summary>
    public static string? MessageOf(byte[] start)
    {
        foreach ((byte[] first, string name) in s_formats)
        {
            if (start.Length >= first.Length && first.SequenceEqual(start.Take(first.Length)))
                return $"This file is {name}, and no text: save what it says as text in UTF-8, or leave it out";
        }

        return null;
    }
}
