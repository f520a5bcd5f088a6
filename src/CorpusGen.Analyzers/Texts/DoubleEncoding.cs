using System.Text;

namespace CorpusGen.Analyzers.Texts;

/// <summary>UTF-8 that was taken for Windows-1252 and encoded once more: <c>Ã©</c> for <c>é</c>, <c>â€™</c> for an apostrophe.</summary>
internal readonly struct DoubleEncoding
{
    // One may be what the article is about.
    private const int Fewest = 2;

    // The characters of Windows-1252 from 0x80 to 0x9F that are not those of Latin-1, which has controls there.
    private const string High = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private DoubleEncoding(int first, int length, int count, string meant)
    {
        First = first;
        Length = length;
        Count = count;
        Meant = meant;
    }

    /// <summary>Where the first one is.</summary>
    public int First { get; }

    /// <summary>How many characters it has become.</summary>
    public int Length { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>What was written.</summary>
    public string Meant { get; }

    /// <summary>Looks for it; null where most characters beyond ASCII are what they seem to be.</summary>
    public static DoubleEncoding? Find(string text)
    {
        int count = 0, others = 0, first = 0, length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] <= '\u007F')
                continue;
            int here = LengthAt(text, i);
            if (here == 0)
            {
                others++;
                continue;
            }

            if (count++ == 0)
                (first, length) = (i, here);
            i += here - 1;
        }

        return count >= Fewest && count > others ? new DoubleEncoding(first, length, count, Meaning(text, first, length)) : null;
    }

    // How many characters are the bytes of one in UTF-8; 0 if they are none.
    private static int LengthAt(string text, int start)
    {
        int length = ByteOf(text[start]) switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (start + length > text.Length)
            return 0;
        for (int i = start + 1; i < start + length; i++)
        {
            if (ByteOf(text[i]) is not (>= 0x80 and <= 0xBF))
                return 0;
        }

        return length;
    }

    private static string Meaning(string text, int start, int length)
    {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++)
            bytes[i] = (byte)ByteOf(text[start + i]);
        return Encoding.UTF8.GetString(bytes);
    }

    // -1 for a character that Windows-1252 does not have.
    private static int ByteOf(char c)
    {
        if (c is >= '\u0080' and <= '\u00FF')
            return c;
        int high = High.IndexOf(c);
        return high < 0 ? -1 : 0x80 + high;
    }
}
