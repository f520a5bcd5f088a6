namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Words that are part of a number, of both languages: that two sentences share them says nothing.</summary>
    private static class NumberWords
    {
        private static readonly global::System.Collections.Generic.HashSet<string> s_all = new global::System.Collections.Generic.HashSet<string>(
            ("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard "
            + "milliards dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers moitie tiers quart quarts demi "
            + "two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
            + "hundred hundreds thousand thousands billion billions dozen dozens half third quarter percent pour environ about around nearly almost roughly some plus moins over least").Split(' '),
            global::System.StringComparer.Ordinal);

        public static bool Has(string bare) => s_all.Contains(bare);
    }
}
