using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Names;

/// <summary>
/// Gives each thing one of its possible names such that no two are alike, even ignoring case. Who comes first has the first of its names, and who comes later takes the
/// first that is left: what is added behind renames nothing, and what is taken away renames only what wanted its name.
/// </summary>
internal static class UniqueNames
{
    /// <param name="candidates">For each thing its possible names, the best first; in the order in which they choose.</param>
    /// <param name="reserved">Names that nothing can have.</param>
    public static NameChoice[] Choose(IReadOnlyList<EquatableArray<string>> candidates, Reserved reserved)
    {
        var choices = new NameChoice[candidates.Count];
        var holders = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < choices.Length; i++)
        {
            string name = FirstFree(candidates[i]);
            choices[i] = new NameChoice(name, holders.TryGetValue(candidates[i][0], out int holder) ? holder : -1);
            holders.Add(name, i);
        }

        return choices;

        string FirstFree(EquatableArray<string> names)
        {
            foreach (string name in names)
            {
                if (IsFree(name))
                    return name;
            }

            // Things that nothing tells apart are numbered in their order. No name that is made of words has an underscore between a letter and a digit.
            string last = names[names.Count - 1];
            numbers.TryGetValue(last, out int number);
            number = Math.Max(number, 1);
            string numbered;
            do
                numbered = last + "_" + (++number).ToString(CultureInfo.InvariantCulture);
            while (!IsFree(numbered));
            numbers[last] = number;
            return numbered;
        }

        bool IsFree(string name) => !holders.ContainsKey(name) && !reserved.Contains(name);
    }
}
