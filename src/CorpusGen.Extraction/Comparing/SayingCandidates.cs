namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Which quotations are worth laying along each other: those that share rare words. Not all pairs are looked at: of a word that many have, only the first ones in the order
    /// count, which are the longest, and each quotation is compared with those that it shares most with.
    /// </summary>
    internal sealed class SayingCandidates
    {
        // So many quotations of a word are enough to find what is common to all of them.
        private const int MostOfWord = 64;

        // So many of the rarest words of each are asked for.
        private const int MostWords = 16;

        // So many of those that share most with it.
        private const int MostOfText = 16;

        // About one rare word, or two that are less rare.
        private const double LeastShared = 1.2;

        private readonly int[] _order;
        private readonly int[][] _rarest;
        private readonly TermWeights _weights;

        /// <param name="order">The quotations in the order of <see cref="SpokenOrder"/>.</param>
        /// <param name="stems">The numbers of the words of each.</param>
        /// <param name="weights">What they count.</param>
        public SayingCandidates(int[] order, int[][] stems, TermWeights weights)
        {
            _order = order;
            _weights = weights;
            _rarest = new int[stems.Length][];
            for (int i = 0; i < stems.Length; i++)
                _rarest[i] = RarestOf(stems[i]);
        }

        /// <summary>Calls for each pair once, the one that comes first in the order first, with the weight of what they share; NaN when not all of their words have been asked for.</summary>
        public void ForEach(global::System.Action<int, int, double> pair)
        {
            var places = new global::System.Collections.Generic.List<int>?[_weights.Count];
            var shared = new double[_order.Length];
            var touched = new global::System.Collections.Generic.List<int>();
            for (int i = 0; i < _order.Length; i++)
            {
                int text = _order[i];
                touched.Clear();
                foreach (int stem in _rarest[text])
                {
                    global::System.Collections.Generic.List<int> list = places[stem] ??= new global::System.Collections.Generic.List<int>();
                    foreach (int other in list)
                    {
                        if (shared[other] == 0)
                            touched.Add(other);
                        shared[other] += _weights.WeightOf(stem);
                    }

                    if (list.Count < MostOfWord)
                        list.Add(i);
                }

                touched.RemoveAll(other => IsTooLittle(shared, other));
                if (touched.Count > MostOfText)
                {
                    touched.Sort((one, other) => shared[one] != shared[other] ? shared[other].CompareTo(shared[one]) : one.CompareTo(other));
                    for (int k = MostOfText; k < touched.Count; k++)
                        shared[touched[k]] = 0;
                    touched.RemoveRange(MostOfText, touched.Count - MostOfText);
                }

                foreach (int other in touched)
                {
                    bool isAll = _rarest[text].Length < MostWords && _rarest[_order[other]].Length < MostWords;
                    double weight = shared[other];
                    shared[other] = 0;
                    pair(_order[other], text, isAll ? weight : double.NaN);
                }
            }
        }

        private static bool IsTooLittle(double[] shared, int other)
        {
            if (shared[other] >= LeastShared)
                return false;
            shared[other] = 0;
            return true;
        }

        private int[] RarestOf(int[] stems)
        {
            var rarest = new global::System.Collections.Generic.List<int>();
            var seen = new global::System.Collections.Generic.HashSet<int>();
            foreach (int stem in stems)
            {
                if (stem >= 0 && seen.Add(stem) && _weights.CountOf(stem) > 1)
                    rarest.Add(stem);
            }

            if (rarest.Count > MostWords)
            {
                rarest.Sort(_weights.CompareRarity);
                rarest.RemoveRange(MostWords, rarest.Count - MostWords);
            }

            return rarest.ToArray();
        }
    }
}
