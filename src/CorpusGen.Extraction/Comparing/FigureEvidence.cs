namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// How likely it is that two figures of one event, whose numbers differ, are of one thing. Each sign has a weight, all together are the logarithm of the odds: from 0 on it is more likely than not. The
    /// weights were fitted to pairs of figures that readers had judged, with what words like <c>of them</c> mean as the point to start from.
    /// </summary>
    private sealed class FigureEvidence
    {
        private const double Always = -1.8, OfToll = 1.9, OfPercent = -1.2, OfDuration = -1.5, OfOtherNoun = -1.4, OfSameUnit = 0.7, OfOtherLanguage = 0.6, OfRivals = -0.7, OfFew = -1.3, OfRoughly = -0.7;

        private const double OfWord = 0.27, MostWords = 16;

        // Within how many words the weight of a word falls to half.
        private const double Reach = 20;

        // A few of something an article has of many things.
        private const int Few = 20;

        // Who miscounts does not miscount by ten.
        private static readonly (decimal Share, double Weight)[] s_sizes = { (0.9m, 2.5), (0.8m, 1.8), (0.5m, 1.5), (0.3m, 0.9) };

        private readonly KeyWeights _weights;

        public FigureEvidence(KeyWeights weights) => _weights = weights;

        public double Of(FigureSubject a, FigureSubject b)
        {
            (ComparedFigure one, ComparedFigure other) = FigureComparer.Alike(a, b);
            double sum = Always + OfWords(a, b) + OfSize(one, other) + OfKind(a, b, one, other) + FigureDistance.Of(a, b).Weight;
            bool isSameUnit = a.Figure.Unit is not null && a.Figure.Unit == b.Figure.Unit;
            int rivals = isSameUnit ? a.RivalsOfUnit * b.RivalsOfUnit : a.Rivals * b.Rivals;
            return sum + (OfRivals * global::System.Math.Log(rivals)) + (isSameUnit ? OfSameUnit : 0);
        }

        /// <summary>Words that both sentences have: the more, the rarer they are in all articles and in these two, and the nearer they stand to both figures.</summary>
        private double OfWords(FigureSubject a, FigureSubject b)
        {
            double sum = 0;
            foreach (global::System.Collections.Generic.KeyValuePair<string, int> word in a.Sentence)
            {
                if (!b.Sentence.TryGetValue(word.Key, out int far))
                    continue;
                double times = a.Words.Counts[word.Key] * b.Words.Counts[word.Key];
                sum += _weights.Of(word.Key) / ((1 + (word.Value / Reach)) * (1 + (far / Reach)) * global::System.Math.Sqrt(global::System.Math.Sqrt(times)));
            }

            return OfWord * global::System.Math.Min(sum, MostWords);
        }

        private static double OfSize(ComparedFigure a, ComparedFigure b)
        {
            if (FigureComparer.SizeOf(a) is not decimal one || FigureComparer.SizeOf(b) is not decimal other || one <= 0 || other <= 0)
                return 0;
            foreach ((decimal share, double weight) in s_sizes)
            {
                if (global::System.Math.Min(one, other) >= global::System.Math.Max(one, other) * share)
                    return weight;
            }

            return 0;
        }

        private static double OfKind(FigureSubject a, FigureSubject b, ComparedFigure one, ComparedFigure other)
        {
            double sum = one.Kind == FigureKind.Percent ? OfPercent : one.Kind == FigureKind.Duration ? OfDuration : 0;
            sum += a.Quantity != b.Quantity && !a.IsBare && !b.IsBare ? OfOtherNoun : 0;
            sum += a.IsToll && b.IsToll ? OfToll : 0;
            sum += a.Article.Language != b.Article.Language ? OfOtherLanguage : 0;
            sum += one.Kind == FigureKind.Count && one.Value < Few && other.Value < Few ? OfFew : 0;
            return sum + (one.Approximation != Approximation.Exact || other.Approximation != Approximation.Exact ? OfRoughly : 0);
        }
    }
}
