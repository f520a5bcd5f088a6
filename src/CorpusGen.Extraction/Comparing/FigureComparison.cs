namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>What comparing two figures comes to.</summary>
    internal enum FigureVerdict : byte
    {
        /// <summary>They are about different things, or nothing tells that they are not.</summary>
        Apart,

        /// <summary>They are about one thing, and one number can be what both say.</summary>
        Agree,

        /// <summary>They are about one thing, and cannot both be true.</summary>
        Disagree,
    }

    /// <summary>What comparing two figures comes to, and why.</summary>
    internal readonly struct FigureComparison
    {
        public FigureComparison(FigureVerdict verdict, string reason)
        {
            Verdict = verdict;
            Reason = reason;
        }

        public FigureVerdict Verdict { get; }

        /// <summary>Why, in words: <c>one of them is for each, the other for all</c>.</summary>
        public string Reason { get; }

        public override string ToString() => Verdict + ": " + Reason;
    }
}
