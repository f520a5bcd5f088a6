namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>How many words of content two quotations have in common, in whatever order: what is left of one saying in two translations of it.</summary>
    internal readonly struct ContentLikeness
    {
        private ContentLikeness(double shared, double shorter)
        {
            Shared = shared;
            Shorter = shorter;
        }

        /// <summary>The weight of the stems that both have, each once.</summary>
        public double Shared { get; }

        /// <summary>The weight of all stems of the one that has less.</summary>
        public double Shorter { get; }

        /// <summary>How much of the shorter one is in the longer one: 0 to 1.</summary>
        public double Containment => Shorter == 0 ? 0 : Shared / Shorter;

        /// <summary>The weight of all stems, each once.</summary>
        public static double WeightOf(int[] stems, TermWeights weights)
        {
            double sum = 0;
            var seen = new global::System.Collections.Generic.HashSet<int>();
            foreach (int stem in stems)
                sum += stem >= 0 && seen.Add(stem) ? weights.WeightOf(stem) : 0;
            return sum;
        }

        public static ContentLikeness Of(int[] leftStems, int[] rightStems, TermWeights weights)
        {
            var left = new global::System.Collections.Generic.HashSet<int>();
            var right = new global::System.Collections.Generic.HashSet<int>();
            double leftSum = 0, rightSum = 0, shared = 0;
            foreach (int stem in leftStems)
                leftSum += stem >= 0 && left.Add(stem) ? weights.WeightOf(stem) : 0;
            foreach (int stem in rightStems)
            {
                if (stem < 0 || !right.Add(stem))
                    continue;
                rightSum += weights.WeightOf(stem);
                shared += left.Contains(stem) ? weights.WeightOf(stem) : 0;
            }

            return new ContentLikeness(shared, global::System.Math.Min(leftSum, rightSum));
        }
    }
}
