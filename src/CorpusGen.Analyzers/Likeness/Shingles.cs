using System.Collections.Generic;

namespace CorpusGen.Analyzers.Likeness;

/// <summary>
/// All that a text has of three words one after the other, as numbers. Signs, blanks and capitals do not count, so that another edition of a text, with other
/// marks and lines, has the same ones.
/// </summary>
internal static class Shingles
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>Each once, in ascending order.</summary>
    public static ulong[] Of(string text)
    {
        var shingles = new List<ulong>(text.Length / 5);
        ulong before = 0, last = 0;
        int words = 0;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            ulong word = 0;
            for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++)
                word = unchecked((word ^ char.ToLowerInvariant(text[i])) * Factor);
            word = Mix(word);
            if (++words >= 3)
                shingles.Add(Mix(unchecked((((before * Factor) + last) * Factor) + word)));
            (before, last) = (last, word);
        }

        return Distinct(shingles);
    }

    /// <summary>Which part of what two texts have both have, from 0 to 1 (Jaccard's index).</summary>
    public static double Likeness(ulong[] left, ulong[] right)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        int all = left.Length + right.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    private static ulong[] Distinct(List<ulong> shingles)
    {
        shingles.Sort();
        int count = 0;
        for (int i = 0; i < shingles.Count; i++)
        {
            if (i == 0 || shingles[i] != shingles[count - 1])
                shingles[count++] = shingles[i];
        }

        shingles.RemoveRange(count, shingles.Count - count);
        return shingles.ToArray();
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value ^= value >> 32;
            value *= 0xD6E8FEB86659FD93;
            return value ^ (value >> 32);
        }
    }
}
