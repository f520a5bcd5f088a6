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

        public static global::System.Collections.Generic.IReadOnlyList<SayingGroup> Join(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken, global::System.Collections.Generic.List<SayingLink> links)
        {
            links = WithoutEchoes(spoken, links);
            var known = new global::System.Collections.Generic.Dictionary<long, SayingLink>();
            foreach (SayingLink link in links)
                known[Key(link.Left, link.Right)] = link;
            links.Sort(Compare);
            var groups = new global::System.Collections.Generic.Dictionary<int, global::System.Collections.Generic.List<int>>();
            foreach (SayingLink link in links)
            {
                global::System.Collections.Generic.List<int> left = GroupOf(groups, link.Left), right = GroupOf(groups, link.Right);
                if (left == right || !CanBeOne(spoken, left, right) || WholeOf(spoken, known, left, right) < 0)
                    continue;
                left.AddRange(right);
                foreach (int member in right)
                    groups[member] = left;
            }

            var sayings = new global::System.Collections.Generic.List<SayingGroup>();
            foreach (global::System.Collections.Generic.KeyValuePair<int, global::System.Collections.Generic.List<int>> entry in groups)
            {
                global::System.Collections.Generic.List<int> members = entry.Value;
                members.Sort();
                if (members.Count > 1 && members[0] == entry.Key)
                    sayings.Add(Make(spoken, known, members));
            }

            sayings.Sort((one, other) => one.Wordings[0].Right.CompareTo(other.Wordings[0].Right));
            return sayings;
        }

        /// <summary>Words of nobody in particular that two speakers have said belong to neither: one of them echoes the other.</summary>
        private static global::System.Collections.Generic.List<SayingLink> WithoutEchoes(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken, global::System.Collections.Generic.List<SayingLink> links)
        {
            var speakers = new ComparedSpeaker?[spoken.Count];
            var isEcho = new bool[spoken.Count];
            foreach (SayingLink link in links)
            {
                See(link.Left, link.Right);
                See(link.Right, link.Left);
            }

            return links.FindAll(link => !isEcho[link.Left] && !isEcho[link.Right]);

            void See(int piece, int other)
            {
                ComparedSpeaker speaker = spoken[other].Speaker;
                if (spoken[piece].Speaker.IsNamed || !speaker.IsNamed || ComparedSpeaker.Compare(spoken[piece].Speaker, speaker) == SpeakerAgreement.Same)
                    return;
                if (speakers[piece] is ComparedSpeaker before && ComparedSpeaker.Compare(before, speaker) == SpeakerAgreement.Different)
                    isEcho[piece] = true;
                speakers[piece] = speaker;
            }
        }

        private static SayingGroup Make(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken, global::System.Collections.Generic.Dictionary<long, SayingLink> known, global::System.Collections.Generic.List<int> members)
        {
            int whole = WholeOf(spoken, known, members, new global::System.Collections.Generic.List<int>());
            var wordings = new global::System.Collections.Generic.List<SayingLink>();
            foreach (int member in members)
            {
                SayingLink link = member == whole ? new SayingLink(whole, whole, WordingReason.Whole, 1) : known[Key(whole, member)];
                wordings.Add(new SayingLink(whole, member, link.Reason, link.Likeness));
            }

            return new SayingGroup(whole, wordings);
        }

        // The surest first; an order that does not hang on that of the articles where two are equally sure would need their words.
        private static int Compare(SayingLink one, SayingLink other)
        {
            int order = one.Reason.CompareTo(other.Reason);
            if (order == 0)
                order = other.Likeness.CompareTo(one.Likeness);
            if (order == 0)
                order = one.Left.CompareTo(other.Left);
            return order != 0 ? order : one.Right.CompareTo(other.Right);
        }

        private static global::System.Collections.Generic.List<int> GroupOf(global::System.Collections.Generic.Dictionary<int, global::System.Collections.Generic.List<int>> groups, int member)
        {
            if (!groups.TryGetValue(member, out global::System.Collections.Generic.List<int>? group))
                groups.Add(member, group = new global::System.Collections.Generic.List<int> { member });
            return group;
        }

        private static bool CanBeOne(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken, global::System.Collections.Generic.List<int> left, global::System.Collections.Generic.List<int> right)
        {
            foreach (int one in left)
            {
                foreach (int other in right)
                {
                    if (ComparedSpeaker.Compare(spoken[one].Speaker, spoken[other].Speaker) == SpeakerAgreement.Different)
                        return false;
                }
            }

            return true;
        }

        /// <summary>The longest of those that have a link to each of the others; -1 when there is none.</summary>
        private static int WholeOf(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken,
            global::System.Collections.Generic.Dictionary<long, SayingLink> known,
            global::System.Collections.Generic.List<int> left,
            global::System.Collections.Generic.List<int> right)
        {
            int whole = -1;
            for (int i = 0; i < left.Count + right.Count; i++)
            {
                int member = i < left.Count ? left[i] : right[i - left.Count];
                bool isLonger = whole < 0 || spoken[member].Words.Count > spoken[whole].Words.Count || (spoken[member].Words.Count == spoken[whole].Words.Count && member < whole);
                if (isLonger && HasLinks(known, member, left) && HasLinks(known, member, right))
                    whole = member;
            }

            return whole;
        }

        private static bool HasLinks(global::System.Collections.Generic.Dictionary<long, SayingLink> known, int member, global::System.Collections.Generic.List<int> others)
        {
            foreach (int other in others)
            {
                if (other != member && !known.ContainsKey(Key(member, other)))
                    return false;
            }

            return true;
        }

        private static long Key(int left, int right) => ((long)global::System.Math.Min(left, right) << 32) | (uint)global::System.Math.Max(left, right);
    }
}
