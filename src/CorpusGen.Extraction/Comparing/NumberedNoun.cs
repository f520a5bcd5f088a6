namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>The noun that a number stands for behind: <c>the number of payments was 198</c>, <c>le nombre de chalets détruits est passé à 22</c>, <c>put the repaired potholes at 7,200</c>.</summary>
    private static class NumberedNoun
    {
        private const int MostWords = 12;

        /// <summary>The noun in the singular, or null.</summary>
        public static string? Of(FigureSubject subject)
        {
            ArticleWords words = subject.Words;
            if (words.Bare(subject.First - 1) == "at" && IsPut(subject))
                return Singular(words.Bare(subject.First - 2));
            for (int i = subject.First - 1; i >= subject.First - MostWords && words.IsSameSentence(i, subject.First) && words.FigureAt[i] < 0; i--)
            {
                if (words.Bare(i) is not ("number" or "nombre" or "tally") || !(words.Bare(i + 1) is "of" or "de" or "d'" or "des"))
                    continue;
                string first = words.Bare(i + 2), second = words.Bare(i + 3);
                bool isAdjective = words.Article.Language == Language.English && !IsPlural(first) && IsPlural(second);
                return Singular(isAdjective ? second : first);
            }

            return null;
        }

        private static bool IsPut(FigureSubject subject)
        {
            ArticleWords words = subject.Words;
            for (int i = subject.First - 2; i >= subject.First - MostWords && words.IsSameSentence(i, subject.First); i--)
            {
                if (words.Bare(i) is "put" or "puts" or "putting" or "counted" or "estimated")
                    return IsPlural(words.Bare(subject.First - 2));
            }

            return false;
        }

        private static bool IsPlural(string word) => word.Length > 3 && (word[word.Length - 1] == 's' || word is "people" or "children" or "women");

        private static string? Singular(string word) =>
            word.Length < 4 || FunctionWords.Has(word) ? null : word[word.Length - 1] == 's' ? word.Substring(0, word.Length - 1) : word;
    }
}
