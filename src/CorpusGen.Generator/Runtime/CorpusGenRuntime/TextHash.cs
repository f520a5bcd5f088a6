namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Numbers that two texts rarely share, the same on every machine.</summary>
    internal static class TextHash
    {
        /// <summary>
        /// A hash and the next character make the next hash of a long text: <c>(hash * Factor) + c</c>. Four characters can so be taken in one step
        /// whose multiplications do not wait for each other.
        /// </summary>
        public const ulong Factor = 0x9E3779B97F4A7C15;

        public const ulong Factor2 = unchecked(Factor * Factor), Factor3 = unchecked(Factor2 * Factor), Factor4 = unchecked(Factor3 * Factor);

        /// <summary>
        /// For the text of an article, character by character. Half of the digits, all of which count, are enough to tell a text from the same one after
        /// an edit.
        /// </summary>
        public static uint OfArticle(string text)
        {
            ulong hash = 0;
            foreach (char c in text)
                hash = unchecked((hash * Factor) + c);
            return unchecked((uint)(hash ^ (hash >> 32)));
        }
    }
}
