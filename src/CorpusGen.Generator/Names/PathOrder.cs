using System.Collections.Generic;

namespace CorpusGen.Generator.Names;

/// <summary>
/// The order of articles: that of their paths, in which numbers count as numbers, so that <c>9.txt</c> stands before <c>10.txt</c> and a later date behind an earlier one.
/// It depends on nothing but the two paths.
/// </summary>
internal sealed class PathOrder : IComparer<string>
{
    public static PathOrder Instance { get; } = new();

    public int Compare(string one, string other)
    {
        int i = 0, j = 0;
        while (i < one.Length && j < other.Length)
        {
            int order = IsDigit(one[i]) && IsDigit(other[j]) ? CompareNumbers(one, ref i, other, ref j) : one[i++] - other[j++];
            if (order != 0)
                return order;
        }

        int rest = (one.Length - i) - (other.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(one, other);
    }

    private static int CompareNumbers(string one, ref int i, string other, ref int j)
    {
        (int start, int end) = Number(one, i);
        (int otherStart, int otherEnd) = Number(other, j);
        (i, j) = (end, otherEnd);
        return end - start != otherEnd - otherStart
            ? end - start - (otherEnd - otherStart)
            : string.CompareOrdinal(one, start, other, otherStart, end - start);
    }

    // Without the zeros before it.
    private static (int Start, int End) Number(string text, int start)
    {
        while (start < text.Length && text[start] == '0')
            start++;
        int end = start;
        while (end < text.Length && IsDigit(text[end]))
            end++;
        return (start, end);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
