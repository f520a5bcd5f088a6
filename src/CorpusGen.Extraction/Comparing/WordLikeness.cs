namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// How much two quotations have in common, from the best way to lay one along the other. Weights are those of <see cref="TermWeights"/>: a word of content counts 1 to 2, one
    /// that stands everywhere a quarter.
    /// </summary>
    internal readonly struct WordLikeness
    {
        /// <summary>What a word of function counts.</summary>
        public const double FunctionWeight = 0.25;

        // Another form of a word is not quite the word.
        private const double OfStem = 0.9;

        // Longer ones are cut: what makes one saying of two stands in the first hundreds of words.
        private const int MostWords = 400;

        private WordLikeness(double shared, double shorter, double longer, double replaced, int runLength, int sharedWords, double sharedCount)
        {
            Shared = shared;
            Shorter = shorter;
            Longer = longer;
            Replaced = replaced;
            RunLength = runLength;
            SharedWords = sharedWords;
            CountedContainment = sharedCount;
        }

        /// <summary>The weight of the words that both have in the same order.</summary>
        public double Shared { get; }

        /// <summary>The weight of all words of the one that has less.</summary>
        public double Shorter { get; }

        /// <summary>The weight of all words of the other.</summary>
        public double Longer { get; }

        /// <summary>The weight of words of content that stand in the place of others of content.</summary>
        public double Replaced { get; }

        /// <summary>The number of words in the heaviest stretch that both have word for word.</summary>
        public int RunLength { get; }

        /// <summary>The number of words of content that both have.</summary>
        public int SharedWords { get; }

        /// <summary>How many of the words of the shorter one, each counted as one, are in the longer one: 0 to 1.</summary>
        public double CountedContainment { get; }

        /// <summary>How much of the shorter one is in the longer one: 0 to 1.</summary>
        public double Containment => Shorter == 0 ? 0 : Shared / Shorter;

        /// <summary>How much of both is the same: 0 to 1.</summary>
        public double Overlap => Longer == 0 ? 0 : 2 * Shared / (Shorter + Longer);

        /// <param name="left">The words of one.</param>
        /// <param name="leftStems">Their numbers.</param>
        /// <param name="right">The words of the other.</param>
        /// <param name="rightStems">Their numbers.</param>
        /// <param name="weights">What a stem counts.</param>
        public static WordLikeness Of(ComparedText left, int[] leftStems, ComparedText right, int[] rightStems, TermWeights weights)
        {
            int rows = global::System.Math.Min(left.Count, MostWords), columns = global::System.Math.Min(right.Count, MostWords);
            double[] leftWeights = Weights(left, leftStems, rows, weights, out double leftSum), rightWeights = Weights(right, rightStems, columns, weights, out double rightSum);
            int width = columns + 1;
            var best = new float[(rows + 1) * width];
            for (int i = rows - 1; i >= 0; i--)
            {
                for (int j = columns - 1; j >= 0; j--)
                {
                    float skip = global::System.Math.Max(best[((i + 1) * width) + j], best[(i * width) + j + 1]);
                    float same = Same(left, leftStems, i, right, rightStems, j);
                    float keep = same == 0 ? 0 : best[((i + 1) * width) + j + 1] + (same * WeightOf(i, j));
                    best[(i * width) + j] = global::System.Math.Max(skip, keep);
                }
            }

            double shared = 0, replaced = 0, run = 0, bestRun = 0, leftGap = 0, rightGap = 0;
            bool isTorn = false;
            int runLength = 0, bestLength = 0, sharedWords = 0, sharedCount = 0, a = 0, b = 0;
            while (a < rows && b < columns)
            {
                float same = Same(left, leftStems, a, right, rightStems, b);
                if (same > 0 && best[(a * width) + b] == best[((a + 1) * width) + b + 1] + (same * WeightOf(a, b)))
                {
                    if (isTorn || same < 1)
                        run = runLength = 0;
                    isTorn = false;
                    if (leftStems[a] >= 0)
                    {
                        replaced += global::System.Math.Min(leftGap, rightGap);
                        leftGap = rightGap = 0;
                    }

                    shared += same * WeightOf(a, b);
                    sharedCount++;
                    sharedWords += leftStems[a] >= 0 ? 1 : 0;
                    run += WeightOf(a, b);
                    runLength++;
                    if (run > bestRun)
                    {
                        bestRun = run;
                        bestLength = runLength;
                    }

                    a++;
                    b++;
                }
                else if (best[(a * width) + b] == best[((a + 1) * width) + b])
                {
                    isTorn = true;
                    leftGap += leftStems[a] >= 0 ? leftWeights[a] : 0;
                    a++;
                }
                else
                {
                    isTorn = true;
                    rightGap += rightStems[b] >= 0 ? rightWeights[b] : 0;
                    b++;
                }
            }

            for (; a < rows; a++)
                leftGap += leftStems[a] >= 0 ? leftWeights[a] : 0;
            for (; b < columns; b++)
                rightGap += rightStems[b] >= 0 ? rightWeights[b] : 0;
            replaced += global::System.Math.Min(leftGap, rightGap);
            return new WordLikeness(shared, global::System.Math.Min(leftSum, rightSum), global::System.Math.Max(leftSum, rightSum), replaced, bestLength, sharedWords, sharedCount / (double)global::System.Math.Max(1, global::System.Math.Min(rows, columns)));

            // Brackets are a writer's in one text and the speaker's in the other.
            float WeightOf(int i, int j) => (float)global::System.Math.Max(leftWeights[i], rightWeights[j]);
        }

        private static float Same(ComparedText left, int[] leftStems, int i, ComparedText right, int[] rightStems, int j)
        {
            if (leftStems[i] != rightStems[j])
                return 0;
            return leftStems[i] < 0 || left[i].IsSame(right[j]) ? 1 : (float)OfStem;
        }

        private static double[] Weights(ComparedText text, int[] stems, int count, TermWeights weights, out double sum)
        {
            var list = new double[count];
            sum = 0;
            for (int i = 0; i < count; i++)
                sum += list[i] = text[i].IsInserted ? 0 : stems[i] < 0 ? FunctionWeight : weights.WeightOf(stems[i]);
            return list;
        }
    }
}
