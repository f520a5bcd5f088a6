namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// How like a quotation the nearest stretch of an utterance is. Words in the same order count, a lone small word does not; and what is alike must be more than chance would have of as many
    /// utterances: rare words, and words that follow each other in both.
    /// </summary>
    private readonly struct NearestWords
    {
        // Of the weight of a quotation, how much is kept in what is still taken for an alteration of it.
        private const double LeastShare = 0.55;

        // How much more than one in as many utterances, in bits.
        private const double LeastBitsBeyondChance = 3;

        // One word in common is chance, unless many small ones stand round it as they were said.
        private const int LeastWords = 2, LeastRun = 5;

        private const double BitsOfNeighbours = 1.5, LeastBitsOfWord = 2;

        // What is cut out of a sentence is hardly ever longer.
        private const int WidestCut = 40;

        private const long MostPairs = 1_000_000;

        private readonly bool _isMoreThanOne;

        private NearestWords(int utterance, int first, int last, double share, double bits, bool isMoreThanOne)
        {
            _isMoreThanOne = isMoreThanOne;
            Utterance = utterance;
            First = first;
            Last = last;
            Share = share;
            Bits = bits;
        }

        public int Utterance { get; }

        /// <summary>The first word of the stretch.</summary>
        public int First { get; }

        /// <summary>Its last one.</summary>
        public int Last { get; }

        /// <summary>How much of the quotation is in it, by the weight of its words.</summary>
        public double Share { get; }

        public double Bits { get; }

        public bool IsLike(int utterances) => _isMoreThanOne && Share >= LeastShare && Bits >= global::System.Math.Log(utterances + 1, 2) + LeastBitsBeyondChance;

        public static NearestWords? Of(ComparedText phrase, int[] numbers, int utterance, WordIndex index)
        {
            global::System.ArraySegment<int> words = index.WordsOf(utterance);
            if ((long)numbers.Length * words.Count > MostPairs)
                return null;
            int[] places = Align(phrase, numbers, words);
            DropLone(phrase, places);
            (int start, int end) = Densest(phrase, places);
            if (end <= start)
                return null;
            double all = 0, kept = 0, bits = 0;
            int previous = -1, contents = 0, run = 0, longest = 0;
            for (int i = 0; i < places.Length; i++)
            {
                int weight = phrase[i].IsInserted ? 0 : WeightOf(phrase[i]);
                all += weight;
                if (i < start || i >= end || places[i] < 0)
                    continue;
                kept += weight;
                if (WeightOf(phrase[i]) > 1)
                {
                    contents++;
                    bits += global::System.Math.Max(LeastBitsOfWord, global::System.Math.Log((index.Count + 1.0) / index.CountOf(numbers[i]), 2));
                }

                bool isNeighbour = previous >= 0 && places[i] == places[previous] + 1 && i == previous + 1;
                if (isNeighbour)
                    bits += BitsOfNeighbours;
                run = isNeighbour ? run + 1 : 1;
                longest = global::System.Math.Max(longest, run);
                previous = i;
            }

            // What stands before the first word that is kept became what stands before it there.
            int first = global::System.Math.Max(0, places[start] - start);
            int last = global::System.Math.Min(words.Count - 1, places[end - 1] + (places.Length - end));
            return new NearestWords(utterance, first, last, all == 0 ? 0 : kept / all, bits, contents >= LeastWords || longest >= LeastRun);
        }

        private static int WeightOf(in ComparedWord word) => FunctionWords.Has(word.Text) || FunctionWords.Denies(word.Text) ? 1 : 2;

        // The longest common subsequence, by weight; for each word of the phrase its place in the utterance, or -1.
        private static int[] Align(ComparedText phrase, int[] numbers, global::System.ArraySegment<int> words)
        {
            int[] said = words.Array!;
            int count = numbers.Length, width = words.Count + 1, offset = words.Offset;
            var best = new int[(count + 1) * width];
            for (int i = count - 1; i >= 0; i--)
            {
                int weight = 2 * WeightOf(phrase[i]);
                for (int j = words.Count - 1; j >= 0; j--)
                {
                    int value = global::System.Math.Max(best[((i + 1) * width) + j], best[(i * width) + j + 1]);
                    if (numbers[i] == said[offset + j])
                    {
                        bool isNextSame = i + 1 < count && j + 1 < words.Count && numbers[i + 1] == said[offset + j + 1];
                        value = global::System.Math.Max(value, best[((i + 1) * width) + j + 1] + weight + (isNextSame ? 1 : 0));
                    }

                    best[(i * width) + j] = value;
                }
            }

            var places = new int[count];
            for (int i = 0, j = 0; i < count; i++)
            {
                places[i] = -1;
                if (best[(i * width) + j] == best[((i + 1) * width) + j])
                    continue;
                while (best[(i * width) + j] == best[(i * width) + j + 1])
                    j++;
                places[i] = j++;
            }

            return places;
        }

        // A small word that nothing near it is kept with was found by chance.
        private static void DropLone(ComparedText phrase, int[] places)
        {
            for (int i = 0; i < places.Length; i++)
            {
                if (places[i] >= 0 && WeightOf(phrase[i]) == 1 && !IsNear(places, i, i - 1) && !IsNear(places, i, i - 2) && !IsNear(places, i, i + 1) && !IsNear(places, i, i + 2))
                    places[i] = -1;
            }
        }

        private static bool IsNear(int[] places, int i, int other) =>
            other >= 0 && other < places.Length && places[other] >= 0 && global::System.Math.Abs(places[i] - places[other]) <= 3;

        // Of the stretches that no wide gap tears apart, the heaviest: words of the phrase, from start to end.
        private static (int Start, int End) Densest(ComparedText phrase, int[] places)
        {
            int bestStart = 0, bestEnd = 0, best = 0, start = -1, weight = 0, last = -1;
            for (int i = 0; i < places.Length; i++)
            {
                if (places[i] < 0)
                    continue;
                if (start < 0 || places[i] - places[last] > WidestCut)
                {
                    start = i;
                    weight = 0;
                }

                last = i;
                weight += WeightOf(phrase[i]);
                if (weight > best)
                    (bestStart, bestEnd, best) = (start, i + 1, weight);
            }

            return (bestStart, bestEnd);
        }
    }
}
