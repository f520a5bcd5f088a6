namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// An order of quotations that hangs on what they are, not on where their articles stand in a list: the longest first, then by their words, then by the text of their article.
    /// What is decided one after the other is decided in it, so the result is the same in whatever order articles come.
    /// </summary>
    internal static class SpokenOrder
    {
        public static int[] Of(global::System.Collections.Generic.IReadOnlyList<Spoken> spoken)
        {
            var texts = new string[spoken.Count];
            var order = new int[spoken.Count];
            for (int i = 0; i < order.Length; i++)
            {
                order[i] = i;
                texts[i] = spoken[i].Words.ToString();
            }

            global::System.Array.Sort(order, (left, right) => left == right ? 0 : Compare(spoken[left], texts[left], spoken[right], texts[right]));
            return order;
        }

        private static int Compare(Spoken left, string leftText, Spoken right, string rightText)
        {
            int order = right.Words.Count.CompareTo(left.Words.Count);
            if (order == 0)
                order = string.CompareOrdinal(leftText, rightText);
            if (order == 0 && !ReferenceEquals(left.Words.Source, right.Words.Source))
                order = string.CompareOrdinal(left.Words.Source, right.Words.Source);
            if (order == 0 && left.Words.Count > 0)
                order = left.Words[0].Start.CompareTo(right.Words[0].Start);
            return order != 0 ? order : left.Article.CompareTo(right.Article);
        }
    }
}
