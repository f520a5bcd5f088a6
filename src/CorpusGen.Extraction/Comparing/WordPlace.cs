namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Where words were found: from a place in one of those that are indexed to a place in the same or in one that goes on with it.</summary>
    internal readonly struct WordPlace
    {
        public WordPlace(int first, int start, int last, int end)
        {
            First = first;
            Start = start;
            Last = last;
            End = end;
        }

        /// <summary>The number of the <see cref="IndexedWords"/> in which they begin.</summary>
        public int First { get; }

        /// <summary>Where they begin in its text.</summary>
        public int Start { get; }

        /// <summary>The number of the one in which they end.</summary>
        public int Last { get; }

        /// <summary>Where they end in its text.</summary>
        public int End { get; }
    }
}
