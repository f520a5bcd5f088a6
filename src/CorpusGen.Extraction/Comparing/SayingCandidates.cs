namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Which quotations are worth laying along each other: those that share rare words. Not all pairs are looked at.</summary>
    internal sealed class SayingCandidates
    {
        // A word of more quotations than this finds nothing that rarer ones do not.
        private const int MostOfWord = 400;

        // So many of the rarest words of each are asked for.
        private const int MostWords = 16;

        // About one rare word, or two that are less rare.
        private const double LeastShared = 1.2;

        private readonly int[][] _stems;
        private readonly TermWeights _weights;
        private readonly global::System.Collections.Generic.List<int>?[] _places;

        public SayingCandidates(int[][] stems, TermWeights weights)
        {
            _stems = stems;
            _weights = weights;
            _places = new global::System.Collections.Generic.List<int>?[weights.Count];
            for (int i = 0; i < stems.Length; i++)
            {
                foreach (int stem in RarestOf(i))
                    (_places[stem] ??= new global::System.Collections.Generic.List<int>()).Add(i);
            }
        }

        /// <summary>Calls for each pair once, the smaller number first, in order.</summary>
        public void ForEach(global::System.Action<int, int> pair)
        {
            var shared = new double[_stems.Length];
            var touched = new global::System.Collections.Generic.List<int>();
            for (int i = 0; i < _stems.Length; i++)
            {
                touched.Clear();
                foreach (int stem in RarestOf(i))
                {
                    foreach (int other in _places[stem]!)
                    {
                        if (other >= i)
                            break;
                        if (shared[other] == 0)
                            touched.Add(other);
                        shared[other] += _weights.WeightOf(stem);
                    }
                }

                touched.Sort();
                foreach (int other in touched)
                {
                    if (shared[other] >= LeastShared)
                        pair(other, i);
                    shared[other] = 0;
                }
            }
        }

        private global::System.Collections.Generic.List<int> RarestOf(int text)
        {
            var rarest = new global::System.Collections.Generic.List<int>();
            foreach (int stem in _stems[text])
            {
                if (stem >= 0 && _weights.CountOf(stem) is > 1 and <= MostOfWord && !rarest.Contains(stem))
                    rarest.Add(stem);
            }

            if (rarest.Count > MostWords)
            {
                rarest.Sort((one, other) => _weights.CountOf(one) != _weights.CountOf(other) ? _weights.CountOf(one).CompareTo(_weights.CountOf(other)) : one.CompareTo(other));
                rarest.RemoveRange(MostWords, rarest.Count - MostWords);
            }

            return rarest;
        }
    }
}
