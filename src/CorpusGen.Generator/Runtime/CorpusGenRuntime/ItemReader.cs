namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Makes the quotes, figures, statements and terms of an article from its rows and its text.</summary>
    internal sealed class ItemReader
    {
        private readonly IndexedArticle _indexed;
        private readonly Article _article;
        private readonly ArticleText _text;
        private readonly int[] _names;
        private Rows _row;
        private int _nextName;

        public ItemReader(IndexedArticle indexed)
        {
            _indexed = indexed;
            _article = indexed.Article;
            _text = ArticleText.Take(indexed);
            _row = indexed.RowsOfItems;
            _row.Next();
            _names = ReadNames();
        }

        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public ArticleItems ReadItems()
        {
            var quotes = new Quote[_indexed.QuoteCount];
            int end = 0;
            for (int i = 0; i < quotes.Length; i++)
                quotes[i] = ReadQuote(ref end);
            _row.Skip('s');
            _row.Skip('t');
            var figures = new Figure[_indexed.FigureCount];
            end = 0;
            for (int i = 0; i < figures.Length; i++)
                figures[i] = ReadFigure(ref end);
            _text.GiveBack();
            return new ArticleItems(quotes, figures);
        }

        public ArticleSpans ReadSpans()
        {
            _row.Skip('q');
            var statements = new Statement[_indexed.StatementCount];
            int end = 0;
            for (int i = 0; i < statements.Length; i++)
                statements[i] = ReadStatement(ref end);
            var terms = new Term[_indexed.TermCount];
            end = 0;
            for (int i = 0; i < terms.Length; i++)
                terms[i] = ReadTerm(ref end);
            _text.GiveBack();
            return new ArticleSpans(statements, terms);
        }

        // Where each name of the article begins in the rows.
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        private int[] ReadNames()
        {
            if (_row.IsAtEnd || _row.Kind != 'n')
                return global::System.Array.Empty<int>();
            Rows row = _row;
            int count = 0;
            row.Take();
            for (; row.TryTake('|'); row.SkipField())
                count++;
            var names = new int[count];
            _row.Take();
            for (int i = 0; i < count; i++, _row.SkipField())
            {
                _row.Take();
                names[i] = _row.Position;
            }

            _row.Next();
            return names;
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private Rows TakeName()
        {
            int number = _row.IsAtNumber ? _row.Number() : _nextName++;
            return new Rows(_row.All, _names[number]);
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private string TakeWords(int origin)
        {
            (int start, int length) = _row.Range(origin);
            return _text.Repeated(start, length);
        }

        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        private Quote ReadQuote(ref int end)
        {
            _row.Take();
            var kind = (QuoteKind)_row.LetterOr('^', (int)QuoteKind.Direct);
            QuoteMarks marks = _row.TryTake('*') ? (QuoteMarks)_row.Int() : QuoteMarks.Guillemets;
            var speakerKind = (SpeakerKind)_row.LetterOr('?', (int)SpeakerKind.Named);
            (int start, int length) = _row.Range(end);
            end = start + length;
            Attribution by = ReadAttribution(end);
            return new Quote(_article, _text.Words(start, length), _text.PlaceAt(start, length))
            {
                Kind = kind,
                Marks = marks,
                SpeakerKind = speakerKind,
                Speaker = by.Speaker,
                SpeakerMention = by.Mention,
                Handle = by.Handle,
                Cue = by.Cue,
                Date = by.Date,
                Rule = by.Rule ?? UsualPattern.Of(kind),
            };
        }

        private Statement ReadStatement(ref int end)
        {
            _row.Take();
            var speakerKind = (SpeakerKind)_row.LetterOr('?', (int)SpeakerKind.Named);
            (int start, int length) = _row.Range(end);
            end = start + length;
            Attribution by = ReadAttribution(end);
            return new Statement(_article, _text.Words(start, length), _text.PlaceAt(start, length))
            {
                SpeakerKind = speakerKind,
                Speaker = by.Speaker,
                SpeakerMention = by.Mention,
                Handle = by.Handle,
                Cue = by.Cue,
                Rule = by.Rule ?? UsualPattern.OfStatement,
            };
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private string TakeDate() => _text.RepeatedScratch(IsoDate.Write(_text.Scratch, _row.Number()));

        // What is left of the row of a quote or statement.
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        private Attribution ReadAttribution(int end)
        {
            var by = default(Attribution);
            while (!_row.IsAtEndOfRow)
            {
                switch (_row.Take())
                {
                    case ':':
                        ref readonly Spelling<Speaker> speaker = ref _indexed.Index.Speakers.Named(TakeName());
                        by.Speaker = speaker.Of;
                        by.Name = speaker.Name;
                        break;
                    case '&':
                        by.Mention = by.Name;
                        break;
                    case '#':
                        by.Mention = TakeWords(end);
                        break;
                    case '@':
                        by.Handle = _row.Text();
                        break;
                    case '!':
                        by.Cue = TakeWords(end);
                        break;
                    case ',':
                        by.Date = TakeDate();
                        break;
                    case '=':
                        by.Date = _row.Text();
                        break;
                    case ';':
                        by.Rule = (Pattern)_row.Number();
                        break;
                }
            }

            _row.EndRow();
            return by;
        }

        private Term ReadTerm(ref int end)
        {
            _row.Take();
            QuoteMarks marks = _row.TryTake('*') ? (QuoteMarks)_row.Int() : QuoteMarks.Guillemets;
            (int start, int length) = _row.Range(end);
            end = start + length;
            _row.EndRow();
            return new Term(_article, _text.Words(start, length), _text.PlaceAt(start, length)) { Marks = marks };
        }

        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        private Figure ReadFigure(ref int end)
        {
            var kind = (FigureKind)_row.Letter();
            var approximation = (Approximation)_row.LetterOr('(', (int)Approximation.Exact);
            (int start, int length) = _row.Range(end);
            end = start + length;
            bool hasPlainValue = kind is not FigureKind.Date and not FigureKind.Time and not FigureKind.Score, hasPlainIso = true;
            decimal? value = null, min = null, max = null;
            Unit? unit = null;
            Currency? currency = null;
            CountedNoun? counted = null;
            string? countedText = null, iso = null, mention = null;
            Speaker? speaker = null;
            Score? score = null;
            Pattern? rule = null;
            while (!_row.IsAtEndOfRow)
            {
                switch (_row.Take())
                {
                    case '~':
                        value = _row.Decimal();
                        hasPlainValue = false;
                        break;
                    case '>':
                        min = _row.Decimal();
                        hasPlainValue = false;
                        break;
                    case '<':
                        max = _row.Decimal();
                        hasPlainValue = false;
                        break;
                    case '%':
                        unit = (Unit)_row.Number();
                        break;
                    case '$':
                        currency = (Currency)_row.Number();
                        break;
                    case '#':
                        countedText = TakeWords(end);
                        break;
                    case ':':
                        counted = _indexed.Index.CountedNouns.Named(TakeName()).Of;
                        break;
                    case '@':
                        speaker = _indexed.Index.Speakers.Named(new Rows(_row.All, _names[_row.Number()])).Of;
                        break;
                    case '!':
                        mention = TakeWords(end);
                        break;
                    case '/':
                        int first = _row.Number();
                        _row.Take();
                        score = new Score(first, _row.Number());
                        break;
                    case ',':
                        iso = TakeDate();
                        hasPlainIso = false;
                        break;
                    case '=':
                        iso = _row.TextOrNull();
                        hasPlainIso = false;
                        break;
                    case ';':
                        rule = (Pattern)_row.Number();
                        break;
                }
            }

            _row.EndRow();
            int number = PlainFigure.NumberIn(_text.Chars, start, length);
            if (hasPlainValue && number >= 0)
                value = number;
            if (hasPlainIso && PlainFigure.WriteIso(_text.Scratch, kind, value, unit) is > 0 and int isoLength)
                iso = _text.RepeatedScratch(isoLength);

            return new Figure(_article, _text.Repeated(start, length), _text.PlaceAt(start, length), min, max, score, speaker, mention)
            {
                Kind = kind,
                Approximation = approximation,
                Value = value,
                Unit = unit,
                Currency = currency,
                CountedText = countedText,
                Counted = counted,
                Iso = iso,
                Rule = rule ?? UsualPattern.Of(kind, hasDigits: number >= 0),
            };
        }

        private struct Attribution
        {
            public Speaker? Speaker;
            public string? Name, Mention, Handle, Cue, Date;
            public Pattern? Rule;
        }
    }
}
