namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>What became of words.</summary>
    internal enum WordChangeKind : byte
    {
        /// <summary>They are in both.</summary>
        Kept,

        /// <summary>Others stand in their place.</summary>
        Replaced,

        /// <summary>They are in the first alone.</summary>
        LeftOut,

        /// <summary>They are in the second alone.</summary>
        Added,
    }

    /// <summary>A stretch of words in which two texts agree or differ: the words <c>Start</c> to <c>Start + Length</c> of the first, and of the second.</summary>
    internal readonly struct WordChange
    {
        public WordChange(WordChangeKind kind, int oldStart, int oldLength, int newStart, int newLength)
        {
            Kind = kind;
            OldStart = oldStart;
            OldLength = oldLength;
            NewStart = newStart;
            NewLength = newLength;
        }

        public WordChangeKind Kind { get; }

        public int OldStart { get; }

        public int OldLength { get; }

        public int NewStart { get; }

        public int NewLength { get; }
    }
}
