using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Languages.English;
using CorpusGen.Extraction.Languages.French;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Sources;

/// <summary>The words in dates of French and English front matters, whatever their accents and case.</summary>
internal static class DateWords
{
    private static readonly Dictionary<string, int> s_months = new(StringComparer.Ordinal);

    private static readonly HashSet<string> s_weekdays = new(StringComparer.Ordinal);

    // Abbreviations that mail and tools write, in minutes from UTC.
    private static readonly Dictionary<string, int> s_zones = new(StringComparer.Ordinal)
    {
        ["z"] = 0, ["utc"] = 0, ["gmt"] = 0, ["cet"] = 60, ["cest"] = 120,
        ["est"] = -300, ["edt"] = -240, ["cst"] = -360, ["cdt"] = -300, ["mst"] = -420, ["mdt"] = -360, ["pst"] = -480, ["pdt"] = -420,
    };

    static DateWords()
    {
        foreach (string[] months in new[] { EnglishCalendar.Months, FrenchCalendar.Months })
        {
            for (int month = 1; month <= months.Length; month++)
            {
                foreach (string word in months[month - 1].Split(' '))
                    s_months[NameKey.Of(word)] = month;
            }
        }

        foreach (string word in (EnglishCalendar.Weekdays + " " + FrenchCalendar.Weekdays).Split(' '))
            s_weekdays.Add(word);
    }

    /// <summary>The number of a month, from 1; 0 for another word.</summary>
    public static int Month(string word) => s_months.TryGetValue(NameKey.Of(word), out int month) ? month : 0;

    public static bool IsWeekday(string word) => s_weekdays.Contains(NameKey.Of(word));

    /// <summary>What stands behind the number of a day: <c>1er</c>, <c>23rd</c>.</summary>
    public static bool IsOrdinal(string word) => word is "er" or "st" or "nd" or "rd" or "th";

    /// <summary>What may stand before a day, or between a day and its month.</summary>
    public static bool IsArticle(string word) => word is "le" or "the" or "on" or "of" or "de" or "d";

    /// <summary>What may stand before a time.</summary>
    public static bool IsBeforeTime(string word) => word is "à" or "at" or "T" or "t";

    /// <summary>The minutes from UTC of an abbreviation; null for another word.</summary>
    public static int? Zone(string word) => s_zones.TryGetValue(word.ToLowerInvariant(), out int minutes) ? minutes : null;
}
