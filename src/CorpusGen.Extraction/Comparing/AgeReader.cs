namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Reads whose age a number of years is: <c>Aurélie Mercier, 27 ans</c>, <c>Tyler Renner, 23, of Huntington</c>, <c>Anna Smith, who was 91</c>, <c>le chauffeur, âgé de 52 ans</c>.</summary>
    private static class AgeReader
    {
        private const int MostYears = 120, WordsBefore = 14, WordsBehind = 5, WordsOfRole = 8;

        // A story has more than one of these.
        private static readonly global::System.Collections.Generic.HashSet<string> s_anybody = new global::System.Collections.Generic.HashSet<string>(
            "homme femme garcon fille enfant jeune autre premier premiere second seconde victime passager passagere man woman boy girl child young other first second victim passenger".Split(' '),
            global::System.StringComparer.Ordinal);

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
            if (HasYearOld(subject))
            {
                int noun = words.Bare(subject.Last) == "old" ? subject.Last + 1 : subject.Last + 2;
                if (words.Bare(subject.First - 1) == "the" && IsNoun(words, words.Bare(noun)))
                    AddRole(subject, noun);
                return;
            }

            int age = subject.First;
            while (age > subject.First - 2 && words.Bare(age - 1) is "age" or "agee" or "aged" or "de")
                age--;
            for (int i = age - 1; i >= age - WordsOfRole && words.IsSameSentence(i, subject.First); i--)
            {
                if (words.Bare(i) is "un" or "une" or "a" or "an")
                    return;
                // Not that of "the driver of the bus".
                if (words.Bare(i) is not ("le" or "la" or "l'" or "the") || words.Bare(i - 1) is "de" or "of")
                    continue;
                int head = i + 1;
                while (words.Article.Language == Language.English && head + 1 < age && !FunctionWords.Has(words.Words[head + 1].Text))
                    head++;
                AddRole(subject, head);
                return;
            }
        }

        private static void AddRole(FigureSubject subject, int word)
        {
            if (subject.Words.IsSameSentence(word, subject.First) && !s_anybody.Contains(subject.Words.Bare(word)))
                subject.Role = Kin.Of(subject.Words.Bare(word));
        }

        // "The 52-year-old driver", and not "the 52-year-old died": the article has it with a determiner of its own.
        private static bool IsNoun(ArticleWords words, string bare)
        {
            for (int i = 1; i < words.Words.Count; i++)
            {
                if (words.Bare(i) == bare && words.Bare(i - 1) is "the" or "a" or "an" or "his" or "her" or "their")
                    return true;
            }

            return false;
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
