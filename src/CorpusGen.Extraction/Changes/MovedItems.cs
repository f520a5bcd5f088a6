using System.Collections.Generic;

namespace CorpusGen.Extraction.Changes;

/// <summary>Which items stand elsewhere among the others: the fewest that have to be taken out so that the rest is in its old order.</summary>
internal static class MovedItems
{
    /// <param name="pairs">In the order of the new items.</param>
    /// <returns>For each pair whether it moved.</returns>
    public static bool[] In(IReadOnlyList<ItemPair> pairs)
    {
        // The longest increasing subsequence: for each length the last pair of the one that ends lowest.
        var ends = new List<int>();
        var before = new int[pairs.Count];
        var moved = new bool[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
        {
            before[i] = -1;
            if (!pairs[i].TellsOrder)
                continue;
            int low = 0, high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (pairs[ends[middle]].Old < pairs[i].Old)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
            moved[i] = true;
        }

        for (int i = ends.Count == 0 ? -1 : ends[ends.Count - 1]; i >= 0; i = before[i])
            moved[i] = false;
        return moved;
    }
}
