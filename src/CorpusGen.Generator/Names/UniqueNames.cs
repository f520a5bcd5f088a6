using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Names;

/// <summary>
/// Gives each thing one of its possible names such that no two are alike, even ignoring case. Where two would have the same name, both
/// take their next, longer one: neither was there first, so the names do not depend on any order.
/// </summary>
internal static class UniqueNames
{
    /// <param name="candidates">For each thing its possible names, shortest first. The last should be unlike all others.</param>
    /// <param name="reserved">Names that nothing can have.</param>
    public static string[] Choose(IReadOnlyList<EquatableArray<string>> candidates, ICollection<string> reserved)
    {
        var levels = new int[candidates.Count];
        var holders = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        bool isMoved = true;
        while (isMoved)
        {
            isMoved = false;
            holders.Clear();
            for (int i = 0; i < candidates.Count; i++)
            {
                while (levels[i] < candidates[i].Count - 1 && reserved.Contains(candidates[i][levels[i]]))
                    levels[i]++;
                string name = candidates[i][levels[i]];
                if (!holders.TryGetValue(name, out List<int> those))
                    holders.Add(name, those = []);
                those.Add(i);
            }

            foreach (List<int> those in holders.Values)
            {
                if (those.Count == 1)
                    continue;
                foreach (int i in those)
                {
                    if (levels[i] == candidates[i].Count - 1)
                        continue;
                    levels[i]++;
                    isMoved = true;
                }
            }
        }

        var names = new string[candidates.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = candidates[i][levels[i]];
        MakeTheLastOnesDiffer(names, holders);
        return names;
    }

    // Only when last candidates are alike, which callers avoid: whatever happens, the emitted code compiles.
    private static void MakeTheLastOnesDiffer(string[] names, Dictionary<string, List<int>> holders)
    {
        var taken = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        foreach (List<int> those in holders.Values)
        {
            for (int copy = 1; copy < those.Count; copy++)
            {
                string name = names[those[copy]];
                while (!taken.Add(name))
                    name += "_";
                names[those[copy]] = name;
            }
        }
    }
}
