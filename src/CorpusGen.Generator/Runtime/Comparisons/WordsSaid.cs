namespace CorpusGen;

static partial class CorpusGenRuntime
{
    /// <summary>The words of all quotes and lines, to be looked up. Made when words are looked up for the first time.</summary>
    internal sealed class WordsSaid
    {
        // Between two halves of a sentence stands who says it, and hardly more.
        private const int LongestAside = 100;

        private static readonly global::System.Lazy<WordsSaid> s_all = new global::System.Lazy<WordsSaid>(() => new WordsSaid());

        private readonly global::System.Collections.Generic.List<Quote> _quotes = new global::System.Collections.Generic.List<Quote>();
        private readonly global::System.Collections.Generic.List<Block> _lines = new global::System.Collections.Generic.List<Block>();
        private readonly CorpusComparing.QuoteIndex _index;

        private WordsSaid()
        {
            var words = new global::System.Collections.Generic.List<CorpusComparing.IndexedWords>();
            Quote? before = null;
            foreach (Quote quote in Index.Quotes)
            {
                Add(quote, before is not null && GoesOn(before, quote), words);
                before = quote;
            }

            _index = new CorpusComparing.QuoteIndex(words, ReadLines);
        }

        public static CorpusMatch Match(string words, string? speaker, MatchPolicy policy) => s_all.Value.Find(words, speaker, policy);

        public static Quote Cite(string words)
        {
            CorpusMatch match = Match(words, null, MatchPolicy.Version1);
            if (match.Verdict == Verdict.Verbatim && match.Quotes.Count > 0)
                return match.Quotes[0];
            string reason = match.Nearest is not null ? $"the nearest words are '{match.Nearest}' at {match.Location} ({match.Difference})"
                : match.Location is not null ? $"they stand at {match.Location}, and nobody is quoted there"
                : match.Verdict == Verdict.None ? "one or two words are a quotation only where somebody said just these"
                : "no article has words like these";
            throw new global::System.ArgumentException($"No article quotes '{Print.Short(words)}': {reason}.", "words");
        }

        private CorpusMatch Find(string words, string? speaker, MatchPolicy policy)
        {
            if (words is null)
                throw new global::System.ArgumentNullException("words");
            CorpusComparing.WordMatch match = _index.Match(words, Language.Unknown, policy, speaker is null ? null : new[] { speaker });
            var quotes = new global::System.Collections.Generic.List<Quote>();
            Location? location = null;
            foreach (CorpusComparing.WordPlace place in match.Places)
            {
                if (match.IsPassage)
                    location ??= _lines[place.First].Location;
                else if (!quotes.Contains(_quotes[place.First]))
                    quotes.Add(_quotes[place.First]);
            }

            string? difference = match.Verdict == Verdict.Misattributed ? "said by " + (quotes[0].Speaker?.Name ?? quotes[0].SpeakerMention) : match.Difference;
            return new CorpusMatch(match.Verdict, match.Folding, quotes.AsReadOnly(), quotes.Count > 0 ? quotes[0].Location : location, difference, match.Nearest);
        }

        // Of a quote with an aside inside its marks, what stands before and behind: « Je pars, dit-elle, et vite ».
        private void Add(Quote quote, bool goesOn, global::System.Collections.Generic.List<CorpusComparing.IndexedWords> words)
        {
            string text = quote.Text;
            Language language = quote.Article.Language;
            global::System.Collections.Generic.IReadOnlyList<string>? names = NamesOf(quote);
            int start = quote.Cue is { Length: > 0 } cue ? text.IndexOf(cue, global::System.StringComparison.Ordinal) : -1, end = start < 0 ? 0 : start + quote.Cue!.Length;
            if (start >= 0 && quote.SpeakerMention is string mention && text.IndexOf(mention, global::System.StringComparison.Ordinal) is >= 0 and int named)
            {
                start = global::System.Math.Min(start, named);
                end = global::System.Math.Max(end, named + mention.Length);
            }

            // Who tells what somebody said (« Le préfet nous a dit que… ») has the words of a cue without an aside: that is set off by a mark.
            if (start >= 0 && !IsSetOff(text, start))
                (start, end) = (-1, 0);
            while (start >= 0 && end < text.Length && text[end] is not (',' or '.' or '!' or '?' or ';'))
                end++;
            if (start > 0)
                Add(new CorpusComparing.IndexedWords(text, 0, start, language, names, goesOn), quote, words);
            if (end < text.Length)
                Add(new CorpusComparing.IndexedWords(text, end, text.Length, language, names, goesOn || start > 0), quote, words);
        }

        internal static bool IsSetOff(string text, int place)
        {
            int before = place - 1;
            while (before >= 0 && char.IsWhiteSpace(text[before]))
                before--;
            return before >= 0 && text[before] is ',' or '.' or '!' or '?' or '…' or ';' or '–' or '—';
        }

        private void Add(CorpusComparing.IndexedWords piece, Quote quote, global::System.Collections.Generic.List<CorpusComparing.IndexedWords> words)
        {
            words.Add(piece);
            _quotes.Add(quote);
        }

        private static global::System.Collections.Generic.IReadOnlyList<string>? NamesOf(Quote quote)
        {
            if (quote.Speaker is not Speaker speaker)
                return quote.Handle is string handle ? new[] { handle } : null;
            var names = new global::System.Collections.Generic.List<string> { speaker.Name };
            names.AddRange(speaker.Names);
            names.AddRange(speaker.Roles);
            if (quote.SpeakerMention is string mention)
                names.Add(mention);
            return names;
        }

        // « Je pars », dit-elle, « et vite »
        private static bool GoesOn(Quote before, Quote quote)
        {
            if (!ReferenceEquals(before.Article, quote.Article) || before.Speaker != quote.Speaker || (before.Cue ?? quote.Cue) is null)
                return false;
            int start = before.Location.End, length = quote.Location.Start - start;
            if (length < 0 || length > LongestAside)
                return false;
            string aside = quote.Article.Text.Substring(start, length);
            return aside.IndexOf('\n') < 0 && (Has(aside, before.Cue) || Has(aside, quote.Cue));
        }

        private static bool Has(string aside, string? cue) => cue is { Length: > 0 } && aside.IndexOf(cue, global::System.StringComparison.Ordinal) >= 0;

        private global::System.Collections.Generic.IReadOnlyList<CorpusComparing.IndexedWords> ReadLines()
        {
            var words = new global::System.Collections.Generic.List<CorpusComparing.IndexedWords>();
            foreach (Article article in Index.Articles)
            {
                foreach (Block line in article.Blocks)
                {
                    words.Add(new CorpusComparing.IndexedWords(line.Text, 0, line.Kind == BlockKind.Boilerplate ? 0 : line.Text.Length, article.Language));
                    _lines.Add(line);
                }
            }

            return words;
        }
    }
}
