using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Names;

/// <summary>
/// The part of a name that can stand for the whole: its last word, and the last words from a particle on. <c>Goff</c> and <c>Le Goff</c> are those of <c>Anne Le Goff</c>.
/// </summary>
internal static class Surname
{
    private const int MostWords = 4;

    private static readonly char[] s_blanks = [' ', '\t', '\u00A0', '\u202F'];

    // Words that begin a surname and are none alone.
    private static readonly HashSet<string> s_particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "du", "des", "la", "le", "les", "d", "da", "das", "del", "della", "dei", "den", "der", "di", "dos", "el", "al", "von", "van", "vom", "zu", "zur", "ter", "ten",
        "ben", "ibn", "bin", "bint", "abu", "abou", "ould", "ait", "saint", "sainte", "st", "mac", "mc", "y", "e",
    };

    /// <summary>Whether a name can be the surname alone of somebody: one word, or more behind a particle.</summary>
    public static bool CanBe(string name)
    {
        string[] words = Words(name);
        return words.Length == 1 || (words.Length is > 1 and <= MostWords && s_particles.Contains(words[0]));
    }

    /// <summary>The keys of all that can be the surname alone of the person with a full name.</summary>
    public static IEnumerable<string> KeysOf(string name)
    {
        string[] words = Words(name);
        for (int count = 1; count < words.Length && count <= MostWords; count++)
        {
            string surname = string.Join(" ", words, words.Length - count, count);
            if (CanBe(surname))
                yield return NameKey.Of(surname);
        }
    }

    private static string[] Words(string name) => name.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);
}
