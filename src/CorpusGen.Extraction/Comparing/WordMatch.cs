namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>What was found of words that were looked up.</summary>
    internal sealed class WordMatch
    {
        private static readonly WordPlace[] s_nowhere = new WordPlace[0];

        public WordMatch(Verdict verdict, global::System.Collections.Generic.IReadOnlyList<WordPlace>? places = null, bool isPassage = false)
        {
            Verdict = verdict;
            Places = places ?? s_nowhere;
            IsPassage = isPassage;
        }

        public Verdict Verdict { get; }

        /// <summary>Where: all that were found, or the nearest. Empty when there is none.</summary>
        public global::System.Collections.Generic.IReadOnlyList<WordPlace> Places { get; }

        /// <summary>Whether the places are among the passages: no quote has the words.</summary>
        public bool IsPassage { get; }

        /// <summary>What had to be overlooked at the first place.</summary>
        public MatchFolding Folding { get; set; }

        /// <summary>How the words differ from the nearest ones, or who said them; null when they do not.</summary>
        public string? Difference { get; set; }

        /// <summary>The nearest words; null when the words are as they were said.</summary>
        public string? Nearest { get; set; }
    }
}
