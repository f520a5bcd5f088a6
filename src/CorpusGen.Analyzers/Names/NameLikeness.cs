using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Analyzers.Names;

/// <summary>How like two names are, by the words that they share and by their letters.</summary>
internal static class NameLikeness
{
    // Less like is not worth a look.
    private const double Least = 0.5;

    // Much less like than the best only distracts from it.
    private const double BehindBest = 0.25;

    // All words of the shorter name are in the longer one: Musk, ElonMusk.
    private const double Contained = 0.75;

    /// <summary>The names that are most like one that is not among them, the best first, and at most so many.</summary>
    public static string[] Nearest(string wanted, IEnumerable<string> names, int most)
    {
        List<string> words = WordsOf(wanted);
        (string Name, double Likeness)[] like = names
            .Select(name => (Name: name, Likeness: Of(wanted, words, name)))
            .Where(name => name.Likeness >= Least)
            .OrderByDescending(name => name.Likeness)
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .ToArray();
        return like.Where(name => name.Likeness >= like[0].Likeness - BehindBest).Take(most).Select(name => name.Name).ToArray();
    }

    private static double Of(string wanted, List<string> words, string name)
    {
        List<string> others = WordsOf(name);
        var left = new List<string>(others);
        int shared = words.Where(left.Remove).Sum(word => word.Length);
        int length = words.Sum(word => word.Length), otherLength = others.Sum(word => word.Length);
        double byWords = 2.0 * shared / Math.Max(length + otherLength, 1);
        if (shared == Math.Min(length, otherLength))
            byWords = Math.Max(byWords, Contained);
        return Math.Max(byWords, ByLetters(wanted.ToLowerInvariant(), name.ToLowerInvariant()));
    }

    // Le|Pont|De|2016: in lower case.
    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !Begins(name, i))
                continue;
            string word = name.Substring(start, i - start).Trim('_').ToLowerInvariant();
            if (word.Length > 0)
                words.Add(word);
            start = i;
        }

        return words;
    }

    private static bool Begins(string name, int i) =>
        name[i] == '_'
        || char.IsDigit(name[i]) != char.IsDigit(name[i - 1])
        || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))));

    // One less the share of letters to change. Names of very different lengths are not compared.
    private static double ByLetters(string one, string other)
    {
        int longer = Math.Max(one.Length, other.Length);
        if (Math.Abs(one.Length - other.Length) > longer * (1 - Least))
            return 0;
        return 1 - ((double)NearestWord.Distance(one, other) / longer);
    }
}
