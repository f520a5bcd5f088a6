using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Text;

/// <summary>Which of the right words somebody meant.</summary>
public static class NearestWord
{
    // Beyond it a word is another one.
    private const double LargestPart = 0.4;

    /// <summary>
    /// The word that is nearest by the letters to add, leave out, change or swap; one that begins with what is written, as <c>Language</c> does with <c>Lang</c>, is as near as
    /// can be. Null when none is near.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> words)
    {
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string word in words)
        {
            double most = LargestPart * Math.Max(written.Length, word.Length);
            if (written.Length - word.Length > most)
                continue;
            string left = written.ToLowerInvariant(), right = word.ToLowerInvariant();
            int distance = left.Length > 2 && right.StartsWith(left, StringComparison.Ordinal) ? 0 : Distance(left, right);
            if (distance < least && distance <= most)
                (nearest, least) = (word, distance);
        }

        return nearest;
    }

    /// <summary>How many letters are to be added, left out, changed or swapped with the next one, to make one word of the other; case counts.</summary>
    public static int Distance(string left, string right)
    {
        int[] before = [], above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (int i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above) = (above, row);
        }

        return above[right.Length];
    }
}
