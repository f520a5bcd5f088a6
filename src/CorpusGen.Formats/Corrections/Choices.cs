using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Formats.Corrections;

/// <summary>The values of an enum as people write them: camelCase, currencies in capitals.</summary>
internal static class Choices<T>
    where T : struct, Enum
{
    private static readonly T[] s_values = (T[])Enum.GetValues(typeof(T));

    public static IReadOnlyList<string> Words { get; } = [.. s_values.Select(Word)];

    /// <summary>The value that a word stands for, in any case of its letters; null when it is none.</summary>
    public static T? Find(string word)
    {
        for (int i = 0; i < s_values.Length; i++)
        {
            if (string.Equals(Words[i], word, StringComparison.OrdinalIgnoreCase))
                return s_values[i];
        }

        return null;
    }

    public static string Word(T value)
    {
        string name = value.ToString();
        return typeof(T) == typeof(Currency) ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
