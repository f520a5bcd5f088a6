namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Whether two articles are about one event: what it is called where that is declared, else the words of their titles and first paragraphs.</summary>
    internal sealed class ArticleLikeness
    {
        // Names say more than other words.
        private const double OfName = 2;

        private const int MostKnown = 1 << 18;

        private readonly global::System.Collections.Generic.IReadOnlyList<SpokenArticle> _articles;
        private readonly global::System.Collections.Generic.List<(int Stem, double Weight)>[] _words;
        private readonly double[] _lengths;
        private readonly global::System.Collections.Generic.Dictionary<long, double> _known = new global::System.Collections.Generic.Dictionary<long, double>();

        public ArticleLikeness(global::System.Collections.Generic.IReadOnlyList<SpokenArticle> articles)
        {
            _articles = articles;
            var weights = new TermWeights();
            var stems = new int[articles.Count][];
            for (int i = 0; i < stems.Length; i++)
                stems[i] = weights.Add(articles[i].Lead);
            _words = new global::System.Collections.Generic.List<(int, double)>[stems.Length];
            _lengths = new double[stems.Length];
            for (int i = 0; i < stems.Length; i++)
            {
                _words[i] = WordsOf(articles[i].Lead, stems[i], weights);
                double sum = 0;
                foreach ((_, double weight) in _words[i])
                    sum += weight * weight;
                _lengths[i] = global::System.Math.Sqrt(sum);
            }
        }

        /// <summary>0 for two that have nothing in common, 1 for one text and for one declared event; articles in different languages share names and numbers alone.</summary>
        public double Of(int left, int right)
        {
            if (left == right)
                return 1;
            if (_articles[left].Event is string one && _articles[right].Event is string other)
                return string.Equals(one, other, global::System.StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            long key = ((long)global::System.Math.Min(left, right) << 32) | (uint)global::System.Math.Max(left, right);
            if (_known.TryGetValue(key, out double likeness))
                return likeness;
            if (_known.Count == MostKnown)
                _known.Clear();
            _known.Add(key, likeness = Compare(left, right));
            return likeness;
        }

        /// <summary>The days between two articles; 0 when one has none.</summary>
        public int DaysBetween(int left, int right) =>
            _articles[left].Day < 0 || _articles[right].Day < 0 ? 0 : global::System.Math.Abs(_articles[left].Day - _articles[right].Day);

        private double Compare(int left, int right)
        {
            global::System.Collections.Generic.List<(int Stem, double Weight)> a = _words[left], b = _words[right];
            double sum = 0;
            for (int i = 0, j = 0; i < a.Count && j < b.Count;)
            {
                if (a[i].Stem < b[j].Stem)
                    i++;
                else if (a[i].Stem > b[j].Stem)
                    j++;
                else
                    sum += a[i++].Weight * b[j++].Weight;
            }

            return sum == 0 ? 0 : sum / (_lengths[left] * _lengths[right]);
        }

        private static global::System.Collections.Generic.List<(int Stem, double Weight)> WordsOf(ComparedText lead, int[] stems, TermWeights weights)
        {
            var words = new global::System.Collections.Generic.Dictionary<int, double>();
            for (int i = 0; i < stems.Length; i++)
            {
                if (stems[i] < 0)
                    continue;
                // The square makes what many articles say small against what few do.
                double weight = global::System.Math.Pow(weights.WeightOf(stems[i]) - 0.6, 2) * (lead[i].IsCapitalized || lead[i].Sort != WordSort.Word ? OfName : 1);
                words.TryGetValue(stems[i], out double before);
                words[stems[i]] = global::System.Math.Max(before, weight);
            }

            var list = new global::System.Collections.Generic.List<(int Stem, double Weight)>();
            foreach (global::System.Collections.Generic.KeyValuePair<int, double> word in words)
                list.Add((word.Key, word.Value));
            list.Sort((one, other) => one.Stem.CompareTo(other.Stem));
            return list;
        }
    }
}
