namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Whether two names can be one speaker's: nobody agrees with everybody, <c>Musk</c> and <c>@elonmusk</c> with <c>Elon Musk</c>, and another name with nobody.
    /// </summary>
    internal static class SpeakerNames
    {
        private static readonly global::System.Collections.Generic.HashSet<string> s_titles = new global::System.Collections.Generic.HashSet<string>(
            "m mm mme mlle me dr pr mr mrs ms miss sir dame lord lady prof the le la les l' de du des d' of".Split(' '), global::System.StringComparer.Ordinal);

        /// <summary>Whether one of the names, or of what the articles call their bearer, agrees with one of the others; nothing known agrees with all.</summary>
        public static bool Agree(global::System.Collections.Generic.IReadOnlyList<string>? names, global::System.Collections.Generic.IReadOnlyList<string>? others)
        {
            if (names is null || others is null || names.Count == 0 || others.Count == 0)
                return true;
            foreach (string name in names)
            {
                foreach (string other in others)
                {
                    if (Agree(name, other))
                        return true;
                }
            }

            return false;
        }

        public static bool Agree(string? name, string? other)
        {
            if (name is null || other is null || name == other)
                return true;
            global::System.Collections.Generic.List<string> words = WordsOf(name), otherWords = WordsOf(other);
            if (words.Count == 0 || otherWords.Count == 0)
                return true;
            return IsPart(words, otherWords) || IsPart(otherWords, words) || string.Concat(words) == string.Concat(otherWords);
        }

        // Each word of the one is a word of the other, or its first letter: E. Musk.
        private static bool IsPart(global::System.Collections.Generic.List<string> words, global::System.Collections.Generic.List<string> whole)
        {
            bool isAny = false;
            foreach (string word in words)
            {
                bool isInitial = word.Length == 1;
                if (!whole.Exists(other => other == word || (isInitial && other[0] == word[0])))
                    return false;
                isAny |= !isInitial;
            }

            return isAny;
        }

        private static global::System.Collections.Generic.List<string> WordsOf(string name)
        {
            var words = new global::System.Collections.Generic.List<string>();
            foreach (ComparedWord word in ComparedText.Read(name, Language.Unknown).Words)
            {
                if (!s_titles.Contains(word.Bare))
                    words.Add(word.Bare);
            }

            return words;
        }
    }
}
