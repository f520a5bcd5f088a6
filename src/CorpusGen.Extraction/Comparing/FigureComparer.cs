namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Compares two figures of articles that tell one event, in the order in which a reader would: what they count, which part of it, at which time, and only then the numbers.
    /// </summary>
    private sealed class FigureComparer
    {
        private const FigureScope Scopes =
            FigureScope.Part | FigureScope.Each | FigureScope.More | FigureScope.Change | FigureScope.Forecast | FigureScope.Earlier | FigureScope.Daily | FigureScope.Gross | FigureScope.Net;

        // What figures of the same noun must share in their sentences, and those that have only a unit or a currency.
        private const double EnoughForNoun = 6.5, EnoughForUnit = 9.5, EnoughForShare = 20, SamePlace = 4;

        // Numbers further from each other count something else, unless thousands were dropped: a million that became a billion.
        private const int MostTimes = 20;

        // A number other than that of dead is given anew within days; later it is another one.
        private const int MostDays = 3;

        private static readonly string[] s_polls = { "poll", "polls", "survey", "sondag", "sonde", "enquet", "credit", "lead", "trail" };

        private readonly KeyWeights _weights;

        public FigureComparer(KeyWeights weights) => _weights = weights;

        public FigureComparison Compare(FigureSubject a, FigureSubject b)
        {
            if (a.Quantity.Length == 0 || a.Quantity != b.Quantity || a.Figure.Kind != b.Figure.Kind)
                return FigureComparison.Excluded("they count different things");
            if (ScopeReason(a, b) is string scope)
                return FigureComparison.Excluded(scope);
            if (TimeReason(a, b) is string time)
                return FigureComparison.Excluded(time);
            if (IsOneOfFew(a, b))
                return FigureComparison.Excluded("such small numbers are of other things");
            if (IsOfPoll(a) || IsOfPoll(b))
                return FigureComparison.Excluded("polls ask other people");
            if (!a.IsOutcome && Apart(a.Words.Day, b.Words.Day) > MostDays && !a.IsRevised && !b.IsRevised)
                return FigureComparison.Excluded("their days are far from each other, and nothing says that one is corrected");
            if (a.Quantity == QuantityFamily.Attendance && !ShareAny(a, b))
                return new FigureComparison(FigureVerdict.Apart, "their sentences share too few words");
            if (!a.IsOutcome && !ShareWords(a, b) && !AreAloneAndNear(a, b))
                return new FigureComparison(FigureVerdict.Apart, "their sentences share too few words");
            if (IsOtherSize(a.Figure, b.Figure))
                return FigureComparison.Excluded("they are of another size");
            if (IsBirthday(a.Figure, b.Figure))
                return new FigureComparison(FigureVerdict.Agree, "an age changes by a year");
            return CompareNumbers(a.Figure, b.Figure);
        }

        /// <summary>How much the sentences of two figures share.</summary>
        public double Likeness(FigureSubject a, FigureSubject b)
        {
            double sum = a.Places.Overlaps(b.Places) ? SamePlace : 0;
            foreach (string key in a.Sentence)
            {
                if (b.Sentence.Contains(key))
                    sum += _weights.Of(key) * (a.Near.Contains(key) && b.Near.Contains(key) ? 1.3 : 1);
            }

            return sum;
        }

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

        private static string? ScopeReason(FigureSubject a, FigureSubject b)
        {
            if (a.Group != b.Group || HaveOtherQualities(a, b))
                return "they count different groups";
            FigureScope difference = (a.Scope ^ b.Scope) & Scopes;
            if ((a.Scope | b.Scope).HasFlag(FigureScope.Former))
                return "one of them is named to compare";
            if (difference.HasFlag(FigureScope.Each) || a.Rate != b.Rate)
                return "one of them is for each, the other for all";
            if (difference.HasFlag(FigureScope.Part) && !IsSamePart(a, b))
                return "one of them is a part of the other";
            if (difference.HasFlag(FigureScope.More))
                return "one of them is added to the other";
            if (difference.HasFlag(FigureScope.Gross) || difference.HasFlag(FigureScope.Net))
                return "one of them is gross, the other net";
            if (difference.HasFlag(FigureScope.Change))
                return "one of them is a change";
            if (difference.HasFlag(FigureScope.Forecast))
                return "one of them is a forecast";
            bool isPart = a.Scope.HasFlag(FigureScope.Part) || a.Scope.HasFlag(FigureScope.More);
            return isPart && !a.Near.Overlaps(b.Near) && !a.Places.Overlaps(b.Places) ? "they are parts, and nothing says that it is the same part" : null;
        }

        // "820 of them in Mirabel", "790 jobs in Mirabel".
        private static bool IsSamePart(FigureSubject a, FigureSubject b) => a.Places.Count > 0 && a.Places.SetEquals(b.Places);

        /// <summary>A quality that one has and the other lacks keeps them apart, unless all of the other's article is about it: <c>50 million users</c> of Facebook.</summary>
        private static bool HaveOtherQualities(FigureSubject a, FigureSubject b) => IsNarrower(a, b) || IsNarrower(b, a);

        private static bool IsNarrower(FigureSubject a, FigureSubject b)
        {
            foreach (string quality in a.Qualities)
            {
                if (!b.Qualities.Contains(quality) && !b.Sentence.Contains(quality) && !b.Words.Lead.Contains(quality))
                    return true;
            }

            return false;
        }

        private static string? TimeReason(FigureSubject a, FigureSubject b)
        {
            FigureScope difference = a.Scope ^ b.Scope;
            if (difference.HasFlag(FigureScope.Earlier) || (!a.Years.SetEquals(b.Years) && !a.Years.Overlaps(b.Years)))
                return "they are of different times";
            int? day = a.Words.Day, other = b.Words.Day;
            bool isOtherDay = day is not null && other is not null && day != other;
            if ((a.Scope | b.Scope).HasFlag(FigureScope.Still))
                return "one of them is true on its day";
            if (a.Scope.HasFlag(FigureScope.Daily) && b.Scope.HasFlag(FigureScope.Daily) && (isOtherDay || day is null))
                return "each is of its day";
            if (difference.HasFlag(FigureScope.Daily) && a.Quantity != QuantityFamily.Dead && a.Quantity != QuantityFamily.Injured)
                return "one of them is of one day";
            bool isToll = a.Quantity is QuantityFamily.Dead or QuantityFamily.Injured or QuantityFamily.Missing;
            if (!isToll && a.Days.Count > 0 && b.Days.Count > 0 && !a.Days.Overlaps(b.Days))
                return "they are of different days";
            if (a.Quantity == QuantityFamily.Arrested && (isOtherDay || !a.Times.SetEquals(b.Times)))
                return "each is true at its time";
            if (a.Times.Count > 0 && b.Times.Count > 0 && !a.Times.Overlaps(b.Times))
                return "each is true at its time";
            return ArePlacesApart(a, b) ? "they are of different places" : null;
        }

        // "In Marrakech" and "in Morocco": a place that both articles name is where it happened. What is in one place alone is part of what is in all.
        private static bool ArePlacesApart(FigureSubject a, FigureSubject b)
        {
            if (a.Places.Overlaps(b.Places) || (a.Places.Count == 0 && b.Places.Count == 0))
                return false;
            return a.IsOutcome
                ? !a.Places.IsSubsetOf(b.Words.All) || !b.Places.IsSubsetOf(a.Words.All)
                : !a.Places.IsSubsetOf(b.Sentence) || !b.Places.IsSubsetOf(a.Sentence);
        }

        private bool ShareWords(FigureSubject a, FigureSubject b)
        {
            int rare = 0, near = 0;
            foreach (string key in a.Sentence)
            {
                if (!b.Sentence.Contains(key) || !_weights.IsRare(key))
                    continue;
                rare++;
                if (a.Near.Contains(key) && b.Near.Contains(key))
                    near++;
            }

            if (near == 0 || rare < 2)
                return false;
            double enough = a.Quantity.StartsWith("of ", global::System.StringComparison.Ordinal) ? EnoughForNoun : a.Figure.Kind == FigureKind.Percent ? EnoughForShare : EnoughForUnit;
            return Likeness(a, b) >= enough;
        }

        private static int Apart(int? day, int? other) => day is int a && other is int b ? global::System.Math.Abs(a - b) : 0;

        private bool ShareAny(FigureSubject a, FigureSubject b)
        {
            foreach (string key in a.Sentence)
            {
                if (b.Sentence.Contains(key) && _weights.IsRare(key) && QuantityFamily.OfWord(key) is null)
                    return true;
            }

            return false;
        }

        /// <summary>Each the only number of a noun in its article, and not far from each other: <c>189 votes</c>, <c>198 votes</c>.</summary>
        private static bool AreAloneAndNear(FigureSubject a, FigureSubject b)
        {
            if (!a.Quantity.StartsWith("of ", global::System.StringComparison.Ordinal) || a.Figure.Approximation != Approximation.Exact || b.Figure.Approximation != Approximation.Exact)
                return false;
            return a.Figure.Value is decimal one && b.Figure.Value is decimal other && one >= 5 && other >= 5 && FigureBounds.RatioOf(one, other) <= 1.25m
                && IsAlone(a) && IsAlone(b);
        }

        private static bool IsAlone(FigureSubject figure) => figure.Words.NumbersOf(figure.Quantity.Substring(3)) == 1;

        private static bool IsOfPoll(FigureSubject figure) => (figure.Figure.Kind == FigureKind.Percent || figure.Figure.Noun is "point") && figure.Sentence.Overlaps(s_polls);

        // "One count", "two counts": what is told of three or fewer is told one by one.
        private static bool IsOneOfFew(FigureSubject a, FigureSubject b) =>
            !a.IsOutcome && a.Figure.Kind == FigureKind.Count && (a.Figure.Value is decimal one && b.Figure.Value is decimal other) && (one < 4 && other < 4 || one < 2 || other < 2);

        private static bool IsOtherSize(ComparedFigure a, ComparedFigure b)
        {
            if (SizeOf(a) is not decimal one || SizeOf(b) is not decimal other || one <= 0 || other <= 0)
                return false;
            decimal times = FigureBounds.RatioOf(one, other);
            return times > MostTimes && times != 1000 && times != 1_000_000;
        }

        private static decimal? SizeOf(ComparedFigure figure)
        {
            decimal? size = figure.Value ?? figure.Min ?? figure.Max;
            return figure.Unit is Unit unit && size is decimal known ? FigureBounds.Scale(known, UnitScale.FactorOf(unit)) : size;
        }

        private static bool IsBirthday(ComparedFigure a, ComparedFigure b) =>
            a.Kind == FigureKind.Duration && a.Unit == Unit.Year && b.Unit == Unit.Year && a.Value is decimal one && b.Value is decimal other && one > 9 && global::System.Math.Abs(one - other) == 1;
    }
}
