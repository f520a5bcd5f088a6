namespace CorpusGen;

static partial class CorpusGenRuntime
{
#if CORPUSGEN_VERIFIER
    /// <summary>An article as the library has it. The enums of both are made of the same files. Mention and cue are words here and places there: the nearest such words to what they belong to.</summary>
    internal sealed class VerifiedArticle
    {
        private readonly Article _article;
        private readonly string _words;
        private readonly WordMap? _map;

        public VerifiedArticle(Article article, string words, WordMap? map)
        {
            _article = article;
            _words = words;
            _map = map;
        }

        /// <param name="day">The day it is of, counted from 1 January of the year 1, or null.</param>
        public global::CorpusGen.Extraction.Corpora.CorpusDocument ToDocument(int? day)
        {
            var model = new global::CorpusGen.Extraction.Articles.ArticleModel
            {
                Text = _words,
                Source = _map is null ? null : new global::CorpusGen.Extraction.Sources.SourceText { File = _article.Text, Words = _words, Map = _map.ToPlaceMap() },
                Language = (global::CorpusGen.Language)(int)_article.Language,
                Blocks = All(_article.Blocks, BlockOf),
                Quotes = All(_article.Quotes, QuoteOf),
                Statements = default,
                Terms = default,
                Figures = All(_article.Figures, FigureOf),
                Speakers = All(Speakers(), SpeakerOf),
            };
            return new global::CorpusGen.Extraction.Corpora.CorpusDocument(_article.Path, model) { Day = day, Event = _article.Event?.Name };
        }

        private global::System.Collections.Generic.List<Speaker> Speakers()
        {
            var speakers = new global::System.Collections.Generic.List<Speaker>();
            foreach (Quote quote in _article.Quotes)
            {
                if (quote.Speaker is not null && !speakers.Contains(quote.Speaker))
                    speakers.Add(quote.Speaker);
            }

            return speakers;
        }

        private global::CorpusGen.Extraction.Articles.BlockModel BlockOf(Block block) => new(RangeOf(block.Location), (global::CorpusGen.BlockKind)(int)block.Kind, block.Level);

        private global::CorpusGen.Extraction.Quotes.QuoteModel QuoteOf(Quote quote)
        {
            global::CorpusGen.Extraction.Text.TextRange range = RangeOf(quote.Location);
            global::CorpusGen.Extraction.Text.TextRange? aside = AsideIn(quote.Cue, range);
            return new global::CorpusGen.Extraction.Quotes.QuoteModel
            {
                Range = range,
                Kind = (global::CorpusGen.QuoteKind)(int)quote.Kind,
                Marks = (global::CorpusGen.QuoteMarks)(int)quote.Marks,
                Block = BlockAt(quote.Location),
                Attribution = new global::CorpusGen.Extraction.Speakers.Attribution
                {
                    Kind = (global::CorpusGen.SpeakerKind)(int)quote.SpeakerKind,
                    Speaker = quote.Speaker?.Name,
                    Handle = quote.Handle,
                    Mention = (aside is null ? null : PlaceIn(quote.SpeakerMention, range)) ?? Nearest(quote.SpeakerMention, range),
                    Cue = aside ?? Nearest(quote.Cue, range),
                },
                Date = quote.Date,
                Rule = (global::CorpusGen.Pattern)(int)quote.Rule,
            };
        }

        private global::CorpusGen.Extraction.Figures.FigureModel FigureOf(Figure figure)
        {
            global::CorpusGen.Extraction.Text.TextRange range = RangeOf(figure.Location);
            return new global::CorpusGen.Extraction.Figures.FigureModel
            {
                Range = range,
                Number = range,
                Kind = (global::CorpusGen.FigureKind)(int)figure.Kind,
                Value = figure.Value,
                Min = figure.Min,
                Max = figure.Max,
                Score = figure.Score is null ? null : new global::CorpusGen.Score(figure.Score.First, figure.Score.Second),
                Approximation = (global::CorpusGen.Approximation)(int)figure.Approximation,
                Unit = figure.Unit is Unit unit ? (global::CorpusGen.Unit)(int)unit : null,
                Currency = figure.Currency is Currency currency ? (global::CorpusGen.Currency)(int)currency : null,
                Counted = Nearest(figure.CountedText, range),
                CountedNoun = figure.Counted?.Name,
                Iso = figure.Iso,
                Attribution = figure.Speaker is null && figure.SpeakerMention is null
                    ? null
                    : new global::CorpusGen.Extraction.Speakers.Attribution { Speaker = figure.Speaker?.Name, Mention = Nearest(figure.SpeakerMention, range) },
                Block = BlockAt(figure.Location),
                Rule = (global::CorpusGen.Pattern)(int)figure.Rule,
            };
        }

        // Of whom articles speak as he or she is a person.
        private static global::CorpusGen.Extraction.Speakers.SpeakerModel SpeakerOf(Speaker speaker) => new()
        {
            Name = speaker.Name,
            Gender = (global::CorpusGen.Gender)(int)speaker.Gender,
            IsPerson = speaker.Gender != Gender.Unknown,
            Names = All(speaker.Names, name => name),
            Roles = All(speaker.Roles, role => role),
        };

        private global::CorpusGen.Extraction.Text.TextRange RangeOf(Location place) =>
            _map is null ? new(place.Start, place.End) : new(_map.InWords(place.Start), _map.EndInWords(place.End));

        private int BlockAt(Location place)
        {
            global::System.Collections.Generic.IReadOnlyList<Block> blocks = _article.Blocks;
            for (int i = blocks.Count - 1; i > 0; i--)
            {
                if (blocks[i].Location.Start <= place.Start)
                    return i;
            }

            return 0;
        }

        // « Je pars, dit-elle, et vite »: a mark stands before who says it. Without one they are words of the quote.
        private global::CorpusGen.Extraction.Text.TextRange? AsideIn(string? cue, global::CorpusGen.Extraction.Text.TextRange quote) =>
            PlaceIn(cue, quote) is global::CorpusGen.Extraction.Text.TextRange place && WordsSaid.IsSetOff(_words, place.Start) ? place : null;

        private global::CorpusGen.Extraction.Text.TextRange? PlaceIn(string? words, global::CorpusGen.Extraction.Text.TextRange range)
        {
            int start = words is { Length: > 0 } ? _words.IndexOf(words, range.Start, range.Length, global::System.StringComparison.Ordinal) : -1;
            return start < 0 ? null : new global::CorpusGen.Extraction.Text.TextRange(start, start + words!.Length);
        }

        private global::CorpusGen.Extraction.Text.TextRange? Nearest(string? words, global::CorpusGen.Extraction.Text.TextRange to)
        {
            if (words is null || words.Length == 0)
                return null;
            int behind = _words.IndexOf(words, to.End, global::System.StringComparison.Ordinal);
            int before = to.Start == 0 ? -1 : _words.LastIndexOf(words, to.Start - 1, global::System.StringComparison.Ordinal);
            if (behind < 0 && before < 0)
                return null;
            bool isBefore = behind < 0 || (before >= 0 && to.Start - before - words.Length < behind - to.End);
            int start = isBefore ? before : behind;
            return new global::CorpusGen.Extraction.Text.TextRange(start, start + words.Length);
        }

        private static global::CorpusGen.Extraction.Text.EquatableArray<TModel> All<T, TModel>(global::System.Collections.Generic.IReadOnlyList<T> records, global::System.Func<T, TModel> model)
            where TModel : global::System.IEquatable<TModel>
        {
            var models = new TModel[records.Count];
            for (int i = 0; i < models.Length; i++)
                models[i] = model(records[i]);
            return new global::CorpusGen.Extraction.Text.EquatableArray<TModel>(models);
        }
    }
#endif
}
