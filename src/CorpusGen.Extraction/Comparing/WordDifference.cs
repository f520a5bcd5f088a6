namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>How the words of one text became those of another, in stretches that read well.</summary>
    internal static class WordDifference
    {
        // Beyond it a table of all pairs of words costs more than an exact answer is worth: what is between equal beginnings and ends is then replaced as a whole.
        private const int MostPairs = 4_000_000;

        public static global::System.Collections.Generic.List<WordChange> Of(ComparedText old, ComparedText @new)
        {
            int start = 0, oldEnd = old.Count, newEnd = @new.Count;
            while (start < oldEnd && start < newEnd && old[start].IsSame(@new[start]))
                start++;
            while (oldEnd > start && newEnd > start && old[oldEnd - 1].IsSame(@new[newEnd - 1]))
            {
                oldEnd--;
                newEnd--;
            }

            var kept = new bool[oldEnd - start];
            var keptNew = new bool[newEnd - start];
            if ((long)kept.Length * keptNew.Length <= MostPairs)
                Align(old, @new, start, kept, keptNew);
            return Join(old.Count, @new.Count, start, kept, keptNew);
        }

        /// <summary>The difference in words: <c>'nous' became 'vous', 'jamais' is left out</c>.</summary>
        public static string Describe(ComparedText old, ComparedText @new)
        {
            var parts = new global::System.Collections.Generic.List<string>();
            foreach (WordChange change in Of(old, @new))
            {
                string before = old.Between(change.OldStart, change.OldStart + change.OldLength - 1);
                string after = @new.Between(change.NewStart, change.NewStart + change.NewLength - 1);
                if (change.Kind == WordChangeKind.Replaced)
                    parts.Add($"'{before}' became '{after}'");
                else if (change.Kind == WordChangeKind.LeftOut)
                    parts.Add($"'{before}' is left out");
                else if (change.Kind == WordChangeKind.Added)
                    parts.Add($"'{after}' is added");
            }

            return string.Join(", ", parts);
        }

        /// <summary>The longest common subsequence, in which long words count for more, so that a lone <c>de</c> does not tear a stretch apart.</summary>
        private static void Align(ComparedText old, ComparedText @new, int start, bool[] kept, bool[] keptNew)
        {
            int width = keptNew.Length + 1;
            var best = new int[(kept.Length + 1) * width];
            for (int i = kept.Length - 1; i >= 0; i--)
            {
                ComparedWord word = old[start + i];
                int weight = FunctionWords.Has(word.Text) ? 2 : 5;
                for (int j = keptNew.Length - 1; j >= 0; j--)
                {
                    int skip = global::System.Math.Max(best[((i + 1) * width) + j], best[(i * width) + j + 1]);
                    // A neighbour that is kept too is worth one more.
                    int keep = word.IsSame(@new[start + j]) ? best[((i + 1) * width) + j + 1] + weight + (HasSameNext(old, @new, start + i, start + j) ? 1 : 0) : 0;
                    best[(i * width) + j] = global::System.Math.Max(skip, keep);
                }
            }

            for (int i = 0, j = 0; i < kept.Length && j < keptNew.Length;)
            {
                if (best[(i * width) + j] == best[((i + 1) * width) + j])
                    i++;
                else if (best[(i * width) + j] == best[(i * width) + j + 1])
                    j++;
                else
                    kept[i++] = keptNew[j++] = true;
            }
        }

        private static bool HasSameNext(ComparedText old, ComparedText @new, int i, int j) =>
            i + 1 < old.Count && j + 1 < @new.Count && old[i + 1].IsSame(@new[j + 1]);

        private static global::System.Collections.Generic.List<WordChange> Join(int oldCount, int newCount, int start, bool[] kept, bool[] keptNew)
        {
            var changes = new global::System.Collections.Generic.List<WordChange>();
            bool IsKept(int i) => i < start || i >= start + kept.Length || kept[i - start];
            bool IsKeptNew(int j) => j < start || j >= start + keptNew.Length || keptNew[j - start];
            for (int i = 0, j = 0; i < oldCount || j < newCount;)
            {
                int oldStart = i, newStart = j;
                while (i < oldCount && j < newCount && IsKept(i) && IsKeptNew(j))
                {
                    i++;
                    j++;
                }

                if (i > oldStart)
                {
                    changes.Add(new WordChange(WordChangeKind.Kept, oldStart, i - oldStart, newStart, j - newStart));
                    continue;
                }

                while (i < oldCount && !IsKept(i))
                    i++;
                while (j < newCount && !IsKeptNew(j))
                    j++;
                WordChangeKind kind = i == oldStart ? WordChangeKind.Added : j == newStart ? WordChangeKind.LeftOut : WordChangeKind.Replaced;
                changes.Add(new WordChange(kind, oldStart, i - oldStart, newStart, j - newStart));
            }

            return changes;
        }
    }
}
