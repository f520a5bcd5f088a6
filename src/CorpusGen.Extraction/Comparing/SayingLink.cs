namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>That two quotations are wordings of one saying: how much of them agrees, and why.</summary>
    internal readonly struct SayingLink
    {
        public SayingLink(int left, int right, WordingReason reason, double likeness, double strength)
        {
            Left = left;
            Right = right;
            Reason = reason;
            Likeness = likeness;
            Strength = strength;
        }

        public int Left { get; }

        public int Right { get; }

        public WordingReason Reason { get; }

        /// <summary>0 to 1.</summary>
        public double Likeness { get; }

        /// <summary>The weight of what both have.</summary>
        public double Strength { get; }
    }
}
