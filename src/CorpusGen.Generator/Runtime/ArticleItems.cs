using System.Collections.Generic;

namespace CorpusGen;

/// <summary>Makes the quotes, statements, terms and figures of an article from its rows and its text.</summary>
internal sealed class ArticleItems
{
    private readonly CorpusIndex _index;
    private readonly Article _article;
    private readonly string _text;
    private readonly Places _places;
    private readonly List<string> _names = new List<string>();
    private readonly List<Quote> _quotes = new List<Quote>();
    private readonly List<Statement> _statements = new List<Statement>();
    private readonly List<Term> _terms = new List<Term>();
    private readonly List<Figure> _figures = new List<Figure>();

    public ArticleItems(CorpusIndex index, Article article, Places places, Rows rows)
    {
        _index = index;
        _article = article;
        _text = article.Text;
        _places = places;
        ReadNames(rows);
        Read(rows);
    }

    public IReadOnlyList<Quote> Quotes => _quotes;

    public IReadOnlyList<Statement> Statements => _statements;

    public IReadOnlyList<Term> Terms => _terms;

    public IReadOnlyList<Figure> Figures => _figures;

    private void Read(Rows rows)
    {
        int quote = 0, statement = 0, term = 0, figure = 0;
        for (; !rows.IsAtEnd && rows.Kind != 'a'; rows.Next())
        {
            char first = rows.Take();
            switch (first)
            {
                case 'q':
                    quote = ReadQuote(rows, quote);
                    break;
                case 's':
                    statement = ReadStatement(rows, statement);
                    break;
                case 't':
                    term = ReadTerm(rows, term);
                    break;
                default:
                    figure = ReadFigure(rows, (FigureKind)(first - 'A'), figure);
                    break;
            }
        }
    }

    private void ReadNames(Rows row)
    {
        if (row.IsAtEnd || row.Kind != 'n')
            return;
        row.Next('|');
        while (!row.IsAtEndOfRow)
            _names.Add(row.Text());
        row.Next();
    }

    private int ReadQuote(Rows row, int origin)
    {
        var kind = (QuoteKind)row.LetterOr('k', (int)QuoteKind.Direct);
        QuoteMarks marks = row.TryTake('*') ? (QuoteMarks)row.Int() : QuoteMarks.Guillemets;
        var speakerKind = (SpeakerKind)row.LetterOr('s', (int)SpeakerKind.Named);
        (int start, int length) = row.Range(origin);
        Speaker? speaker = null;
        string? mention = null, handle = null, cue = null, date = null;
        while (!row.IsAtEndOfRow)
        {
            switch (row.Take())
            {
                case ':':
                    speaker = _index.SpeakerNamed(_names[row.Number()]);
                    break;
                case '&':
                    mention = speaker!.Name;
                    break;
                case '#':
                    mention = row.Words(_text, start + length);
                    break;
                case '@':
                    handle = row.Text();
                    break;
                case '!':
                    cue = row.Words(_text, start + length);
                    break;
                case '=':
                    date = row.Text();
                    break;
            }
        }

        _quotes.Add(new Quote(_article, BlockAt(start), _text.Substring(start, length), _places.At(start, length))
        {
            Kind = kind,
            Marks = marks,
            SpeakerKind = speakerKind,
            Speaker = speaker,
            SpeakerMention = mention,
            Handle = handle,
            Cue = cue,
            Date = date,
        });
        return start + length;
    }

    private int ReadStatement(Rows row, int origin)
    {
        var speakerKind = (SpeakerKind)row.LetterOr('s', (int)SpeakerKind.Named);
        (int start, int length) = row.Range(origin);
        Speaker? speaker = null;
        string? mention = null, handle = null, cue = null;
        while (!row.IsAtEndOfRow)
        {
            switch (row.Take())
            {
                case ':':
                    speaker = _index.SpeakerNamed(_names[row.Number()]);
                    break;
                case '&':
                    mention = speaker!.Name;
                    break;
                case '#':
                    mention = row.Words(_text, start + length);
                    break;
                case '@':
                    handle = row.Text();
                    break;
                case '!':
                    cue = row.Words(_text, start + length);
                    break;
            }
        }

        _statements.Add(new Statement(_article, BlockAt(start), _text.Substring(start, length), _places.At(start, length))
        {
            SpeakerKind = speakerKind,
            Speaker = speaker,
            SpeakerMention = mention,
            Handle = handle,
            Cue = cue,
        });
        return start + length;
    }

    private int ReadTerm(Rows row, int origin)
    {
        QuoteMarks marks = row.TryTake('*') ? (QuoteMarks)row.Int() : QuoteMarks.Guillemets;
        (int start, int length) = row.Range(origin);
        _terms.Add(new Term(_article, BlockAt(start), _text.Substring(start, length), _places.At(start, length)) { Marks = marks });
        return start + length;
    }

    private int ReadFigure(Rows row, FigureKind kind, int origin)
    {
        var approximation = (Approximation)row.LetterOr('a', (int)Approximation.Exact);
        (int start, int length) = row.Range(origin);
        decimal? value = null, min = null, max = null;
        Unit? unit = null;
        Currency? currency = null;
        CountedNoun? counted = null;
        string? countedText = null, iso = null;
        while (!row.IsAtEndOfRow)
        {
            switch (row.Take())
            {
                case '~':
                    value = row.Decimal();
                    break;
                case '>':
                    min = row.Decimal();
                    break;
                case '<':
                    max = row.Decimal();
                    break;
                case '%':
                    unit = row.Value<Unit>();
                    break;
                case '$':
                    currency = row.Value<Currency>();
                    break;
                case '#':
                    countedText = row.Words(_text, start + length);
                    break;
                case ':':
                    counted = _index.CountedNounNamed(_names[row.Number()]);
                    break;
                case '=':
                    iso = row.Text();
                    break;
            }
        }

        _figures.Add(new Figure(_article, BlockAt(start), _text.Substring(start, length), _places.At(start, length))
        {
            Kind = kind,
            Approximation = approximation,
            Value = value,
            Min = min,
            Max = max,
            Unit = unit,
            Currency = currency,
            CountedText = countedText,
            Counted = counted,
            Iso = iso,
        });
        return start + length;
    }

    // The last that begins at the position or before.
    private Block BlockAt(int position)
    {
        IReadOnlyList<Block> blocks = _article.Blocks;
        int low = 0, high = blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (blocks[middle].Location.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return blocks[low];
    }
}
