namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Lines of a text, as the index counts them: a line ends at LF, CR LF, CR, U+0085, U+2028 or U+2029.</summary>
    internal static class TextLine
    {
        /// <summary>The first line from a position on that is not blank, without the blanks at both ends.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public static (int Start, int Length) After(char[] text, int length, int position)
        {
            int start = position;
            while (start < length && char.IsWhiteSpace(text[start]))
                start++;
            int end = start;
            for (int i = start; i < length && !IsEnd(text[i]); i++)
            {
                if (!char.IsWhiteSpace(text[i]))
                    end = i + 1;
            }

            return (start, end - start);
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public static bool IsEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
    }
}
