using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen;

/// <summary>Makes the records of one article from its rows and its text.</summary>
internal sealed class ArticleReading
{
    private readonly CorpusIndex _index;
    private readonly string _text;
    private readonly string _path;
    private readonly int[] _lineStarts;
    private readonly List<string> _names = new List<string>();
    private readonly List<Block> _blocks = new List<Block>();
    private readonly List<Quote> _quotes = new List<Quote>();
    private readonly List<Statement> _statements = new List<Statement>();
    private readonly List<Term> _terms = new List<Term>();
    private readonly List<Figure> _figures = new List<Figure>();

    public ArticleReading(CorpusIndex index, string text, string path)
    {
        _index = index;
        _text = text;
        _path = path;
        _lineStarts = LineStarts(text);
    }

    public Article Read(string name, Language language, Rows rows)
    {
        ReadBlocks(rows);
        ReadNames(rows);
        var article = new Article(name, _path, _text)
        {
            Title = First(BlockKind.Title),
            Kicker = First(BlockKind.Kicker),
            Source = First(BlockKind.Source),
            Language = language,
            Blocks = _blocks.AsReadOnly(),
            Quotes = _quotes.AsReadOnly(),
            Statements = _statements.AsReadOnly(),
            Terms = _terms.AsReadOnly(),
            Figures = _figures.AsReadOnly(),
        };
        int quote = 0, statement = 0, term = 0, figure = 0;
        for (; !rows.IsAtEnd && rows.Kind != 'a'; rows.Next())
        {
            char first = rows.Take();
            switch (first)
            {
                case 'q':
                    quote = ReadQuote(article, rows, quote);
                    break;
                case 's':
                    statement = ReadStatement(article, rows, statement);
                    break;
                case 't':
                    term = ReadTerm(article, rows, term);
                    break;
                default:
                    figure = ReadFigure(article, rows, (FigureKind)(first - 'A'), figure);
                    break;
            }
        }

        return article;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            if (TextLine.IsEnd(text[i]))
                starts.Add(i + 1);
        }

        return starts.ToArray();
    }

    private void ReadBlocks(Rows row)
    {
        row.Take();
        int end = 0;
        while (!row.IsAtEndOfRow)
        {
            var kind = (BlockKind)row.Letter();
            (int start, int length) = row.IsAtRange ? row.Range(end) : TextLine.After(_text, end);
            _blocks.Add(new Block(_text.Substring(start, length), At(start, length)) { Kind = kind });
            end = start + length;
        }

        row.Next();
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

    private int ReadQuote(Article article, Rows row, int origin)
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

        _quotes.Add(new Quote(article, BlockAt(start), _text.Substring(start, length), At(start, length))
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

    private int ReadStatement(Article article, Rows row, int origin)
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

        _statements.Add(new Statement(article, BlockAt(start), _text.Substring(start, length), At(start, length))
        {
            SpeakerKind = speakerKind,
            Speaker = speaker,
            SpeakerMention = mention,
            Handle = handle,
            Cue = cue,
        });
        return start + length;
    }

    private int ReadTerm(Article article, Rows row, int origin)
    {
        QuoteMarks marks = row.TryTake('*') ? (QuoteMarks)row.Int() : QuoteMarks.Guillemets;
        (int start, int length) = row.Range(origin);
        _terms.Add(new Term(article, BlockAt(start), _text.Substring(start, length), At(start, length)) { Marks = marks });
        return start + length;
    }

    private int ReadFigure(Article article, Rows row, FigureKind kind, int origin)
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

        _figures.Add(new Figure(article, BlockAt(start), _text.Substring(start, length), At(start, length))
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
        int low = 0, high = _blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_blocks[middle].Location.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return _blocks[low];
    }

    private Location At(int start, int length)
    {
        int line = Array.BinarySearch(_lineStarts, start);
        if (line < 0)
            line = ~line - 1;
        return new Location(_path, line + 1, start - _lineStarts[line] + 1, start, length);
    }

    private string? First(BlockKind kind) => _blocks.FirstOrDefault(block => block.Kind == kind)?.Text;
}
