namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Words as they are compared. Case, blanks, hyphens, the kinds of apostrophes and quotation marks, and punctuation are folded; numbers, negation, names and all other words
    /// never are. Dots that show a cut, and brackets round what was inserted, are kept beside the words.
    /// </summary>
    internal sealed class ComparedText
    {
        // A paragraph of a whole book is not read once for each of its quotations.
        private const int LettersAround = 1000;

        private ComparedText(string source, global::System.Collections.Generic.List<ComparedWord> words, bool endsWithGap)
        {
            Source = source;
            Words = words;
            EndsWithGap = endsWithGap;
        }

        /// <summary>What was read.</summary>
        public string Source { get; }

        public global::System.Collections.Generic.List<ComparedWord> Words { get; }

        public int Count => Words.Count;

        /// <summary>Whether dots behind the last word show that words were left out.</summary>
        public bool EndsWithGap { get; }

        public ComparedWord this[int index] => Words[index];

        /// <summary>Reads a stretch of a text; the places of its words count in the whole.</summary>
        /// <param name="text">The text.</param>
        /// <param name="language">Tells <c>1,500</c> apart: an English thousand, French decimals.</param>
        /// <param name="start">Where the stretch begins.</param>
        /// <param name="end">Where it ends; the end of the text when negative.</param>
        public static ComparedText Read(string text, Language language, int start = 0, int end = -1)
        {
            var scanner = new WordScanner(text, language, end < 0 ? text.Length : end);
            scanner.Read(start);
            return new ComparedText(text, scanner.Words, scanner.HasGap);
        }

        /// <summary>Reads what stands round a stretch, as far as it belongs to it: some sentences before and behind.</summary>
        /// <param name="text">The text.</param>
        /// <param name="language">As above.</param>
        /// <param name="start">Where it begins.</param>
        /// <param name="end">Where it ends.</param>
        /// <param name="holeStart">Where what is left out begins.</param>
        /// <param name="holeEnd">Where that ends.</param>
        public static ComparedText Read(string text, Language language, int start, int end, int holeStart, int holeEnd)
        {
            ComparedText before = Read(text, language, global::System.Math.Max(start, holeStart - LettersAround), global::System.Math.Max(start, holeStart));
            ComparedText after = Read(text, language, global::System.Math.Min(holeEnd, end), global::System.Math.Min(end, holeEnd + LettersAround));
            before.Words.AddRange(after.Words);
            return new ComparedText(text, before.Words, after.EndsWithGap);
        }

        /// <summary>The words between two of them, as they stand in the text.</summary>
        public string Between(int first, int last) => last < first ? "" : Source.Substring(Words[first].Start, Words[last].End - Words[first].Start);

        public override string ToString() => string.Join(" ", Words);
    }
}
