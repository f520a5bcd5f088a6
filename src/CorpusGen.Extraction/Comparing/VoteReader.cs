namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Reads votes for and against from how they stand together: <c>271 voix contre 262</c>, <c>by 298 votes to 261</c>.</summary>
    private static class VoteReader
    {
        private static readonly global::System.Collections.Generic.HashSet<string> s_votes = new global::System.Collections.Generic.HashSet<string>(
            ("voix vote votes voter vota voted voting suffrage suffrages scrutin adopte adoptee adoptes adoption adopter rejete rejetee rejet motion abstention abstentions abstained ballot passed carried "
            + "defeated rejected approved amendment amendement").Split(' '),
            global::System.StringComparer.Ordinal);

        /// <summary>Which side a number of votes is of; null when it is none.</summary>
        public static string? SideOf(FigureSubject subject)
        {
            ArticleWords words = subject.Words;
            if (subject.Article.Figures[subject.Index].Kind == FigureKind.Score)
                return "votes against";
            bool isAgainst = IsBetween(words.Bare(subject.First - 1)) && IsOther(subject, subject.First - 2, -1);
            bool isFor = !isAgainst && (IsFor(subject, subject.Last + 1) || IsFor(subject, subject.Last + 2));
            return (isAgainst || isFor) && SpeaksOfVotes(subject) ? isFor ? "votes for" : "votes against" : null;
        }

        private static bool IsFor(FigureSubject subject, int word) => IsBetween(subject.Words.Bare(word)) && IsOther(subject, word + 1, 1);

        private static bool IsBetween(string word) => word is "contre" or "to" or "against";

        private static bool IsOther(FigureSubject subject, int word, int step)
        {
            for (int i = 0; i < 2; i++, word += step)
            {
                if (!subject.Words.IsSameSentence(word, subject.First))
                    return false;
                if (subject.Words.FigureAt[word] is int figure && figure >= 0 && figure != subject.Index)
                    return subject.Article.Figures[figure].Kind == FigureKind.Count;
            }

            return false;
        }

        private static bool SpeaksOfVotes(FigureSubject subject)
        {
            const int Far = 25;
            for (int i = subject.First - Far; i <= subject.Last + Far; i++)
            {
                if (subject.Words.IsSameSentence(i, subject.First) && s_votes.Contains(subject.Words.Bare(i)))
                    return true;
            }

            return false;
        }
    }
}
