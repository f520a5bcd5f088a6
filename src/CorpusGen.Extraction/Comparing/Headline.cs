namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>What stands above a text: its title, the line below it, and headings, which are short lines without a full stop.</summary>
    internal static class Headline
    {
        private const int MostLetters = 140;

        /// <param name="text">The text of an article.</param>
        /// <param name="start">Where the words begin.</param>
        /// <param name="end">Where they end.</param>
        public static bool Is(string text, int start, int end)
        {
            int first = start, last = end;
            while (first > 0 && !IsLineEnd(text[first - 1]))
                first--;
            while (last < text.Length && !IsLineEnd(text[last]))
                last++;
            if (LinesBefore(text, first) < 1)
                return true;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            return last - first <= MostLetters && char.IsLetterOrDigit(text[last - 1]);
        }

        private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';

        private static int LinesBefore(string text, int end)
        {
            int lines = 0;
            bool isEmpty = true;
            for (int i = 0; i < end && lines < 2; i++)
            {
                if (!IsLineEnd(text[i]))
                {
                    isEmpty &= char.IsWhiteSpace(text[i]);
                    continue;
                }

                lines += isEmpty ? 0 : 1;
                isEmpty = true;
            }

            return lines;
        }
    }
}
