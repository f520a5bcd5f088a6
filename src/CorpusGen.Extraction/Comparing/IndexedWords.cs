namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Words that can be looked up: a quote, or a paragraph of an article.</summary>
    internal readonly struct IndexedWords
    {
        /// <param name="text">The text that has them.</param>
        /// <param name="start">Where they begin in it.</param>
        /// <param name="end">Where they end.</param>
        /// <param name="language">Their language.</param>
        /// <param name="speaker">The names of who said them and what articles call him; null when nobody knows.</param>
        /// <param name="goesOn">Whether they go on with the words before them, behind an aside: <c>« Je pars », dit-elle, « et vite »</c>.</param>
        public IndexedWords(string text, int start, int end, Language language, global::System.Collections.Generic.IReadOnlyList<string>? speaker = null, bool goesOn = false)
        {
            Text = text;
            Start = start;
            End = end;
            Language = language;
            Speaker = speaker;
            GoesOn = goesOn;
        }

        public string Text { get; }

        public int Start { get; }

        public int End { get; }

        public Language Language { get; }

        public global::System.Collections.Generic.IReadOnlyList<string>? Speaker { get; }

        public bool GoesOn { get; }
    }
}
