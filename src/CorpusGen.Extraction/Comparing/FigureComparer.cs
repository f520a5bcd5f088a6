namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Compares two figures of articles that tell one event: whether they can count the same, whether one number can be what both say, and how likely they are of one thing.</summary>
    private sealed class FigureComparer
    {
        // Numbers further from each other count something else, unless thousands were dropped: a million that became a billion.
        private const int MostTimes = 20;

        // What is counted by other nouns, or by none, is compared where the numbers are of one size.
        private const int MostTimesOfOther = 2;

        private const double OfAges = 5;

        private readonly FigureEvidence _evidence;

        public FigureComparer(KeyWeights weights) => _evidence = new FigureEvidence(weights);

        /// <summary>Whether nothing that two figures count keeps them apart: the dead are not the injured, dollars not euros and minutes not miles; other nouns may be other words for one thing.</summary>
        public static bool CanCountSame(FigureSubject a, FigureSubject b)
        {
            if (IsAlone(a) || IsAlone(b))
                return a.Quantity == b.Quantity && a.Figure.Kind != FigureKind.Year;
            if (a.Figure.Kind != b.Figure.Kind)
                return (a.Quantity.Length == 0 || b.Quantity.Length == 0) && AreOfOneSize(a, b);
            if (a.Quantity == b.Quantity && a.Quantity.Length > 0)
                return a.Figure.Currency == b.Figure.Currency || a.Figure.Currency is null || b.Figure.Currency is null;
            return a.Figure.Kind == FigureKind.Count && !(a.IsOutcome && b.IsOutcome) && !(IsOfVotes(a) && IsOfVotes(b)) && AreOfOneSize(a, b);
        }

        /// <summary>Figures as they are compared: one without a unit has that of the other.</summary>
        public static (ComparedFigure First, ComparedFigure Second) Alike(FigureSubject a, FigureSubject b) =>
            a.Figure.Kind == b.Figure.Kind ? (a.Figure, b.Figure)
            : a.Quantity.Length == 0 ? (FigureReading.Like(a.Figure, b.Figure), b.Figure)
            : (a.Figure, FigureReading.Like(b.Figure, a.Figure));

        public FigureComparison Compare(FigureSubject a, FigureSubject b)
        {
            if (!CanCountSame(a, b))
                return new FigureComparison(FigureVerdict.Apart, "they count different things");
            if (a.Quantity == "age")
                return CompareAges(a, b);
            (ComparedFigure one, ComparedFigure other) = Alike(a, b);
            if (IsOtherSize(one, other))
                return new FigureComparison(FigureVerdict.Apart, "they are of another size");
            FigureComparison numbers = CompareNumbers(one, other);
            return numbers.Verdict != FigureVerdict.Disagree || Likelihood(a, b) >= 0
                ? numbers
                : new FigureComparison(FigureVerdict.Apart, FigureDistance.Of(a, b).Reason ?? "too little says that they are of one thing");
        }

        /// <summary>How likely it is that two figures are of one thing, whose numbers decide: from 0 on more likely than not.</summary>
        public double Likelihood(FigureSubject a, FigureSubject b) => a.Quantity == "age" ? OfAges : _evidence.Of(a, b);

        /// <summary>Compares what two figures say, whatever they are about.</summary>
        public static FigureComparison CompareNumbers(ComparedFigure a, ComparedFigure b)
        {
            bool isConverted = a.Unit != b.Unit && a.Unit is not null && b.Unit is not null;
            if (FigureBounds.Of(a, isConverted) is not FigureBounds first || FigureBounds.Of(b, isConverted) is not FigureBounds second)
                return new FigureComparison(FigureVerdict.Apart, "one of them says no number");
            return first.Meets(second)
                ? new FigureComparison(FigureVerdict.Agree, "one number can be what both say")
                : new FigureComparison(FigureVerdict.Disagree, "no number is what both say");
        }

        public static decimal NumberOf(ComparedFigure figure) => figure.Value ?? figure.Min ?? figure.Max ?? 0;

        /// <summary>The number of a figure in the base unit of what it measures; null when it says none.</summary>
        public static decimal? SizeOf(ComparedFigure figure)
        {
            decimal? size = figure.Value ?? figure.Min ?? figure.Max;
            return figure.Unit is Unit unit && size is decimal known ? FigureBounds.Scale(known, UnitScale.FactorOf(unit)) : size;
        }

        // Years that are corrected are found by the words that deny them, ages by the name.
        private static bool IsAlone(FigureSubject figure) => figure.Figure.Kind == FigureKind.Year || figure.Quantity == "age";

        private static bool IsOfVotes(FigureSubject figure) => figure.Quantity.StartsWith("votes", global::System.StringComparison.Ordinal);

        private static bool AreOfOneSize(FigureSubject a, FigureSubject b)
        {
            decimal one = NumberOf(a.Figure), other = NumberOf(b.Figure);
            return one > 0 && other > 0 && FigureBounds.RatioOf(one, other) <= MostTimesOfOther;
        }

        private static bool IsOtherSize(ComparedFigure a, ComparedFigure b)
        {
            if (SizeOf(a) is not decimal one || SizeOf(b) is not decimal other || one <= 0 || other <= 0)
                return false;
            decimal times = FigureBounds.RatioOf(one, other);
            return times > MostTimes && times != 1000 && times != 1_000_000;
        }

        /// <summary>Ages of one person: who bears one of two names of both can be a relative, and who has a birthday is a year older.</summary>
        private static FigureComparison CompareAges(FigureSubject a, FigureSubject b)
        {
            int shared = 0;
            foreach (string name in a.Person)
                shared += b.Person.Contains(name) ? 1 : 0;
            bool isNamed = shared > 1 || (shared == 1 && (a.Person.Count == 1 || b.Person.Count == 1));
            if (!isNamed && (a.Role is null || a.Role != b.Role))
                return new FigureComparison(FigureVerdict.Apart, "they are ages of different people");
            const int DaysOfYear = 365, FewDays = 21;
            decimal years = global::System.Math.Abs(NumberOf(a.Figure) - NumberOf(b.Figure));
            int? days = a.Words.Day is int one && b.Words.Day is int other ? global::System.Math.Abs(one - other) : null;
            if (years == 0 || (years == 1 && days is null or > FewDays) || (days is int apart && apart > FewDays && years <= (apart / DaysOfYear) + 1))
                return new FigureComparison(FigureVerdict.Agree, "an age changes by a year");
            return CompareNumbers(a.Figure, b.Figure);
        }
    }
}
