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
            IsExcluded = false;
        }

        public FigureVerdict Verdict { get; }

        /// <summary>Why, in words: <c>one of them is for each, the other for all</c>.</summary>
        public string Reason { get; }

        /// <summary>Apart for a reason of their own, not for want of words in common.</summary>
        public bool IsExcluded { get; private init; }

        public static FigureComparison Excluded(string reason) => new FigureComparison(FigureVerdict.Apart, reason) { IsExcluded = true };

        public override string ToString() => Verdict + ": " + Reason;
    }
}
