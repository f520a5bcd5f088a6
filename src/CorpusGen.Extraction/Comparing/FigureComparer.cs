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

        private const double SamePlace = 4;

        // Numbers further from each other count something else, unless thousands were dropped: a million that became a billion.
        private const int MostTimes = 20;

        // A year is told with many numbers of years; what says that two are of one thing must stand beside both.
        private const int ManyYears = 15;

        private static readonly string[] s_polls = { "poll", "polls", "survey", "sondag", "sonde", "credit", "lead", "trail" };

        // What only grows: who counts later counts more, and both are right.
        private static readonly global::System.Collections.Generic.HashSet<string> s_running = new global::System.Collections.Generic.HashSet<string>(
            "signature cas fois vue view visite visit don donation utilisateur reservation plainte demande candidature appel call application claim".Split(' '),
            global::System.StringComparer.Ordinal);

        private readonly KeyWeights _weights;
        private readonly FigureEvidence _evidence;

        public FigureComparer(KeyWeights weights)
        {
            _weights = weights;
            _evidence = new FigureEvidence(weights);
        }

        /// <summary>Whether nothing that two figures count keeps them apart: people are people, of whatever kind, until their sentences say more.</summary>
        public static bool CanCountSame(FigureSubject a, FigureSubject b)
        {
            if (a.Quantity.Length == 0 || b.Quantity.Length == 0 || a.Figure.Kind != b.Figure.Kind)
                return false;
            if (a.Quantity == b.Quantity)
                return a.Figure.Currency == b.Figure.Currency || a.Figure.Currency is null || b.Figure.Currency is null;
            return (a.Quantity == "people" && IsOfPeople(b)) || (b.Quantity == "people" && IsOfPeople(a));
        }

        private static bool IsOfPeople(FigureSubject figure) =>
            figure.IsOutcome || (figure.Quantity.StartsWith("of ", global::System.StringComparison.Ordinal) && QuantityFamily.IsKindOfPeople(figure.Quantity.Substring(3)));

        private static bool IsRunning(FigureSubject a, FigureSubject b)
        {
            if (!a.Quantity.StartsWith("of ", global::System.StringComparison.Ordinal) || !s_running.Contains(a.Quantity.Substring(3)))
                return false;
            return a.Words.Day is int one && b.Words.Day is int other && one != other && (one < other) == (NumberOf(a.Figure) < NumberOf(b.Figure));
        }

        private static decimal NumberOf(ComparedFigure figure) => figure.Value ?? figure.Min ?? figure.Max ?? 0;

        public FigureComparison Compare(FigureSubject a, FigureSubject b)
        {
            if (!CanCountSame(a, b))
                return FigureComparison.Excluded("they count different things");
            if (ScopeReason(a, b) is string scope)
                return FigureComparison.Excluded(scope);
            if (TimeReason(a, b) is string time)
                return FigureComparison.Excluded(time);
            if (IsOneOfFew(a, b))
                return FigureComparison.Excluded("such small numbers are of other things");
            if (IsOfPoll(a) || IsOfPoll(b))
                return FigureComparison.Excluded("polls ask other people");
            if (a.Quantity == "age")
                return CompareAges(a, b);
            if (IsOtherSize(a.Figure, b.Figure))
                return FigureComparison.Excluded("they are of another size");
            FigureComparison numbers = CompareNumbers(a.Figure, b.Figure);
            if (numbers.Verdict == FigureVerdict.Disagree && !TellOneThing(a, b))
                return new FigureComparison(FigureVerdict.Apart, "too little says that they are of one thing");
            return numbers.Verdict == FigureVerdict.Disagree && IsRunning(a, b) ? FigureComparison.Excluded("each is true at its time") : numbers;
        }

        private bool TellOneThing(FigureSubject a, FigureSubject b)
        {
            if (a.IsOutcome && b.IsOutcome)
                return a.Quantity != QuantityFamily.Attendance || ShareAny(a, b);
            bool isManyYears = a.Figure.Unit == Unit.Year && (a.Figure.Value ?? 0) >= ManyYears && !a.Near.Overlaps(b.Near);
            return !isManyYears && _evidence.Of(a, b) >= FigureEvidence.Enough;
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

        /// <summary>Whether two figures of one quantity count another part of it.</summary>
        public static bool AreOfOtherScopes(FigureSubject a, FigureSubject b) => ScopeReason(a, b) is not null;

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
            bool isToll = a.Quantity is QuantityFamily.Dead or QuantityFamily.Injured or QuantityFamily.Missing or QuantityFamily.Sick or QuantityFamily.Evacuated;
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

        private bool ShareAny(FigureSubject a, FigureSubject b)
        {
            foreach (string key in a.Sentence)
            {
                if (b.Sentence.Contains(key) && _weights.IsRare(key) && QuantityFamily.OfWord(key) is null)
                    return true;
            }

            return false;
        }

        private static bool IsOfPoll(FigureSubject figure) => (figure.Figure.Kind == FigureKind.Percent || figure.Figure.Noun is "point") && figure.Sentence.Overlaps(s_polls);

        // "One count", "two counts": what is told of three or fewer is told one by one.
        private static bool IsOneOfFew(FigureSubject a, FigureSubject b) =>
            !a.IsOutcome && !a.IsCorrected && !b.IsCorrected && a.Figure.Kind == FigureKind.Count && (a.Figure.Value is decimal one && b.Figure.Value is decimal other) && (one < 4 && other < 4 || one < 2 || other < 2);

        private static bool IsOtherSize(ComparedFigure a, ComparedFigure b)
        {
            if (SizeOf(a) is not decimal one || SizeOf(b) is not decimal other || one <= 0 || other <= 0)
                return false;
            decimal times = one > other ? one / other : other / one;
            return times > MostTimes && times != 1000 && times != 1_000_000;
        }

        private static decimal? SizeOf(ComparedFigure figure)
        {
            decimal? size = figure.Value ?? figure.Min ?? figure.Max;
            return figure.Unit is Unit unit ? size * UnitScale.FactorOf(unit) : size;
        }

        /// <summary>Ages of one person: who bears one of two names of both can be a relative, and who has a birthday is a year older.</summary>
        private static FigureComparison CompareAges(FigureSubject a, FigureSubject b)
        {
            int shared = 0;
            foreach (string name in a.Person)
                shared += b.Person.Contains(name) ? 1 : 0;
            if (shared == 0 || (shared == 1 && a.Person.Count > 1 && b.Person.Count > 1))
                return FigureComparison.Excluded("they are ages of different people");
            const int DaysOfYear = 365, FewDays = 21;
            decimal years = global::System.Math.Abs(NumberOf(a.Figure) - NumberOf(b.Figure));
            int? days = a.Words.Day is int one && b.Words.Day is int other ? global::System.Math.Abs(one - other) : null;
            if (years == 0 || (years == 1 && days is null or > FewDays) || (days is int apart && apart > FewDays && years <= (apart / DaysOfYear) + 1))
                return new FigureComparison(FigureVerdict.Agree, "an age changes by a year");
            return CompareNumbers(a.Figure, b.Figure);
        }
    }
}
