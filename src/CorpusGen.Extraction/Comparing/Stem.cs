namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// What forms of one word share, near enough to find them: <c>annonçait</c> and <c>annoncé</c>, <c>restored</c> and <c>restoring</c>. It takes no dictionary, so some words
    /// share theirs with strangers; what is decided from it needs other words too.
    /// </summary>
    internal static class Stem
    {
        // The longest first. Of both languages: a form that is cut wrongly is cut wrongly in each of its places.
        private static readonly string[] s_endings =
        {
            "issements", "issement", "assions", "eraient", "iraient", "issions", "ations", "ements", "erions", "issait", "issant", "aient", "antes", "ation",
            "ement", "erait", "eront", "euses", "irait", "iront", "ments", "ance", "ence", "erai", "eurs", "euse", "ings", "ions", "ment", "ais", "ait", "ant",
            "ees", "ent", "era", "ers", "ier", "ies", "iez", "ing", "ion", "ons", "al", "ed", "ee", "er", "es", "ez", "if", "ir", "is", "it", "ly", "e", "i", "s",
            "u", "x", "y",
        };

        /// <summary>The stem of a word without accents and in small letters.</summary>
        public static string Of(string bare)
        {
            const int Shortest = 4;
            if (bare.Length <= Shortest)
                return bare;
            foreach (string ending in s_endings)
            {
                if (bare.Length - ending.Length >= Shortest && bare.EndsWith(ending, global::System.StringComparison.Ordinal))
                    return bare.Substring(0, bare.Length - ending.Length);
            }

            return bare;
        }
    }
}
