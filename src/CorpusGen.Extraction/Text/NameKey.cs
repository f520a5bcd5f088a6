using System;
using System.Globalization;
using System.Text;

namespace CorpusGen.Extraction.Text;

/// <summary>
/// What two spellings of one name share. Blanks, apostrophes, hyphens and the full stops of initials do not count, and neither do accents and case: <c>Jean-Luc
/// Mélenchon</c>, <c>Jean Luc Melenchon</c> and <c>JEAN-LUC MÉLENCHON</c> have the key <c>jeanlucmelenchon</c>. Soft hyphens and characters without a width vanish, so that
/// they are nobody's name. Everything else counts: <c>C</c> is not <c>C++</c>. A letter of Latin, Greek or Cyrillic is the same whether its mark is a character of its own or not.
/// </summary>
internal static class NameKey
{
    // Soft hyphen, zero-width space, word joiner, byte order mark.
    private static readonly char[] s_invisible = ['\u00AD', '\u200B', '\u2060', '\uFEFF'];

    /// <summary>The key of a name. The key of a key is itself; a name in which nothing counts is its own key.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (Counts(c))
                Append(key, char.ToLowerInvariant(c));
        }

        return key.Length == 0 ? name : key.ToString();
    }

    /// <summary>A name as people see it: without soft hyphens and characters that have no width and join nothing.</summary>
    public static string Visible(string name)
    {
        if (name.IndexOfAny(s_invisible) < 0)
            return name;
        var visible = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (Array.IndexOf(s_invisible, c) < 0)
                visible.Append(c);
        }

        return visible.Length == 0 ? name : visible.ToString();
    }

    // Two letters for a ligature. What is left of a letter without its marks can be one of those that fold themselves: ǽ is æ, and that is ae. The sigma that ends a word
    // and the long s are the same letters as the usual ones.
    private static void Append(StringBuilder key, char letter)
    {
        string plain = LatinLetters.Fold(letter);
        if (plain.Length == 1 && plain[0] == letter)
        {
            key.Append(letter switch { 'ς' => 'σ', 'ſ' => 's', _ => letter });
            return;
        }

        foreach (char part in plain)
            Append(key, char.ToLowerInvariant(part));
    }

    private static bool Counts(char c) => c switch
    {
        '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '.' => false,
        < '\u0080' => c > ' ' && c != '-',
        _ => char.GetUnicodeCategory(c)
            is not UnicodeCategory.SpaceSeparator
            and not UnicodeCategory.LineSeparator
            and not UnicodeCategory.ParagraphSeparator
            and not UnicodeCategory.Control
            and not UnicodeCategory.Format
            and not UnicodeCategory.DashPunctuation
            and not UnicodeCategory.NonSpacingMark
            and not UnicodeCategory.EnclosingMark,
    };
}
