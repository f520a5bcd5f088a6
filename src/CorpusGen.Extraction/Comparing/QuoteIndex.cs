namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Says whether somebody said words, or an article has them. Made once, of plain values; safe to ask from many threads.</summary>
    internal sealed class QuoteIndex
    {
        private readonly global::System.Collections.Generic.IReadOnlyList<IndexedWords> _quotes;
        private readonly WordIndex _index;
        private readonly global::System.Lazy<WordIndex> _passages;

        /// <param name="quotes">What people say.</param>
        /// <param name="passages">The paragraphs of the articles; asked for when words are looked up that nobody says.</param>
        public QuoteIndex(
            global::System.Collections.Generic.IReadOnlyList<IndexedWords> quotes,
            global::System.Func<global::System.Collections.Generic.IReadOnlyList<IndexedWords>> passages)
        {
            _quotes = quotes;
            _index = new WordIndex(quotes);
            _passages = new global::System.Lazy<WordIndex>(() => new WordIndex(passages()));
        }

        /// <param name="words">The words, without the marks round them.</param>
        /// <param name="language">Their language, which tells how a number is written; each is tried when it is not known.</param>
        /// <param name="policy">What may be overlooked.</param>
        /// <param name="speaker">The names of who is said to have said them; null when nobody is.</param>
        public WordMatch Match(string words, Language language, MatchPolicy policy, global::System.Collections.Generic.IReadOnlyList<string>? speaker = null)
        {
            if (language != Language.Unknown || words.IndexOfAny(s_separators) < 0)
                return Match(ComparedText.Read(words, language), policy, speaker);
            WordMatch english = Match(ComparedText.Read(words, Language.English), policy, speaker);
            return english.Verdict is Verdict.Verbatim or Verdict.None ? english : Better(english, Match(ComparedText.Read(words, Language.French), policy, speaker));
        }

        private static readonly char[] s_separators = { ',', '.' };

        private static WordMatch Better(WordMatch a, WordMatch b) =>
            b.Verdict == Verdict.Verbatim || (a.Verdict == Verdict.Absent && b.Verdict != Verdict.Absent) ? b : a;

        private WordMatch Match(ComparedText phrase, MatchPolicy policy, global::System.Collections.Generic.IReadOnlyList<string>? speaker)
        {
            if (!phrase.Words.Exists(word => !word.IsInserted))
                return new WordMatch(Verdict.None);
            bool isShort = phrase.Count < policy.LeastWords;
            var finder = new PhraseFinder(phrase, policy);
            WordMatch? tooFolded = null;
            if (OfQuotes(phrase, finder, policy, speaker, isShort) is WordMatch said)
            {
                if (said.Verdict != Verdict.Altered)
                    return said;
                tooFolded = said;
            }

            if (isShort)
                return tooFolded ?? new WordMatch(Verdict.None);
            return OfPassages(phrase, finder, policy) is { Verdict: Verdict.Verbatim } written ? written : tooFolded ?? Nearest(phrase);
        }

        private WordMatch? OfQuotes(ComparedText phrase, PhraseFinder finder, MatchPolicy policy, global::System.Collections.Generic.IReadOnlyList<string>? speaker, bool mustBeWhole)
        {
            var places = new global::System.Collections.Generic.List<WordPlace>();
            var others = new global::System.Collections.Generic.List<WordPlace>();
            MatchFolding folding = MatchFolding.Insertion, otherFolding = MatchFolding.Insertion;
            foreach (global::System.Collections.Generic.KeyValuePair<int, FoundPhrase> found in new PhraseSearch(phrase, _index).Find(finder))
            {
                Utterance utterance = _index.Read(found.Key);
                if (mustBeWhole && !utterance.IsWhole(found.Value.First, found.Value.Last))
                    continue;
                WordPlace place = utterance.PlaceOf(found.Value.First, found.Value.Last);
                MatchFolding folded = found.Value.FoldingOf(phrase, utterance.Words);
                if (SpeakerNames.Agree(speaker, _quotes[place.First].Speaker))
                    Add(places, place, folded, ref folding);
                else
                    Add(others, place, folded, ref otherFolding);
            }

            if (places.Count > 0)
                return Judge(phrase, Verdict.Verbatim, places, folding, policy, _index);
            return others.Count > 0 ? Judge(phrase, Verdict.Misattributed, others, otherFolding, policy, _index) : null;
        }

        // The one that least is overlooked in goes first.
        private static void Add(global::System.Collections.Generic.List<WordPlace> places, WordPlace place, MatchFolding folded, ref MatchFolding least)
        {
            if (places.Count > 0 && folded < least)
                places.Insert(0, place);
            else
                places.Add(place);
            if (places.Count == 1 || folded < least)
                least = folded;
        }

        private WordMatch? OfPassages(ComparedText phrase, PhraseFinder finder, MatchPolicy policy)
        {
            WordIndex index = _passages.Value;
            var places = new global::System.Collections.Generic.List<WordPlace>();
            MatchFolding folding = MatchFolding.Insertion;
            foreach (global::System.Collections.Generic.KeyValuePair<int, FoundPhrase> found in new PhraseSearch(phrase, index).Find(finder))
            {
                Utterance passage = index.Read(found.Key);
                Add(places, passage.PlaceOf(found.Value.First, found.Value.Last), found.Value.FoldingOf(phrase, passage.Words), ref folding);
            }

            return places.Count > 0 ? Judge(phrase, Verdict.Verbatim, places, folding, policy, index) : null;
        }

        private WordMatch Judge(
            ComparedText phrase, Verdict verdict, global::System.Collections.Generic.List<WordPlace> places, MatchFolding folding, MatchPolicy policy, WordIndex index)
        {
            bool isPassage = index != _index;
            return folding <= policy.MostFolding
                ? new WordMatch(verdict, places, isPassage) { Folding = folding }
                : new WordMatch(Verdict.Altered, places, isPassage) { Folding = folding, Difference = "the policy does not allow " + folding.ToString().ToLowerInvariant() };
        }

        private WordMatch Nearest(ComparedText phrase)
        {
            NearestWords? said = new PhraseSearch(phrase, _index).Nearest();
            NearestWords? written = new PhraseSearch(phrase, _passages.Value).Nearest();
            bool isPassage = said is not NearestWords quote || (written is NearestWords passage && passage.Share > quote.Share + 0.1);
            if ((isPassage ? written : said) is not NearestWords nearest)
                return new WordMatch(Verdict.Absent);
            Utterance utterance = (isPassage ? _passages.Value : _index).Read(nearest.Utterance);
            ComparedText words = utterance.Window(nearest.First, nearest.Last);
            return new WordMatch(Verdict.Altered, new[] { utterance.PlaceOf(nearest.First, nearest.Last) }, isPassage)
            {
                Difference = WordDifference.Describe(words, phrase),
                Nearest = words.Source.Substring(words[0].Start, words[words.Count - 1].End - words[0].Start),
            };
        }
    }
}
