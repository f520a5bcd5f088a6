namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>That two quotations are wordings of one saying: how much of them agrees, and why.</summary>
    internal readonly struct SayingLink
    {
        public SayingLink(int left, int right, WordingReason reason, double likeness)
        {
            Left = left;
            Right = right;
            Reason = reason;
            Likeness = likeness;
        }

        public int Left { get; }

        public int Right { get; }

        public WordingReason Reason { get; }

        /// <summary>0 to 1.</summary>
        public double Likeness { get; }
    }
}
