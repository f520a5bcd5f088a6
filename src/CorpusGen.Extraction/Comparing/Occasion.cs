namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// What the words next to a quotation tell of its occasion: that somebody says something again, or that an article cites what was said before. Whoever repeats a line on
    /// another day says it a second time; whoever recalls it does not.
    /// </summary>
    internal static class Occasion
    {
        private const int LettersBefore = 130;

        private const int LettersBehind = 90;

        private const int LettersOfRepetition = 60;

        private const int DaysOfPrint = 1;

        private static readonly global::System.Collections.Generic.HashSet<string> s_again = Split(
            "again repeat repeated repeats repeating reiterated reiterates");

        // French papers report with these what was said once, the day before.
        private static readonly global::System.Collections.Generic.HashSet<string> s_insisting = Split("repete repeter repetait redit martele martelait reitere");

        // In the quotation itself: "I repeat".
        private static readonly global::System.Collections.Generic.HashSet<string> s_repeating = Split("repeat reiterate repete redis");

        // Whoever mocks somebody takes his words and adds his own.
        private static readonly global::System.Collections.Generic.HashSet<string> s_mocking = Split(
            "mock mocked mocking mocks jeered jeers scoffed scoffs sneered sneers taunted taunts parodied parody spoof "
            + "raille raillait raillent railleur ironise ironisait ironisent moque moquait moquent moqueur parodie parodiait parodiee persifle persiflait brocarde brocardait");

        // The past before the past, and a month or a time that lies behind.
        private static readonly global::System.Collections.Generic.HashSet<string> s_earlier = Split(
            "had earlier previously ago last then once avait avaient aurait etait auparavant dernier derniere alors jadis epoque january february march april june july august september october november december "
            + "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre");

        /// <summary>Whether it is told as said again, in an article so many days from the other.</summary>
        public static bool IsRepeated(Spoken spoken, int days) =>
            HasNear(spoken, s_again, LettersOfRepetition, LettersOfRepetition) || (days > DaysOfPrint && HasNear(spoken, s_insisting, LettersOfRepetition, LettersOfRepetition));

        /// <summary>Whether whoever says it is told to mock somebody.</summary>
        public static bool IsMocking(Spoken spoken) => HasNear(spoken, s_mocking, LettersOfRepetition, LettersOfRepetition);

        /// <summary>Whether the article tells it as said before.</summary>
        public static bool IsRecalled(Spoken spoken) => HasNear(spoken, s_earlier, LettersBefore, LettersBehind);

        /// <summary>Whether the speaker says that it is said again: <c>as I said</c>, <c>I told you</c>, <c>je le répète</c>, <c>je l'ai dit</c>.</summary>
        public static bool CitesItself(ComparedText words)
        {
            for (int i = 0; i < words.Count; i++)
            {
                string word = words[i].Bare, next = i + 1 < words.Count ? words[i + 1].Bare : "";
                if (s_repeating.Contains(word) || (word is "i" or "we" or "ve" or "have" or "had" && next == "said") || (word is "told" && next == "you") || (word is "ai" or "avais" or "avions" && next == "dit"))
                    return true;
            }

            return false;
        }

        private static bool HasNear(Spoken spoken, global::System.Collections.Generic.HashSet<string> words, int before, int behind)
        {
            if (spoken.Words.Count == 0)
                return false;
            int start = spoken.Words[0].Start, end = spoken.Words[spoken.Words.Count - 1].End;
            foreach (ComparedWord word in spoken.Around.Words)
            {
                if (word.End > start - before && word.Start < end + behind && words.Contains(word.Bare))
                    return true;
            }

            return false;
        }

        private static global::System.Collections.Generic.HashSet<string> Split(string words) =>
            new global::System.Collections.Generic.HashSet<string>(words.Split(' '), global::System.StringComparer.Ordinal);
    }
}
