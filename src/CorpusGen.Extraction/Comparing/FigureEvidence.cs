namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// How much says that two figures of one event, which nothing keeps apart, are of one thing: rare words that stand near both, numbers of one size, and that each article has few
    /// other numbers that could be meant.
    /// </summary>
    private sealed class FigureEvidence
    {
        /// <summary>From here on it is one thing: a rare word beside both and numbers of one size, or the only two numbers of their kind.</summary>
        public const double Enough = 6;

        private const double Near = 1, Mixed = 0.5, Far = 0.2;

        private readonly KeyWeights _weights;

        public FigureEvidence(KeyWeights weights) => _weights = weights;

        public double Of(FigureSubject a, FigureSubject b) => OfWords(a, b) + OfSize(a.Figure, b.Figure) + OfRivals(a, b) - OfDays(a, b) - OfKind(a, b);

        private double OfWords(FigureSubject a, FigureSubject b)
        {
            double sum = 0;
            foreach (string key in a.Sentence)
            {
                if (!b.Sentence.Contains(key))
                    continue;
                bool isNear = a.Near.Contains(key), isOtherNear = b.Near.Contains(key);
                sum += _weights.Of(key) * (isNear && isOtherNear ? Near : isNear || isOtherNear ? Mixed : Far);
            }

            return sum;
        }

        // Who miscounts does not miscount by ten.
        private static double OfSize(ComparedFigure a, ComparedFigure b)
        {
            decimal one = SizeOf(a), other = SizeOf(b);
            if (one <= 0 || other <= 0)
                return 0;
            decimal share = one < other ? one / other : other / one;
            return share >= 0.8m ? 5 : share >= 0.5m ? 3 : share >= 0.3m ? -2 : -8;
        }

        private static decimal SizeOf(ComparedFigure figure) => (figure.Value ?? figure.Min ?? figure.Max ?? 0) * (figure.Unit is Unit unit ? UnitScale.FactorOf(unit) : 1);

        private static double OfRivals(FigureSubject a, FigureSubject b)
        {
            int rivals = a.Rivals * b.Rivals;
            return rivals <= 1 ? 4 : a.Rivals <= 1 || b.Rivals <= 1 ? 3 - global::System.Math.Log(rivals) : 1 - global::System.Math.Log(rivals);
        }

        // After weeks another number is another fact, unless words say that it is corrected.
        private static double OfDays(FigureSubject a, FigureSubject b)
        {
            if (a.Words.Day is not int one || b.Words.Day is not int other)
                return 0;
            int days = global::System.Math.Abs(one - other);
            double late = days <= 3 ? 0 : days <= 14 ? 2 : days <= 60 ? 4 : 6;
            return a.IsCorrected || b.IsCorrected ? global::System.Math.Max(0, late - 4) : late;
        }

        // A few of something an article has of many things.
        private static bool IsSmall(ComparedFigure figure) => figure.Value is decimal value && value < 20;

        private static double OfKind(FigureSubject a, FigureSubject b)
        {
            double less = a.Figure.Kind == FigureKind.Percent ? 5 : 0;
            less += a.Quantity != b.Quantity ? 3 : 0;
            less += a.Quantity == "people" && b.Quantity == "people" ? a.Figure.Noun == b.Figure.Noun ? 4 : 5 : 0;
            less += a.Figure.Kind == FigureKind.Count && IsSmall(a.Figure) && IsSmall(b.Figure) && !a.Near.Overlaps(b.Near) ? 3 : 0;
            less += a.IsInherited || b.IsInherited ? 2 : 0;
            return less;
        }
    }
}
