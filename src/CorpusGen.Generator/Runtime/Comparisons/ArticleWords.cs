namespace CorpusGen;

static partial class CorpusGenRuntime
{
    /// <summary>The words of an article, to compare what stands in them. Places of records count in its file, those of compared words among the words.</summary>
    internal sealed class ArticleWords
    {
        private readonly Article _article;
        private readonly string _words;
        private readonly WordMap? _map;

        private ArticleWords(Article article, string words, WordMap? map)
        {
            _article = article;
            _words = words;
            _map = map;
        }

        public static ArticleWords Of(Article article, IndexedArticle indexed)
        {
            ArticleText text = ArticleText.Of(indexed);
            return new ArticleWords(article, text.Words(0, text.Length), text.Map);
        }

        /// <summary>The article itself: what it is about, when, and in which language.</summary>
        /// <param name="letters">How many letters say what it is about.</param>
        public CorpusComparing.SpokenArticle ToSpoken(int letters)
        {
            CorpusComparing.ComparedText lead = CorpusComparing.ComparedText.Read(_words, _article.Language, 0, global::System.Math.Min(_words.Length, letters));
            return new CorpusComparing.SpokenArticle(_article.Language, lead, Day ?? -1, _article.Event?.Name);
        }

        /// <summary>Words in quotation marks, with the paragraph that they stand in and the one before.</summary>
        public CorpusComparing.Spoken ToSpoken(int number, Location place, Block block, CorpusComparing.ComparedSpeaker speaker, bool isTerm)
        {
            int start = InWords(place.Start), end = EndInWords(place.End);
            Block before = _article.BlockAt(block.Location.Start - 1);
            return new CorpusComparing.Spoken(
                number,
                CorpusComparing.ComparedText.Read(_words, _article.Language, start, end),
                CorpusComparing.ComparedText.Read(_words, _article.Language, InWords(before.Location.Start), EndInWords(block.Location.End), start, end),
                speaker,
                isTerm);
        }

        /// <summary>The article with its figures.</summary>
        public CorpusComparing.ComparedArticle ToCompared()
        {
            global::System.Collections.Generic.IReadOnlyList<Block> blocks = _article.Blocks;
            var lines = new CorpusComparing.ComparedBlock[blocks.Count];
            for (int i = 0; i < lines.Length; i++)
            {
                Location place = blocks[i].Location;
                lines[i] = new CorpusComparing.ComparedBlock(InWords(place.Start), EndInWords(place.End), blocks[i].Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Kicker);
            }

            var figures = new global::System.Collections.Generic.List<CorpusComparing.ComparedFigure>();
            foreach (Figure figure in _article.Figures)
                figures.Add(ToCompared(figure));
            return new CorpusComparing.ComparedArticle(_article.Path, _words, _article.Language, lines, figures) { Day = Day, Event = _article.Event?.Name };
        }

#if CORPUSGEN_VERIFIER
        /// <summary>The article as the library has it.</summary>
        public global::CorpusGen.Extraction.Corpora.CorpusDocument ToVerified() => new VerifiedArticle(_article, _words, _map).ToDocument(Day);
#endif

        private CorpusComparing.ComparedFigure ToCompared(Figure figure) => new CorpusComparing.ComparedFigure(InWords(figure.Location.Start), EndInWords(figure.Location.End), figure.Kind)
        {
            Value = figure.Value,
            Min = figure.Min,
            Max = figure.Max,
            Approximation = figure.Approximation,
            Unit = figure.Unit,
            Currency = figure.Currency,
            Noun = figure.Counted?.Name,
            CountedText = figure.CountedText,
            Source = figure.Speaker?.Name ?? figure.SpeakerMention,
        };

        // Counted from 1 January of the year 1.
        private int? Day => _article.Date is ArticleDate date ? (int)(new global::System.DateTime(date.Year, date.Month, date.Day).Ticks / global::System.TimeSpan.TicksPerDay) : null;

        private int InWords(int place) => _map is null ? place : _map.InWords(place);

        private int EndInWords(int place) => _map is null ? place : _map.EndInWords(place);
    }
}
