namespace CorpusGen.Analyzers.Texts;

/// <summary>UTF-8 that was taken for Windows-1252 and encoded once more: <c>Ã©</c> for <c>é</c>, <c>â€™</c> for an apostrophe.</summary>
internal readonly struct DoubleEncoding
{
    // One may be what the article is about.
    private const int Fewest = 2;

    // The characters of Windows-1252 from 0x80 to 0x9F that are not those of Latin-1, which has controls there.
    private const string High = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    // Accents, ligatures, marks and signs.
    private const string Usual = "àâäæçéèêëîïñôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÑÔÖŒÙÛÜŸ\u00A0«»°·£§€©®²³½¼\u2009\u202F–—‘’‚“”„†•…‹›−";

    private DoubleEncoding(int first, int length, int count, char meant)
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
    public char Meant { get; }

    /// <summary>Looks for it; null where most characters beyond ASCII are what they seem to be.</summary>
    public static DoubleEncoding? Find(string text)
    {
        int count = 0, others = 0, first = 0, length = 0;
        char meant = default;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] <= '\u007F')
                continue;
            int here = LengthAt(text, i, out char character);
            if (here == 0)
            {
                others++;
                continue;
            }

            if (count++ == 0)
                (first, length, meant) = (i, here, character);
            i += here - 1;
        }

        return count >= Fewest && count > others ? new DoubleEncoding(first, length, count, meant) : null;
    }

    // How many characters are the bytes of one in UTF-8, if it is one that French and English texts have: capitals with accents before other signs look like those of any script.
    private static int LengthAt(string text, int start, out char meant)
    {
        meant = default;
        int lead = ByteOf(text[start]), length = lead is >= 0xC2 and <= 0xC5 ? 2 : lead == 0xE2 ? 3 : 0;
        if (length == 0 || start + length > text.Length)
            return 0;
        int code = lead & (length == 2 ? 0x1F : 0x0F);
        for (int i = start + 1; i < start + length; i++)
        {
            int next = ByteOf(text[i]);
            if (next is not (>= 0x80 and <= 0xBF))
                return 0;
            code = (code << 6) | (next & 0x3F);
        }

        meant = (char)code;
        return Usual.IndexOf(meant) < 0 ? 0 : length;
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
