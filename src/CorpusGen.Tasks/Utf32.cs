namespace CorpusGen.Tasks;

/// <summary>
/// Files in UTF-32. The compiler takes most of them for no text at all, and one that begins with a byte order mark for UTF-16 with a U+0000 between two letters.
/// </summary>
internal static class Utf32
{
    /// <summary>How many bytes of a file are looked at: two characters.</summary>
    public const int Looked = 8;

    /// <summary>What is said of such a file.</summary>
    public const string Message = "This file is UTF-32: save it as UTF-8";

    private const int Width = 4;

    // The highest character is U+10FFFF.
    private const byte LastPlane = 0x10;

    /// <summary>Whether a file that begins with these bytes is UTF-32, in one order of the bytes or the other, with a byte order mark or without.</summary>
    /// <param name="start">The first <see cref="Looked"/> bytes, or all of a shorter file.</param>
    public static bool IsUtf32(byte[] start) => AreCharacters(start, 3, 2, 1, 0) || AreCharacters(start, 0, 1, 2, 3);

    // Every character is of a plane that there is, and one at least of that in which nearly all letters are: "\n" behind the mark of UTF-16 looks like a
    // character of another.
    private static bool AreCharacters(byte[] start, int top, int plane, int high, int low)
    {
        bool hasUsual = false;
        for (int i = 0; i + Width <= start.Length; i += Width)
        {
            if (start[i + top] != 0 || start[i + plane] > LastPlane || (start[i + plane] | start[i + high] | start[i + low]) == 0)
                return false;
            hasUsual |= start[i + plane] == 0;
        }

        return hasUsual;
    }
}
