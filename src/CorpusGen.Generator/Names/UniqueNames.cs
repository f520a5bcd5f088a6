using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Generator.Names;

/// <summary>
/// Gives each thing one of its possible names such that no two are alike, even ignoring case. Who comes first has the first of its names, and who comes later takes the
/// first that is left: what is added behind renames nothing, and what is taken away renames only what wanted its name.
/// </summary>
internal static class UniqueNames
{
    /// <param name="candidates">
    /// For each thing its possible names, the best first, at least one; in the order in which they choose. Of most only the first is ever asked for.
    /// </param>
    /// <param name="reserved">Names that nothing can have.</param>
    public static NameChoice[] Choose(IReadOnlyList<IEnumerable<string>> candidates, Reserved reserved)
    {
        var choices = new NameChoice[candidates.Count];
        var holders = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < choices.Length; i++)
        {
            choices[i] = ChooseFrom(candidates[i]);
            holders.Add(choices[i].Name, i);
        }

        return choices;

        NameChoice ChooseFrom(IEnumerable<string> names)
        {
            int holder = -1;
            string? last = null;
            foreach (string name in names)
            {
                if (IsFree(name))
                    return new NameChoice(name, holder);
                if (last is null && holders.TryGetValue(name, out int first))
                    holder = first;
                last = name;
            }

            return new NameChoice(Numbered(last!), holder);
        }

        // Things that nothing tells apart are numbered in their order. No class is numbered by a name that nothing can have.
        string Numbered(string name)
        {
            while (reserved.Contains(name))
                name += "_";
            numbers.TryGetValue(name, out int number);
            number = Math.Max(number, 1);
            string numbered;
            do
                numbered = name + "_" + (++number).ToString(CultureInfo.InvariantCulture);
            while (!IsFree(numbered));
            numbers[name] = number;
            return numbered;
        }

        bool IsFree(string name) => !holders.ContainsKey(name) && !reserved.Contains(name);
    }
}
