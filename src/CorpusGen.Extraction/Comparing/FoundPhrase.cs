namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>The stretch of an utterance in which words were found.</summary>
    private readonly struct FoundPhrase
    {
        public FoundPhrase(int first, int last, bool hasCut, bool hasInsertion)
        {
            First = first;
            Last = last;
            HasCut = hasCut;
            HasInsertion = hasInsertion;
        }

        /// <summary>The first word of the utterance.</summary>
        public int First { get; }

        /// <summary>The last one.</summary>
        public int Last { get; }

        public bool HasCut { get; }

        public bool HasInsertion { get; }

        /// <summary>What had to be overlooked.</summary>
        public MatchFolding FoldingOf(ComparedText phrase, ComparedText utterance)
        {
            if (HasInsertion)
                return MatchFolding.Insertion;
            if (HasCut)
                return MatchFolding.Ellipsis;
            string said = utterance.Between(First, Last), written = phrase.Between(0, phrase.Count - 1);
            if (said == written)
                return MatchFolding.Exact;
            for (int i = 0; i < phrase.Count; i++)
            {
                // Both spelled alike but for case; a separator in a number is typography.
                if (phrase[i].IsCapitalized != utterance[First + i].IsCapitalized || IsOtherCase(phrase.Between(i, i), utterance.Between(First + i, First + i)))
                    return MatchFolding.Case;
            }

            return MatchFolding.Typography;
        }

        private static bool IsOtherCase(string a, string b) => a != b && string.Equals(a, b, global::System.StringComparison.OrdinalIgnoreCase);
    }
}
