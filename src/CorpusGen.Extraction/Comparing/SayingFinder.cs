namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Finds which quotations are one saying. Speaker and occasion first, then words: a name agrees with no other name, and what a speaker says again on another day is another
    /// saying. The less the circumstances say, the more the words must.
    /// </summary>
    internal sealed class SayingFinder
    {
        // Evidence is counted in words of content, which weigh 1 to 2; words of function count a quarter. One word and two small ones are enough for one speaker on one occasion.
        private const double OfOneSpeaker = 1.8;

        // Two words where nobody is named, and the name beside it says half as much as the name itself.
        private const double OfAnySpeaker = 3.3;

        private const double OfMention = 0.5;

        // Inside one article a short piece in marks can be a name, or anybody's.
        private const double OfTerm = 1.5;

        // Articles that share less than this are hardly about one event: up to so much more is asked for.
        private const double OneEvent = 0.05;

        private const double OtherEvent = 3;

        private const double OfDistance = 1;

        // What everybody says of the dead counts half where it is not known who says it.
        private const double OfFormula = 0.5;

        // A headline cites what stands below it, and a speaker's own words are cited again.
        private const double EnoughInArticle = 1.5;

        // Papers print what was said within days; later it is recalled, or said again.
        private const int DaysOfReport = 6;

        private const int FarDays = 20;

        // Two that share less of their words of content are not laid along each other.
        private const double LeastContent = 0.4;

        private readonly global::System.Collections.Generic.IReadOnlyList<Spoken> _spoken;
        private readonly int[][] _stems;
        private readonly int[] _functionWords;
        private readonly double[] _contentWeights;
        private readonly TermWeights _weights = new TermWeights();
        private readonly ArticleLikeness _articles;
        private readonly global::System.Collections.Generic.IReadOnlyList<SpokenArticle> _articleList;

        private SayingFinder(global::System.Collections.Generic.IReadOnlyList<SpokenArticle> articles, global::System.Collections.Generic.IReadOnlyList<Spoken> spoken)
        {
            _articleList = articles;
            _articles = new ArticleLikeness(articles);
            _spoken = spoken;
            _stems = new int[spoken.Count][];
            _functionWords = new int[spoken.Count];
            for (int i = 0; i < _stems.Length; i++)
            {
                _stems[i] = _weights.Add(spoken[i].Words);
                foreach (int stem in _stems[i])
                    _functionWords[i] += stem < 0 ? 1 : 0;
            }

            _contentWeights = new double[spoken.Count];
            for (int i = 0; i < _stems.Length; i++)
                _contentWeights[i] = ContentLikeness.WeightOf(_stems[i], _weights);
        }

        /// <summary>The sayings with two wordings or more, in the order of their first wordings.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<SayingGroup> Find(
            global::System.Collections.Generic.IReadOnlyList<SpokenArticle> articles, global::System.Collections.Generic.IReadOnlyList<Spoken> spoken)
        {
            var finder = new SayingFinder(articles, spoken);
            var links = new global::System.Collections.Generic.List<SayingLink>();
            int[] order = SpokenOrder.Of(spoken);
            new SayingCandidates(order, finder._stems, finder._weights).ForEach((left, right, shared) => Add(links, finder.Compare(left, right, shared)));
            AnswerFinder.Find(articles, spoken, finder.MayBeOneOfEvent, links);
            TranslationFinder.Find(articles, spoken, finder.MayBeOneOfEvent, links);
            return SayingGroup.Join(spoken, order, links);
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
            return Spoken.Compare(one, other) != SpeakerAgreement.Different && !IsNested(one, other);
        }

        // Articles in two languages share little more than names.
        private bool MayBeOneOfEvent(int left, int right) =>
            MayBeOne(left, right) && _articles.Of(_spoken[left].Article, _spoken[right].Article) >= OneEvent / 2;

        // A quote inside a quote is somebody else's.
        private static bool IsNested(Spoken one, Spoken other) =>
            one.Article == other.Article && one.Words.Count > 0 && other.Words.Count > 0
            && one.Words[0].Start < other.Words[other.Words.Count - 1].End && other.Words[0].Start < one.Words[one.Words.Count - 1].End;

        private SayingLink? Compare(int left, int right, double sharedContent)
        {
            Spoken one = _spoken[left], other = _spoken[right];
            if (_articleList[one.Article].Language != _articleList[other.Article].Language || !MayBeOne(left, right) || (one.IsTerm && other.IsTerm))
                return null;
            SpeakerAgreement speaker = Spoken.Compare(one, other);
            bool isOneArticle = one.Article == other.Article;
            if (sharedContent < LeastContent * global::System.Math.Min(_contentWeights[left], _contentWeights[right]))
                return null;
            // With all words of function it may still be too little.
            double most = sharedContent + (WordLikeness.FunctionWeight * global::System.Math.Min(_functionWords[left], _functionWords[right]));
            double needed = isOneArticle ? NeededInArticle(one, other, speaker) : NeededOf(one, other, speaker);
            if (most < needed)
                return null;
            int days = _articles.DaysBetween(one.Article, other.Article);
            needed += isOneArticle ? 0 : NeededOfEvent(one, other, days);
            if (most < needed)
                return null;
            WordLikeness words = WordLikeness.Of(one.Words, _stems[left], other.Words, _stems[right], _weights);
            double shared = words.Shared * (speaker != SpeakerAgreement.Same && Formulas.Is(one.Words) && Formulas.Is(other.Words) ? OfFormula : 1);
            if (words.SharedWords == 0 || shared < needed || IsSaidAgain(one, other, days, words))
                return null;
            // Whoever mocks adds words of his own to another's; of two the longer one comes first.
            if (one.Words.Count > other.Words.Count && !one.Speaker.IsNamed && Occasion.IsMocking(one))
                return null;
            double likeness = global::System.Math.Round(global::System.Math.Min(1, words.Containment), 4);
            if (IsContained(words))
                return new SayingLink(left, right, words.Overlap >= 0.98 ? WordingReason.SameWords : WordingReason.Shortened, likeness);
            // A paper prints words twice, in its title and below; other words are another sentence of the answer.
            bool isOne = !isOneArticle && ((IsReworded(words, needed) && !ComparedSpeaker.AreDoubtful(one.Speaker, other.Speaker)) || (speaker == SpeakerAgreement.Same && days <= DaysOfReport && IsToldAnew(left, right, words)));
            return isOne ? new SayingLink(left, right, WordingReason.Reworded, likeness) : null;
        }

        /// <summary>All of the shorter one is in the longer one, and next to nothing stands in the place of something else.</summary>
        private static bool IsContained(WordLikeness words) => words.Containment >= 0.93 && words.Replaced <= 0.15 * words.Shorter;

        private static double NeededInArticle(Spoken one, Spoken other, SpeakerAgreement speaker) =>
            speaker == SpeakerAgreement.Same || one.IsHeadline != other.IsHeadline ? EnoughInArticle : OfAnySpeaker + OfTermOf(one, other);

        private static double NeededOf(Spoken one, Spoken other, SpeakerAgreement speaker) =>
            speaker == SpeakerAgreement.Same ? OfOneSpeaker : OfAnySpeaker - MentionOf(one, other);

        private double NeededOfEvent(Spoken one, Spoken other, int days) =>
            (OtherEvent * global::System.Math.Max(0, 1 - (_articles.Of(one.Article, other.Article) / OneEvent))) + (days > FarDays ? OfDistance : 0);

        private static double OfTermOf(Spoken one, Spoken other) => one.IsTerm || other.IsTerm ? OfTerm : 0;

        // Where one paper names the speaker, the other does so too, near the words, or says what he is.
        private static double MentionOf(Spoken one, Spoken other)
        {
            if (ComparedSpeaker.ShareRole(one.Speaker, other.Speaker) || other.Mentions(one.Speaker) || one.Mentions(other.Speaker))
                return OfMention;
            bool isNobody = one.Speaker == ComparedSpeaker.Unknown && other.Speaker == ComparedSpeaker.Unknown;
            return isNobody ? 0 : -OfMention;
        }

        private bool IsSaidAgain(Spoken one, Spoken other, int days, WordLikeness words)
        {
            if (days == 0)
                return false;
            Spoken later = _articleList[one.Article].Day > _articleList[other.Article].Day ? one : other;
            Spoken earlier = later == one ? other : one;
            if (Occasion.IsRepeated(one, days) || Occasion.IsRepeated(other, days) || (Occasion.CitesItself(later.Words) && !Occasion.CitesItself(earlier.Words)))
                return true;
            return days > DaysOfReport && !Occasion.IsRecalled(later) && !IsPiece(later, earlier, words);
        }

        // A piece inside somebody's sentence, or of what was said then, is a citation.
        private static bool IsPiece(Spoken later, Spoken earlier, WordLikeness words) =>
            words.Containment >= 0.98 && (later.IsTerm || later.Words.Count < earlier.Words.Count || !later.Words[0].IsCapitalized);

        /// <summary>
        /// One speaker has most of the words within days, about one event, and next to nothing else in their place: papers translate a sentence, or tell it anew. Plain words
        /// (<c>I did not even know that we had one</c>) weigh little; that so many of them stand in one order says enough.
        /// </summary>
        private bool IsToldAnew(int left, int right, WordLikeness words)
        {
            Spoken one = _spoken[left], other = _spoken[right];
            if (_articles.Of(one.Article, other.Article) < OneEvent || words.Replaced > 0.28 * words.Shorter)
                return false;
            return (words.CountedContainment >= 0.6 && words.RunLength >= 3 && global::System.Math.Min(one.Words.Count, other.Words.Count) >= 8)
                || ContentLikeness.Of(_stems[left], _stems[right], _weights) is { Shared: >= 4, Containment: >= 0.5 };
        }

        // Whoever says it, so many words in one order are no chance.
        private static bool IsReworded(WordLikeness words, double needed) =>
            words.Containment >= 0.6 && words.Replaced <= 0.2 * words.Shorter && words.Shared >= needed + 2.8;
    }
}
