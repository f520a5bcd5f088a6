using System.Globalization;
using System.Runtime.CompilerServices;

namespace CorpusGen.Extraction.Text;

/// <summary>
/// Classes of characters, the same in every culture; a table for the Latin letters that news is written in. What is asked of
/// every character of a text is inlined even by a compiler that has no profile to tell it so.
/// </summary>
internal static class Characters
{
    private const int TableSize = 0x250;
    private static readonly char[] LowerTable = CreateLowerTable();
    private static readonly bool[] LetterTable = CreateLetterTable();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char ToLower(char c) => c < TableSize ? LowerTable[c] : char.ToLowerInvariant(c);

    /// <summary>A letter, or a mark that combines with one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => c < TableSize ? LetterTable[c] : IsRareLetter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(char c) => c < 0x80 ? (uint)(c - 'A') < 26 : char.IsUpper(c);

    private static bool IsRareLetter(char c) => char.IsLetter(c) || IsCombining(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => (uint)(c - '0') < 10;

    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F'
        || (c > '\u036F' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>A blank, or a character that shows nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c == ' ' || (c is not (> ' ' and < '\u007F') && IsRareBlank(c));

    private static bool IsRareBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u2060' or '\u00AD';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    /// <summary>Trims the blanks at both ends.</summary>
    public static TextRange Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new TextRange(start, end);
    }

    private static char[] CreateLowerTable()
    {
        var table = new char[TableSize];
        for (int i = 0; i < TableSize; i++)
            table[i] = char.ToLowerInvariant((char)i);
        return table;
    }

    private static bool[] CreateLetterTable()
    {
        var table = new bool[TableSize];
        for (int i = 0; i < TableSize; i++)
            table[i] = char.IsLetter((char)i);
        // ª and º are letters to Unicode and signs to a reader.
        table['ª'] = table['º'] = false;
        return table;
    }
}
