namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Quotations that are one saying in French and in English. Names, numbers and hashtags are the same in both, words of one origin nearly, and the most usual words are in a
    /// list. Since that sees less than words of one language do, one named speaker is asked for, and articles about one event.
    /// </summary>
    internal static class TranslationFinder
    {
        private const double LeastCoverage = 0.6;

        private const int LeastWords = 2;

        // Of two speakers' quotations in one language each; beyond it not all are compared.
        private const int MostOfSpeaker = 400;

        public static void Find(
            global::System.Collections.Generic.IReadOnlyList<SpokenArticle> articles,
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken,
            global::System.Func<int, int, bool> mayBeOne,
            global::System.Collections.Generic.List<SayingLink> links)
        {
            var french = BySpeaker(articles, spoken, Language.French);
            var english = BySpeaker(articles, spoken, Language.English);
            var speakers = new global::System.Collections.Generic.List<string>(french.Keys);
            speakers.Sort(global::System.StringComparer.Ordinal);
            foreach (string speaker in speakers)
            {
                if (!english.TryGetValue(speaker, out global::System.Collections.Generic.List<int>? others) || (long)french[speaker].Count * others.Count > MostOfSpeaker * MostOfSpeaker)
                    continue;
                foreach (int one in french[speaker])
                    AddBest(spoken, one, others, mayBeOne, links);
            }
        }

        private static global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<int>> BySpeaker(
            global::System.Collections.Generic.IReadOnlyList<SpokenArticle> articles, global::System.Collections.Generic.IReadOnlyList<Spoken> spoken, Language language)
        {
            var speakers = new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<int>>(global::System.StringComparer.Ordinal);
            for (int i = 0; i < spoken.Count; i++)
            {
                if (!spoken[i].Speaker.IsNamed || spoken[i].IsTerm || LanguageOf(articles, spoken[i]) != language)
                    continue;
                if (!speakers.TryGetValue(spoken[i].Speaker.Surname, out global::System.Collections.Generic.List<int>? list))
                    speakers.Add(spoken[i].Speaker.Surname, list = new global::System.Collections.Generic.List<int>());
                list.Add(i);
            }

            return speakers;
        }

        // An English quotation in a French article is English: most of its words of function say so.
        private static Language LanguageOf(global::System.Collections.Generic.IReadOnlyList<SpokenArticle> articles, Spoken spoken)
        {
            int french = 0, english = 0;
            foreach (ComparedWord word in spoken.Words.Words)
            {
                french += FunctionWords.IsFrench(word.Text) ? 1 : 0;
                english += FunctionWords.IsEnglish(word.Text) ? 1 : 0;
            }

            return french == english ? articles[spoken.Article].Language : french > english ? Language.French : Language.English;
        }

        private static void AddBest(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken,
            int french,
            global::System.Collections.Generic.List<int> english,
            global::System.Func<int, int, bool> mayBeOne,
            global::System.Collections.Generic.List<SayingLink> links)
        {
            double best = LeastCoverage;
            foreach (int other in english)
                best = global::System.Math.Max(best, mayBeOne(french, other) ? CoverageOf(spoken[french].Words, spoken[other].Words) : 0);
            foreach (int other in english)
            {
                // Several papers can have the same words.
                if (mayBeOne(french, other) && CoverageOf(spoken[french].Words, spoken[other].Words) is double coverage && coverage >= best)
                    links.Add(new SayingLink(global::System.Math.Min(french, other), global::System.Math.Max(french, other), WordingReason.Translated, global::System.Math.Min(1, coverage)));
            }
        }

        /// <summary>How much of the words of content of both has its like in the other.</summary>
        private static double CoverageOf(ComparedText french, ComparedText english)
        {
            int frenchCount = 0, englishCount = 0, pairs = 0;
            double shared = 0;
            var used = new bool[english.Count];
            foreach (ComparedWord word in english.Words)
                englishCount += IsContent(word) ? 1 : 0;
            foreach (ComparedWord word in french.Words)
            {
                if (!IsContent(word))
                    continue;
                frenchCount++;
                int place = -1;
                double best = 0;
                for (int i = 0; i < used.Length; i++)
                {
                    if (!used[i] && IsContent(english[i]) && TwoLanguages.Same(word, english[i]) is double same && same > best)
                    {
                        best = same;
                        place = i;
                    }
                }

                if (place < 0)
                    continue;
                used[place] = true;
                shared += best;
                pairs++;
            }

            return pairs < LeastWords ? 0 : 2 * shared / (frenchCount + englishCount);
        }

        private static bool IsContent(in ComparedWord word) => word.Sort != WordSort.Word || !FunctionWords.Has(word.Text);
    }
}
