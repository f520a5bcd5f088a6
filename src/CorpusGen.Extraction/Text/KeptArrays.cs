using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Text;

/// <summary>Arrays that the next text on the same thread uses again, whatever is still in them.</summary>
internal static class KeptArrays<T>
    where T : struct
{
    /// <summary>No longer arrays than a long article needs are kept.</summary>
    private const int MaximumLength = 1 << 14;

    private const int MaximumCount = 8;

    [ThreadStatic]
    private static Stack<T[]>? _kept;

    /// <summary>An array with at least so many places.</summary>
    public static T[] Take(int length)
    {
        if (_kept is { Count: > 0 } kept && kept.Pop() is var array && array.Length >= length)
            return array;
        // A little more than asked for, so that the next text can use it too.
        return new T[length < MaximumLength / 2 ? Math.Max(256, length * 3 / 2) : length];
    }

    /// <summary>Gives an array to the next text. Nobody may read it any more.</summary>
    public static void Release(T[] array)
    {
        Stack<T[]> kept = _kept ??= new Stack<T[]>(MaximumCount);
        if (array.Length is > 0 and <= MaximumLength && kept.Count < MaximumCount)
            kept.Push(array);
    }
}
