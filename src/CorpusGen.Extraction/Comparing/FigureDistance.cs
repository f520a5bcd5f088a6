namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>What the words around two figures say against their being of one thing: another part of it, another time, another place.</summary>
    private struct FigureDistance
    {
        private static readonly string[] s_polls = { "poll", "polls", "survey", "sondag", "sonde", "credit", "lead", "trail" };

        // What only grows: who counts later counts more, and both are right.
        private static readonly global::System.Collections.Generic.HashSet<string> s_running = new global::System.Collections.Generic.HashSet<string>(
            "signat petiti cas case fois time vue view visite visit don donati utilis user reserv plaint compla demand request candid appel call applic claim".Split(' '),
            global::System.StringComparer.Ordinal);

        private double _most;

        /// <summary>The sum of the weights, 0 or less.</summary>
        public double Weight { get; private set; }

        /// <summary>What weighs most, in words; null when nothing does.</summary>
        public string? Reason { get; private set; }

        public static FigureDistance Of(FigureSubject a, FigureSubject b)
        {
            FigureScope one = a.Scope ^ b.Scope, any = a.Scope | b.Scope;
            var distance = default(FigureDistance);
            distance.Take(a.Group != b.Group, 1.5, "they count different groups");
            distance.Take(one.HasFlag(FigureScope.Each) || a.Rate != b.Rate, 4, "one of them is for each, the other for all");
            distance.Take(one.HasFlag(FigureScope.Part), 2.1, "one of them is a part of the other");
            distance.Take(one.HasFlag(FigureScope.More), 1.2, "one of them is added to the other");
            distance.Take(one.HasFlag(FigureScope.Change), 1.4, "one of them is a change");
            distance.Take(one.HasFlag(FigureScope.Forecast), 2.3, "one of them is a forecast");
            distance.Take(one.HasFlag(FigureScope.Demand), 4, "one of them is only asked for");
            distance.Take(any.HasFlag(FigureScope.Former), 2.3, "one of them is named to compare");
            distance.Take(any.HasFlag(FigureScope.Still), 4, "one of them is true on its day");
            distance.Take(one.HasFlag(FigureScope.Earlier), 1.1, "they are of different times");
            distance.Take(!a.Years.SetEquals(b.Years) && !a.Years.Overlaps(b.Years), 5, "they are of different times");
            distance.Take(AreDaysApart(a.Days, b.Days), 1.1, "they are of different days");
            distance.Take(AreApart(a.Times, b.Times) || AreOtherArrests(a, b), 5, "each is true at its time");
            distance.Take(IsRunning(a, b), 4, "each is true at its time");
            distance.Take(ArePlacesApart(a, b), 1.5, "they are of different places");
            distance.Take(IsOfPoll(a) || IsOfPoll(b), 4, "polls ask other people");
            return distance;
        }

        private void Take(bool has, double weight, string reason)
        {
            if (!has)
                return;
            Weight -= weight;
            if (weight > _most)
                (_most, Reason) = (weight, reason);
        }

        private static bool AreApart(global::System.Collections.Generic.HashSet<int> a, global::System.Collections.Generic.HashSet<int> b) => a.Count > 0 && b.Count > 0 && !a.Overlaps(b);

        // A day of the week can be any date: only two of one sort are compared.
        private static bool AreDaysApart(global::System.Collections.Generic.HashSet<int> a, global::System.Collections.Generic.HashSet<int> b)
        {
            bool isComparable = false;
            foreach (int day in a)
            {
                foreach (int other in b)
                {
                    bool isWeekday = day < FigureSubject.DaysOfMonth;
                    if (isWeekday != other < FigureSubject.DaysOfMonth)
                        continue;
                    isComparable = true;
                    if (day == other || (!isWeekday && IsInMonth(day, other)))
                        return false;
                }
            }

            return isComparable;
        }

        // "In May" and "on May 3".
        private static bool IsInMonth(int day, int other) =>
            day / FigureSubject.DaysOfMonth == other / FigureSubject.DaysOfMonth && (day % FigureSubject.DaysOfMonth == 0 || other % FigureSubject.DaysOfMonth == 0);

        // Nine arrests at noon and 23 in the evening.
        private static bool AreOtherArrests(FigureSubject a, FigureSubject b) =>
            a.Quantity == QuantityFamily.Arrested && a.Quantity == b.Quantity && (a.Words.Day != b.Words.Day || !a.Times.SetEquals(b.Times));

        private static bool IsRunning(FigureSubject a, FigureSubject b) =>
            a.Quantity.StartsWith("of ", global::System.StringComparison.Ordinal) && s_running.Contains(a.Quantity.Substring(3))
            && a.Words.Day is int one && b.Words.Day is int other && one != other && (one < other) == (FigureComparer.NumberOf(a.Figure) < FigureComparer.NumberOf(b.Figure));

        // "In Marrakech" and "in Morocco": a place that both articles name is where it happened. What is in one place alone is part of what is in all.
        private static bool ArePlacesApart(FigureSubject a, FigureSubject b) =>
            !a.Places.Overlaps(b.Places) && (a.Places.Count > 0 || b.Places.Count > 0) && (!AreKnown(a.Places, b, a.IsOutcome) || !AreKnown(b.Places, a, a.IsOutcome));

        private static bool AreKnown(global::System.Collections.Generic.HashSet<string> places, FigureSubject figure, bool inArticle)
        {
            foreach (string place in places)
            {
                if (!(inArticle ? figure.Words.Counts.ContainsKey(place) : figure.Sentence.ContainsKey(place)))
                    return false;
            }

            return true;
        }

        public static bool IsOfPoll(FigureSubject figure)
        {
            if (figure.Figure.Kind != FigureKind.Percent && figure.Figure.Noun is not "point")
                return false;
            foreach (string poll in s_polls)
            {
                if (figure.Sentence.ContainsKey(poll))
                    return true;
            }

            return false;
        }
    }
}
