namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Words that stand in every sentence, of both languages: that two quotations share them says little.</summary>
    internal static class FunctionWords
    {
        private const string French =
            "a à ai aie aient ait alors après as au aucun aucune aura aurait auraient aussi autre autres aux avaient avait avant avec avez avoir avons ayant beaucoup bien c' ça car ce ceci cela celle celles "
            + "celui ces cet cette ceux chez comme d' dans de des depuis devant doit dois doivent donc dont du elle elles en encore entre es est et étaient était étant été êtes être eu eux faire fait fais "
            + "faut font fut il ils j' je jusqu' l' la là le les leur leurs lors lorsqu' lui m' ma mais me même mêmes mes moi mon n' ne ni nos notre nous on ont ou où par parce pas peu peut peuvent peux "
            + "plus pour pourrait pourquoi puis puisqu' puisque qu' quand que quel quelle quelles quels qui quoi s' sa sans se sera serait seront ses si soit sommes son sont sous suis sur t' ta te tes toi "
            + "ton tous tout toute toutes très tu un une va vais vers veut veux voilà vont vos votre vous y";

        private const string English =
            "a about after all also am an and any are aren' as at be been before being but by can can' could couldn' did didn' do does doesn' don' down each for from get go going got had hadn' has hasn' have haven' he he' "
            + "her here him his how i i' if in into is isn' it it' its just ll me more most much my no not now of off on one only or other our out over re s said say she she' should shouldn' so some such t than that "
            + "that' the their them then there there' these they they' this those through to too under up us ve very was wasn' we we' were weren' what what' when where which while who will with won' would wouldn' you you' your";

        // Short forms of English, each before its full form: it's and it is, don't and do not.
        private const string Contractions =
            "aren' are can' can couldn' could didn' did doesn' does don' do hadn' had hasn' has haven' have he' he i' i isn' is "
            + "it' it ll will re are s is she' she shouldn' should t not that' that there' there they' they ve have wasn' was we' we weren' were what' what won' will wouldn' would you' you";

        private const string Negations = "ne n' pas jamais rien aucun aucune ni non sans no not never nothing none nobody nor neither without cannot t";

        private static readonly global::System.Collections.Generic.HashSet<string> s_french = Split(French);

        private static readonly global::System.Collections.Generic.HashSet<string> s_english = Split(English);

        private static readonly global::System.Collections.Generic.Dictionary<string, string> s_full = ReadContractions();

        private static readonly global::System.Collections.Generic.HashSet<string> s_negations = Split(Negations);

        public static bool Has(string word) => s_french.Contains(word) || s_english.Contains(word);

        public static bool IsFrench(string word) => s_french.Contains(word);

        public static bool IsEnglish(string word) => s_english.Contains(word);

        /// <summary>The full form of a word: <c>ve</c> of <c>I've</c> is <c>have</c>.</summary>
        public static string Full(string word) => s_full.TryGetValue(word, out string? full) ? full : word;

        /// <summary>Whether a word denies. The <c>t</c> of English is what is left of <c>don't</c>.</summary>
        public static bool Denies(string word) => s_negations.Contains(word);

        private static global::System.Collections.Generic.Dictionary<string, string> ReadContractions()
        {
            string[] words = Contractions.Split(' ');
            var full = new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal);
            for (int i = 0; i < words.Length; i += 2)
                full.Add(words[i], words[i + 1]);
            return full;
        }

        private static global::System.Collections.Generic.HashSet<string> Split(string words) =>
            new global::System.Collections.Generic.HashSet<string>(words.Split(' '), global::System.StringComparer.Ordinal);
    }
}
