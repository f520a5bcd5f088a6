namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Reads whose age a number of years is: <c>Aurélie Mercier, 27 ans</c>, <c>Tyler Renner, 23, of Huntington</c>, <c>Anna Smith, who was 91</c>, <c>le chauffeur, âgé de 52 ans</c>.</summary>
    private static class AgeReader
    {
        private const int MostYears = 120, WordsBefore = 14, WordsBehind = 5;

        /// <summary>Whether a number of years is an age; sets whose it is, where that is said.</summary>
        public static bool Read(FigureSubject subject)
        {
            if (subject.Figure.Unit != Unit.Year || subject.Figure.Value is not decimal years || subject.Figure.Approximation != Approximation.Exact || years > MostYears || !IsAge(subject))
                return false;
            if (HasYearOld(subject))
                ReadPerson(subject, subject.Last + 1, subject.Last + WordsBehind, 1);
            if (subject.Person.Count == 0)
                ReadPerson(subject, subject.First - 1, subject.First - WordsBefore, -1);
            if (subject.Person.Count == 0)
                ReadRole(subject);
            return true;
        }

        private static void ReadPerson(FigureSubject subject, int from, int to, int step)
        {
            ArticleWords words = subject.Words;
            for (int i = from; i != to + step; i += step)
            {
                if (!words.IsSameSentence(i, subject.First) || (words.FigureAt[i] >= 0 && words.FigureAt[i] != subject.Index) || (step > 0 && IsPlace(words, i + 1)))
                    break;
                if (words.IsName[i] && !IsPlace(words, i))
                    subject.Person.Add(words.Words[i].Bare);
                else if (subject.Person.Count > 0)
                    break;
            }
        }

        /// <summary>Two of one role in one article are two people: <c>the driver, 52</c>, and <c>the driver, 34</c> of the other car.</summary>
        public static void ForgetSharedRoles(FigureSubject?[] subjects)
        {
            var ages = new global::System.Collections.Generic.Dictionary<string, decimal?>(global::System.StringComparer.Ordinal);
            var shared = new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal);
            foreach (FigureSubject? subject in subjects)
            {
                if (subject?.Role is not string role)
                    continue;
                if (!ages.TryGetValue(role, out decimal? known))
                    ages.Add(role, subject.Figure.Value);
                else if (known != subject.Figure.Value)
                    shared.Add(role);
            }

            foreach (FigureSubject? subject in subjects)
            {
                if (subject?.Role is string role && shared.Contains(role))
                    subject.Role = null;
            }
        }

        /// <summary>Of whom no name is said, the one of its kind: <c>the driver, 52</c>, <c>the 52-year-old driver</c>; <c>a driver, 52</c> may be any.</summary>
        private static void ReadRole(FigureSubject subject)
        {
            ArticleWords words = subject.Words;
            int start = subject.First;
            if (words.Bare(start - 1) == "the" && HasYearOld(subject))
            {
                AddRole(subject, words.Bare(subject.Last) == "old" ? subject.Last + 1 : subject.Last + 2);
                return;
            }

            // Over the mark before the number, back to where the clause begins.
            do
                start--;
            while (subject.First - start <= WordsBehind && words.IsSameSentence(start - 1, subject.First) && (!words.BeginsClause(start) || start >= subject.First - 2));
            if (words.Bare(start) is "le" or "la" or "l'" or "the")
                AddRole(subject, start + 1);
        }

        private static void AddRole(FigureSubject subject, int word)
        {
            if (subject.Words.IsSameSentence(word, subject.First) && subject.Words.Words[word].Sort == WordSort.Word)
                subject.Role = Kin.Of(subject.Words.Bare(word));
        }

        // "23" beside a name is an age by itself; of "17 ans" the words around tell: "17 ans de prison" is none.
        private static bool IsAge(FigureSubject subject)
        {
            ArticleWords words = subject.Words;
            string last = words.Bare(subject.Last);
            bool saysYears = last.StartsWith("an", global::System.StringComparison.Ordinal) || last.StartsWith("year", global::System.StringComparison.Ordinal);
            if (!saysYears || HasYearOld(subject))
                return true;
            for (int i = subject.First - 1; i >= subject.First - 3; i--)
            {
                if (words.Bare(i) is "age" or "agee" or "ages" or "agees" or "aged")
                    return true;
            }

            bool isClosed = words.BeginsClause(subject.Last + 1) || words.HasMarkBefore(subject.Last + 1, ".");
            return isClosed && (words.HasMarkBefore(subject.First, ",(") || (words.Article.Language == Language.French && subject.First > 0 && words.Words[subject.First - 1].Text is "a" or "avait" or "aura"));
        }

        private static bool HasYearOld(FigureSubject subject) =>
            subject.Words.Bare(subject.Last) == "old" || subject.Words.Bare(subject.Last + 1) == "old";

        private static bool IsPlace(ArticleWords words, int word) =>
            words.Bare(word - 1) is "a" or "au" or "aux" or "en" or "dans" or "in" or "at" or "near" or "from" or "of";
    }
}
