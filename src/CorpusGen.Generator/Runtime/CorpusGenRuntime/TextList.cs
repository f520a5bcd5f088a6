namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Compares lists of texts.</summary>
    internal static class TextList
    {
        public static bool AreEqual(
            global::System.Collections.Generic.IReadOnlyList<string> one, global::System.Collections.Generic.IReadOnlyList<string> other)
        {
            if (one.Count != other.Count)
                return false;
            for (int i = 0; i < one.Count; i++)
            {
                if (one[i] != other[i])
                    return false;
            }

            return true;
        }
    }
}
