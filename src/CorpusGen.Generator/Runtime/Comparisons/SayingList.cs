namespace CorpusGen;

static partial class CorpusGenRuntime
{
    /// <summary>The sayings of the corpus, and which of them a quote belongs to.</summary>
    internal sealed class SayingList
    {
        // What an article is about is said by then.
        private const int LettersOfLead = 1200;

        private readonly global::System.Collections.Generic.Dictionary<Quote, Saying> _byQuote = new global::System.Collections.Generic.Dictionary<Quote, Saying>();

        private SayingList(global::System.Collections.Generic.List<Saying> sayings)
        {
            All = sayings.AsReadOnly();
            foreach (Saying saying in sayings)
            {
                foreach (Wording wording in saying.Wordings)
                {
                    if (wording.Quote is not null)
                        _byQuote[wording.Quote] = saying;
                }
            }
        }

        public global::System.Collections.Generic.IReadOnlyList<Saying> All { get; }

        public Saying? Of(Quote quote) => _byQuote.TryGetValue(quote, out Saying? saying) ? saying : null;

        public static SayingList Read(global::System.Collections.Generic.IReadOnlyList<Article> articles)
        {
            var compared = new global::System.Collections.Generic.List<CorpusComparing.SpokenArticle>();
            var spoken = new global::System.Collections.Generic.List<CorpusComparing.Spoken>();
            var records = new global::System.Collections.Generic.List<object>();
            foreach (Article article in articles)
            {
                ArticleWords text = article.ToCompared();
                foreach (Quote quote in article.Quotes)
                {
                    spoken.Add(text.ToSpoken(compared.Count, quote.Location, quote.Block, SpeakerOf(quote), isTerm: false));
                    records.Add(quote);
                }

                foreach (Term term in article.Terms)
                {
                    spoken.Add(text.ToSpoken(compared.Count, term.Location, term.Block, CorpusComparing.ComparedSpeaker.Unknown, isTerm: true));
                    records.Add(term);
                }

                compared.Add(text.ToSpoken(LettersOfLead));
            }

            var sayings = new global::System.Collections.Generic.List<Saying>();
            foreach (CorpusComparing.SayingGroup group in CorpusComparing.SayingFinder.Find(compared, spoken))
                sayings.Add(Make(group, records));
            return new SayingList(sayings);
        }

        private static Saying Make(CorpusComparing.SayingGroup group, global::System.Collections.Generic.List<object> records)
        {
            Speaker? speaker = null;
            var wordings = new global::System.Collections.Generic.List<Wording>();
            foreach (CorpusComparing.SayingLink link in group.Wordings)
            {
                var quote = records[link.Right] as Quote;
                wordings.Add(quote is not null ? new Wording(quote, link.Reason, link.Likeness) : new Wording((Term)records[link.Right], link.Reason, link.Likeness));
                if (quote?.Speaker is Speaker other && other.Name.Length > (speaker?.Name.Length ?? 0))
                    speaker = other;
            }

            return new Saying(speaker, wordings.AsReadOnly());
        }

        private static CorpusComparing.ComparedSpeaker SpeakerOf(Quote quote)
        {
            string mention = quote.SpeakerMention ?? "";
            if (quote.SpeakerKind is not (SpeakerKind.Named or SpeakerKind.Resolved))
                return CorpusComparing.ComparedSpeaker.Of(quote.Handle, new[] { quote.Speaker?.Name ?? mention });
            var roles = new global::System.Collections.Generic.List<string>(quote.Speaker?.Roles ?? global::System.Array.Empty<string>());
            if (quote.SpeakerKind == SpeakerKind.Resolved)
                roles.Add(mention);
            return CorpusComparing.ComparedSpeaker.Of(quote.Speaker?.Name, roles, quote.SpeakerKind == SpeakerKind.Resolved);
        }
    }
}
