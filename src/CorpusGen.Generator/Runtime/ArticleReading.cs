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
        // The blocks come first, and the title is one of them. The lists of the article are filled after it is made: its quotes know it.
        int end = 0;
        for (; !rows.IsAtEnd && rows.Kind == 'b'; rows.Next())
            end = ReadBlock(rows, end);
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
        for (; !rows.IsAtEnd && rows.Kind != 'a'; rows.Next())
        {
            switch (rows.Kind)
            {
                case 'q':
                    ReadQuote(article, rows);
                    break;
                case 's':
                    ReadStatement(article, rows);
                    break;
                case 't':
                    ReadTerm(article, rows);
                    break;
                case 'f':
                    ReadFigure(article, rows);
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
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                starts.Add(i + 1);
        }

        return starts.ToArray();
    }

    private int ReadBlock(Rows row, int end)
    {
        row.Skip();
        BlockKind kind = row.Value<BlockKind>();
        int start = end + row.Int();
        int length = row.Int();
        _blocks.Add(new Block(_text.Substring(start, length), At(start, length)) { Kind = kind });
        return start + length;
    }

    private void ReadQuote(Article article, Rows row)
    {
        (Block block, string words, Location location) = ReadPlace(row);
        int origin = block.Location.Start;
        _quotes.Add(new Quote(article, block, words, location)
        {
            Kind = row.Value<QuoteKind>(),
            Marks = row.Value<QuoteMarks>(),
            SpeakerKind = row.Value<SpeakerKind>(),
            Speaker = ReadSpeaker(row),
            SpeakerMention = row.WordsOrNull(_text, origin),
            Handle = row.TextOrNull(),
            Cue = row.WordsOrNull(_text, origin),
            Date = row.TextOrNull(),
        });
    }

    private void ReadStatement(Article article, Rows row)
    {
        (Block block, string words, Location location) = ReadPlace(row);
        int origin = block.Location.Start;
        _statements.Add(new Statement(article, block, words, location)
        {
            SpeakerKind = row.Value<SpeakerKind>(),
            Speaker = ReadSpeaker(row),
            SpeakerMention = row.WordsOrNull(_text, origin),
            Handle = row.TextOrNull(),
            Cue = row.WordsOrNull(_text, origin),
        });
    }

    private void ReadTerm(Article article, Rows row)
    {
        (Block block, string words, Location location) = ReadPlace(row);
        _terms.Add(new Term(article, block, words, location) { Marks = row.Value<QuoteMarks>() });
    }

    private void ReadFigure(Article article, Rows row)
    {
        (Block block, string words, Location location) = ReadPlace(row);
        _figures.Add(new Figure(article, block, words, location)
        {
            Kind = row.Value<FigureKind>(),
            Approximation = row.Value<Approximation>(),
            Value = row.DecimalOrNull(),
            Min = row.DecimalOrNull(),
            Max = row.DecimalOrNull(),
            Unit = row.ValueOrNull<Unit>(),
            Currency = row.ValueOrNull<Currency>(),
            CountedText = row.WordsOrNull(_text, block.Location.Start),
            Counted = row.TextOrNull() is string noun ? _index.CountedNounNamed(noun) : null,
            Iso = row.TextOrNull(),
        });
    }

    private Speaker? ReadSpeaker(Rows row) => row.TextOrNull() is string name ? _index.SpeakerNamed(name) : null;

    private (Block Block, string Words, Location Location) ReadPlace(Rows row)
    {
        row.Skip();
        Block block = _blocks[row.Int()];
        (int start, int length) = row.Range();
        start += block.Location.Start;
        return (block, _text.Substring(start, length), At(start, length));
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
