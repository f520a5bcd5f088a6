namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// An answer that papers translate each in its own way: one speaker, one request, and the word that it begins with (<c>Absolument, …</c>). That word is set off by a mark, and
    /// the speaker begins no other quotation of the article with it.
    /// </summary>
    internal static class AnswerFinder
    {
        // Beyond it, an answer has more in common than its first word.
        private const int MostWords = 14;

        // The request: words of content that stand round both.
        private const double LeastAround = 3;

        // What everybody begins with.
        private static readonly global::System.Collections.Generic.HashSet<string> s_usual =
            new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal) { "oui", "non", "si", "yes", "no", "bien", "well", "look", "enfin", "bref", "merci", "thanks" };

        public static void Find(
            global::System.Collections.Generic.IReadOnlyList<SpokenArticle> articles,
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken,
            global::System.Func<int, int, bool> mayBeOne,
            global::System.Collections.Generic.List<SayingLink> links)
        {
            var groups = new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<int>>(global::System.StringComparer.Ordinal);
            var order = new global::System.Collections.Generic.List<string>();
            for (int i = 0; i < spoken.Count; i++)
            {
                if (OpeningOf(spoken[i]) is not string opening || !spoken[i].Speaker.IsNamed || spoken[i].IsTerm)
                    continue;
                string key = spoken[i].Speaker.Surname + " " + opening + " " + articles[spoken[i].Article].Language;
                if (!groups.TryGetValue(key, out global::System.Collections.Generic.List<int>? group))
                {
                    groups.Add(key, group = new global::System.Collections.Generic.List<int>());
                    order.Add(key);
                }

                group.Add(i);
            }

            foreach (string key in order)
                Compare(spoken, groups[key], mayBeOne, links);
        }

        private static void Compare(
            global::System.Collections.Generic.IReadOnlyList<Spoken> spoken,
            global::System.Collections.Generic.List<int> group,
            global::System.Func<int, int, bool> mayBeOne,
            global::System.Collections.Generic.List<SayingLink> links)
        {
            // A word of dozens of quotations is how somebody talks.
            const int MostOfOpening = 12;
            if (group.Count > MostOfOpening)
                return;
            var weights = new TermWeights();
            var around = new int[group.Count][];
            for (int i = 0; i < around.Length; i++)
                around[i] = weights.Add(spoken[group[i]].Around);
            for (int i = 0; i < around.Length; i++)
            {
                for (int j = i + 1; j < around.Length; j++)
                {
                    if (IsAlone(spoken, group, i) && IsAlone(spoken, group, j) && mayBeOne(group[i], group[j]) && SharedWeight(around[i], around[j], weights) >= LeastAround)
                        links.Add(new SayingLink(group[i], group[j], WordingReason.SameAnswer, 0.5));
                }
            }
        }

        private static bool IsAlone(global::System.Collections.Generic.IReadOnlyList<Spoken> spoken, global::System.Collections.Generic.List<int> group, int place)
        {
            for (int i = 0; i < group.Count; i++)
            {
                if (i != place && spoken[group[i]].Article == spoken[group[place]].Article)
                    return false;
            }

            return true;
        }

        private static string? OpeningOf(Spoken spoken)
        {
            ComparedText words = spoken.Words;
            if (words.Count < 2 || words.Count > MostWords || FunctionWords.Has(words[0].Text) || s_usual.Contains(words[0].Text) || words[0].Sort != WordSort.Word)
                return null;
            for (int i = words[0].End; i < words[1].Start; i++)
            {
                if (words.Source[i] is ',' or '.' or '!' or ';' or '…')
                    return words[0].Bare;
            }

            return null;
        }

        private static double SharedWeight(int[] left, int[] right, TermWeights weights)
        {
            var seen = new global::System.Collections.Generic.HashSet<int>(left);
            double sum = 0;
            foreach (int stem in right)
            {
                // Each once.
                if (stem >= 0 && seen.Remove(stem))
                    sum += weights.WeightOf(stem);
            }

            return sum;
        }
    }
}
