namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Finds which quotations are one saying. Speaker and occasion first, then words: a name agrees with no other name, and what a speaker says again on another day is another
    /// saying. The less the circumstances say, the more the words must.
    /// </summary>
    internal sealed class SayingFinder
    {
        // Evidence is counted in words of content, which weigh 1 to 2. Two of them are enough where nothing speaks against it.
        private const double Enough = 2.8;

        // One name at both saves so much evidence.
        private const double OfOneName = 1;

        // Articles that share less than this are hardly about one event, and then that much more is asked for.
        private const double OneEvent = 0.06;

        private const double OtherEvent = 3;

        private const double OfDistance = 1;

        // A short piece in marks inside a sentence can be a name, or anybody's.
        private const double OfTerm = 0.4;

        // What everybody says of the dead counts half where it is not known who says it.
        private const double OfFormula = 0.5;

        // Inside one article a speaker's own words need less.
        private const double EnoughInArticle = 1.5;

        // Papers print what was said within days; later it is recalled, or said again.
        private const int DaysOfReport = 7;

        private const int FarDays = 20;

        private readonly global::System.Collections.Generic.IReadOnlyList<Spoken> _spoken;
        private readonly int[][] _stems;
        private readonly TermWeights _weights = new TermWeights();
        private readonly ArticleLikeness _articles;
        private readonly global::System.Collections.Generic.IReadOnlyList<SpokenArticle> _articleList;

        private SayingFinder(global::System.Collections.Generic.IReadOnlyList<SpokenArticle> articles, global::System.Collections.Generic.IReadOnlyList<Spoken> spoken)
        {
            _articleList = articles;
            _articles = new ArticleLikeness(articles);
            _spoken = spoken;
            _stems = new int[spoken.Count][];
            for (int i = 0; i < _stems.Length; i++)
                _stems[i] = _weights.Add(spoken[i].Words);
        }

        /// <summary>The sayings with two wordings or more, in the order of their first wordings.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<SayingGroup> Find(
            global::System.Collections.Generic.IReadOnlyList<SpokenArticle> articles, global::System.Collections.Generic.IReadOnlyList<Spoken> spoken)
        {
            var finder = new SayingFinder(articles, spoken);
            var links = new global::System.Collections.Generic.List<SayingLink>();
            new SayingCandidates(finder._stems, finder._weights).ForEach((left, right) => Add(links, finder.Compare(left, right)));
            AnswerFinder.Find(articles, spoken, finder.MayBeOneOfEvent, links);
            TranslationFinder.Find(articles, spoken, finder.MayBeOneOfEvent, links);
            return SayingGroup.Join(spoken, links);
        }

        private static void Add(global::System.Collections.Generic.List<SayingLink> links, SayingLink? link)
        {
            if (link is SayingLink found)
                links.Add(found);
        }

        /// <summary>Whether two quotations can be one saying by all but their words.</summary>
        private bool MayBeOne(int left, int right)
        {
            Spoken one = _spoken[left], other = _spoken[right];
            return ComparedSpeaker.Compare(one.Speaker, other.Speaker) != SpeakerAgreement.Different && !IsNested(one, other);
        }

        // Articles in two languages share little more than names.
        private bool MayBeOneOfEvent(int left, int right) =>
            MayBeOne(left, right) && _articles.Of(_spoken[left].Article, _spoken[right].Article) >= OneEvent / 2;

        // A quote inside a quote is somebody else's.
        private static bool IsNested(Spoken one, Spoken other) =>
            one.Article == other.Article && one.Words.Count > 0 && other.Words.Count > 0
            && one.Words[0].Start < other.Words[other.Words.Count - 1].End && other.Words[0].Start < one.Words[one.Words.Count - 1].End;

        private SayingLink? Compare(int left, int right)
        {
            Spoken one = _spoken[left], other = _spoken[right];
            if (_articleList[one.Article].Language != _articleList[other.Article].Language || !MayBeOne(left, right) || (one.IsTerm && other.IsTerm))
                return null;
            WordLikeness words = WordLikeness.Of(one.Words, _stems[left], other.Words, _stems[right], _weights);
            SpeakerAgreement speaker = ComparedSpeaker.Compare(one.Speaker, other.Speaker);
            WordingReason? reason = Decide(one, other, words, speaker, IsWord(words));
            return reason is not WordingReason known ? null : new SayingLink(left, right, known, global::System.Math.Min(1, words.Containment));
        }

        // All of the shorter one is in the longer one, and next to nothing stands in the place of something else.
        private static bool IsWord(WordLikeness words) => words.Containment >= 0.93 && words.Replaced <= 0.15 * words.Shorter;

        private WordingReason? Decide(Spoken one, Spoken other, WordLikeness words, SpeakerAgreement speaker, bool isContained)
        {
            int days = _articles.DaysBetween(one.Article, other.Article);
            double needed = Enough - (speaker == SpeakerAgreement.Same ? OfOneName : 0);
            if (one.Article == other.Article)
            {
                // A paper prints words twice, in its title and below; other words are another sentence of the answer.
                if (!isContained || (speaker != SpeakerAgreement.Same && words.SharedWords < 2))
                    return null;
                if (speaker == SpeakerAgreement.Same)
                    needed = EnoughInArticle;
            }

            double likeness = _articles.Of(one.Article, other.Article);
            if (likeness < OneEvent)
                needed += OtherEvent;
            if (days > FarDays)
                needed += OfDistance;
            if (one.IsTerm || other.IsTerm)
            {
                needed += OfTerm;
                if (words.SharedWords < 2)
                    return null;
            }

            double shared = words.Shared * (speaker != SpeakerAgreement.Same && Formulas.Is(one.Words) && Formulas.Is(other.Words) ? OfFormula : 1);
            if (shared < needed || IsSaidAgain(one, other, days, words))
                return null;
            if (isContained)
                return words.Overlap >= 0.98 ? WordingReason.SameWords : WordingReason.Shortened;
            return IsReworded(words, speaker, days, needed) || (likeness >= OneEvent && IsPlain(one, other, words, speaker, days)) ? WordingReason.Reworded : null;
        }

        private bool IsSaidAgain(Spoken one, Spoken other, int days, WordLikeness words)
        {
            if (days == 0)
                return false;
            if (Occasion.IsRepeated(one) || Occasion.IsRepeated(other))
                return true;
            Spoken later = _articleList[one.Article].Day > _articleList[other.Article].Day ? one : other;
            Spoken earlier = later == one ? other : one;
            // A piece of what was said then is a citation.
            return days > DaysOfReport && !Occasion.IsRecalled(later) && later.Words.Count >= earlier.Words.Count;
        }

        /// <summary>Plain words (<c>I did not even know that we had one</c>) weigh little; that one speaker has so many of them in one order within days says enough.</summary>
        private static bool IsPlain(Spoken one, Spoken other, WordLikeness words, SpeakerAgreement speaker, int days) =>
            speaker == SpeakerAgreement.Same && days <= DaysOfReport && words.CountedContainment >= 0.6 && words.RunLength >= 3
            && words.Replaced <= 0.2 * words.Shorter && global::System.Math.Min(one.Words.Count, other.Words.Count) >= 8;

        private static bool IsReworded(WordLikeness words, SpeakerAgreement speaker, int days, double needed)
        {
            double replaced = words.Replaced / words.Shorter;
            // A long stretch word for word is no chance.
            if (words.RunLength >= 8 && words.Run >= 4.5 && replaced <= 0.28 && speaker == SpeakerAgreement.Same && days <= FarDays)
                return true;
            return words.Containment >= 0.6 && replaced <= 0.2 && words.Shared >= needed + 2.8;
        }
    }
}
