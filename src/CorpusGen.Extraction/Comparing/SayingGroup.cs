namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// The wordings of one saying. One of them, the whole, agrees with each of the others: pair by pair alone, half a corpus would become one saying. Two pieces without a word in
    /// common belong together when the whole has both.
    /// </summary>
    internal sealed class SayingGroup
    {
        private SayingGroup(int whole, global::System.Collections.Generic.IReadOnlyList<SayingLink> wordings)
        {
            Whole = whole;
            Wordings = wordings;
        }

        /// <summary>The wording that agrees with all others.</summary>
        public int Whole { get; }

        /// <summary>All wordings in their order, each as <c>Right</c> of a link from the whole; that of the whole to itself is <c>Whole</c>.</summary>
        public global::System.Collections.Generic.IReadOnlyList<SayingLink> Wordings { get; }

        /// <param name="spoken">The quotations.</param>
        /// <param name="order">Their order, in which what is equally sure is joined.</param>
        /// <param name="links">Which of them can be one saying, pair by pair.</param>
        public static global::System.Collections.Generic.IReadOnlyList<SayingGroup> Join(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken, int[] order, global::System.Collections.Generic.List<SayingLink> links)
        {
            var ranks = new int[order.Length];
            for (int i = 0; i < order.Length; i++)
                ranks[order[i]] = i;
            var known = new global::System.Collections.Generic.Dictionary<long, SayingLink>();
            foreach (SayingLink link in links)
            {
                if (!known.TryGetValue(Key(link.Left, link.Right), out SayingLink before) || Compare(link, before, ranks) < 0)
                    known[Key(link.Left, link.Right)] = link;
            }

            links.Sort((one, other) => Compare(one, other, ranks));
            var groups = new Members?[spoken.Count];
            foreach (SayingLink link in links)
            {
                Members left = groups[link.Left] ??= new Members(link.Left), right = groups[link.Right] ??= new Members(link.Right);
                if (left == right || !CanBeOne(spoken, left.All, right.All))
                    continue;
                global::System.Collections.Generic.List<int> centers = CentersOf(spoken, known, left, right);
                if (centers.Count == 0)
                    continue;
                left.All.AddRange(right.All);
                left.Centers = centers;
                foreach (int member in right.All)
                    groups[member] = left;
            }

            var sayings = new global::System.Collections.Generic.List<SayingGroup>();
            for (int i = 0; i < groups.Length; i++)
            {
                if (groups[i] is not Members group || group.All.Count < 2 || group.IsMade)
                    continue;
                group.IsMade = true;
                sayings.Add(Make(known, ranks, group));
            }

            return sayings;
        }

        private static SayingGroup Make(global::System.Collections.Generic.Dictionary<long, SayingLink> known, int[] ranks, Members group)
        {
            int whole = group.Centers[0];
            foreach (int center in group.Centers)
                whole = ranks[center] < ranks[whole] ? center : whole;
            group.All.Sort();
            var wordings = new global::System.Collections.Generic.List<SayingLink>();
            foreach (int member in group.All)
            {
                SayingLink link = member == whole ? new SayingLink(member, member, WordingReason.Whole, 1) : known[Key(whole, member)];
                wordings.Add(new SayingLink(whole, member, link.Reason, link.Likeness));
            }

            return new SayingGroup(whole, wordings);
        }

        // The surest first; of equally sure ones those of the shorter whole, of which a piece is the greater part.
        private static int Compare(SayingLink one, SayingLink other, int[] ranks)
        {
            int order = one.Reason.CompareTo(other.Reason);
            if (order == 0)
                order = other.Likeness.CompareTo(one.Likeness);
            if (order == 0)
                order = global::System.Math.Min(ranks[other.Left], ranks[other.Right]).CompareTo(global::System.Math.Min(ranks[one.Left], ranks[one.Right]));
            return order != 0 ? order : global::System.Math.Max(ranks[one.Left], ranks[one.Right]).CompareTo(global::System.Math.Max(ranks[other.Left], ranks[other.Right]));
        }

        private static bool CanBeOne(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken, global::System.Collections.Generic.List<int> left, global::System.Collections.Generic.List<int> right)
        {
            foreach (int one in left)
            {
                foreach (int other in right)
                {
                    if (Spoken.Compare(spoken[one], spoken[other]) == SpeakerAgreement.Different)
                        return false;
                }
            }

            return true;
        }

        /// <summary>Those that agree with all others of both groups: one of them is the whole of both.</summary>
        private static global::System.Collections.Generic.List<int> CentersOf(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken, global::System.Collections.Generic.Dictionary<long, SayingLink> known, Members left, Members right)
        {
            global::System.Collections.Generic.List<int> centers = left.Centers.FindAll(center => IsWholeOf(spoken, known, center, right.All));
            centers.AddRange(right.Centers.FindAll(center => IsWholeOf(spoken, known, center, left.All)));
            return centers;
        }

        // A few words that stand in two long quotations are the whole of neither.
        private static bool IsWholeOf(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken,
            global::System.Collections.Generic.Dictionary<long, SayingLink> known,
            int whole,
            global::System.Collections.Generic.List<int> others)
        {
            const double MostTimes = 4;
            foreach (int other in others)
            {
                if (!known.ContainsKey(Key(whole, other)) || spoken[other].Words.Count > MostTimes * spoken[whole].Words.Count)
                    return false;
            }

            return true;
        }

        private static long Key(int left, int right) => ((long)global::System.Math.Min(left, right) << 32) | (uint)global::System.Math.Max(left, right);

        private sealed class Members
        {
            public Members(int first)
            {
                All.Add(first);
                Centers = All.GetRange(0, 1);
            }

            public global::System.Collections.Generic.List<int> All { get; } = new global::System.Collections.Generic.List<int>();

            /// <summary>Those that agree with all others.</summary>
            public global::System.Collections.Generic.List<int> Centers { get; set; }

            public bool IsMade { get; set; }
        }
    }
}
