using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Pairs quotation marks. Within a block the open marks are a stack; a closing mark closes the nearest opening one of
/// its kind. A straight mark opens or closes by the blanks beside it and, where these do not tell, by turns. A closing
/// mark with none open belongs to a quote from the sentence's start; an opening one that is never closed runs to the
/// end of the block, and on through the next blocks while these begin with the same mark.
/// </summary>
internal sealed class MarkReader(Document document, Sentences sentences, IReadOnlyList<BlockModel> blocks)
{
    /// <summary>Deeper nesting than writers use is noise, and is read flat.</summary>
    private const int MaximumDepth = 4;

    private readonly TokenList _tokens = document.Tokens;
    private readonly List<MarkedSpan> _spans = [];
    private readonly List<OpenMark> _open = [];
    private readonly HashSet<MarkedSpan> _joined = [];

    /// <summary>For each block the span that is open at its end, and those that begin it.</summary>
    private readonly MarkedSpan?[] _openAtEnd = new MarkedSpan?[blocks.Count];
    private readonly List<MarkedSpan>?[] _beginning = new List<MarkedSpan>?[blocks.Count];

    /// <summary>The block of running text before each, pictures between them left out; -1 for the first.</summary>
    private readonly int[] _previousText = PreviousTexts(blocks);

    private int _afterLastClose;

    private readonly record struct OpenMark(int Token, char Symbol);

    /// <summary>The spans in the order of the text, outer before inner.</summary>
    public List<MarkedSpan> Read()
    {
        for (int block = 0; block < document.Lines.Count; block++)
            ReadBlock(block);
        JoinParagraphs();
        _spans.Sort(static (a, b) => a.Open != b.Open ? a.Open.CompareTo(b.Open) : b.Close.CompareTo(a.Close));
        MarkNested();
        return _spans;
    }

    private void ReadBlock(int block)
    {
        Line line = document.Lines[block];
        _open.Clear();
        for (int i = line.FirstToken; i < line.EndToken; i++)
        {
            char symbol = _tokens[i].Symbol;
            switch (symbol)
            {
                case '«' or '‹' or '„' or '‟':
                    Open(i, symbol);
                    break;
                case '“':
                    if (ClosesLikeGerman(i, line))
                        Close(i, '“', block, line);
                    else
                        Open(i, symbol);
                    break;
                case '»' or '›' or '”':
                    if (symbol == '»' && i == line.FirstToken && IsContinuation(block))
                        continue;
                    Close(i, symbol, block, line);
                    break;
                case '"':
                    ReadStraight(i, block, line);
                    break;
                case '‘':
                    if (_tokens[i + 1].IsWord && !_tokens[i + 1].HasSpaceBefore)
                        Open(i, symbol);
                    break;
                case '\'' or '’':
                    ReadSingle(i, block, line);
                    break;
            }
        }

        EndBlock(block, line);
    }

    private void Open(int token, char symbol)
    {
        if (_open.Count < MaximumDepth)
            _open.Add(new OpenMark(token, symbol));
    }

    /// <summary>“ closes when „ is open, and when it stands like a closing mark after a straight or curly one.</summary>
    private bool ClosesLikeGerman(int token, Line line)
    {
        if (_open.Count == 0)
            return false;
        if (_open[_open.Count - 1].Symbol == '„')
            return true;
        bool spaceAfter = token + 1 >= line.EndToken || _tokens[token + 1].HasSpaceBefore;
        return !_tokens[token].HasSpaceBefore && spaceAfter && LastOpen('”') >= 0;
    }

    private void ReadStraight(int token, int block, Line line)
    {
        bool spaceBefore = _tokens[token].HasSpaceBefore || _tokens[token - 1].Symbol is '(' or '[' or '«' or '“' or '/' || _tokens[token - 1].IsElided
            || _tokens[token - 1].Symbol is '-' or '–' or '—' || token == line.FirstToken;
        bool spaceAfter = token + 1 >= line.EndToken || _tokens[token + 1].HasSpaceBefore;
        bool isOpen = LastOpen('"') >= 0;
        // 24" is a size.
        if (!isOpen && !spaceBefore && _tokens[token - 1].IsDigits)
            return;
        if (isOpen && !(spaceBefore && !spaceAfter && HasEvenNumberAhead(token, line)))
            Close(token, '"', block, line);
        else if (!isOpen && !spaceBefore && spaceAfter && !HasStraightAhead(token, line))
            Close(token, '"', block, line);
        else
            Open(token, '"');
    }

    private bool HasStraightAhead(int token, Line line) => NextStraight(token, line) >= 0;

    /// <summary>A mark that looks opening while one is open is a new pair only if it has its partner before the outer one.</summary>
    private bool HasEvenNumberAhead(int token, Line line)
    {
        int next = NextStraight(token, line);
        return next >= 0 && _tokens[next + 1].HasSpaceBefore && NextStraight(next, line) is var third && third >= 0 && !_tokens[third].HasSpaceBefore
            && NextStraight(third, line) < 0;
    }

    private int NextStraight(int token, Line line)
    {
        // A partner that is further away than any quote is long is none; this bounds the look ahead.
        int end = System.Math.Min(line.EndToken, token + 400);
        for (int i = token + 1; i < end; i++)
        {
            if (_tokens[i].Symbol == '"')
                return i;
        }

        return -1;
    }

    /// <summary>' opens after a blank and before a letter, and closes where no letter follows; elided words and English enclitics never come here.</summary>
    private void ReadSingle(int token, int block, Line line)
    {
        bool letterAfter = token + 1 < line.EndToken && (_tokens[token + 1].IsWord || _tokens[token + 1].IsDigits) && !_tokens[token + 1].HasSpaceBefore;
        if (!letterAfter && !_tokens[token].HasSpaceBefore && LastOpen(_tokens[token].Symbol) >= 0)
            Close(token, _tokens[token].Symbol, block, line);
        else if (letterAfter && _tokens[token].Symbol == '\'' && (_tokens[token].HasSpaceBefore || token == line.FirstToken || _tokens[token - 1].Symbol is '(' or '"' or '«')
            && _tokens[token + 1].IsWord && LastOpen('\'') < 0)
            Open(token, '\'');
    }

    private static bool Pairs(char open, char close) => close switch
    {
        '»' => open == '«',
        '›' => open == '‹',
        '”' => open is '“' or '„' or '‟' or '"',
        '“' => open is '„' or '"' or '“',
        '"' => open is '"' or '“',
        '’' => open is '‘' or '\'',
        '\'' => open is '\'' or '‘',
        _ => false,
    };

    private int LastOpen(char close)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (Pairs(_open[i].Symbol, close))
                return i;
        }

        return -1;
    }

    private void Close(int token, char symbol, int block, Line line)
    {
        int at = LastOpen(symbol);
        if (at >= 0)
        {
            Add(_open[at].Token, token, block, KindOf(_open[at].Symbol));
            // Marks opened inside and never closed are forgotten: their closing mark is lost.
            _open.RemoveRange(at, _open.Count - at);
        }
        else if (symbol is '»' or '”' or '"')
            AddWithoutOpening(token, symbol, block, line);
    }

    private void AddWithoutOpening(int token, char symbol, int block, Line line)
    {
        int start = System.Math.Max(LostStart(token, line), _afterLastClose);
        if (start >= token || start < line.FirstToken)
            return;
        MarkedSpan? added = Add(start - 1, token, block, KindOf(symbol) | QuoteMarks.OneSideMissing);
        if (added is not null)
            added.LacksOpening = true;
    }

    /// <summary>
    /// Where a quote begins whose opening mark is lost: at the start of the block when all before the closing mark is a
    /// few sentences with no verb of saying, else at the start of the sentence.
    /// </summary>
    private int LostStart(int token, Line line)
    {
        if (token - line.FirstToken > 60)
            return sentences.StartOf(token);
        for (int i = line.FirstToken; i < token; i++)
        {
            if (_tokens[i].Is(Trait.Cue))
                return sentences.StartOf(token);
        }

        return line.FirstToken;
    }

    private void EndBlock(int block, Line line)
    {
        for (int i = 0; i < _open.Count; i++)
        {
            OpenMark mark = _open[i];
            if (mark.Symbol is '\'' or '‘' or '‹')
                continue;
            MarkedSpan? span = Add(mark.Token, line.EndToken, block, KindOf(mark.Symbol) | QuoteMarks.OneSideMissing);
            if (span is not null)
            {
                span.LacksClosing = true;
                _openAtEnd[block] = span;
            }

            // What is open inside it is lost in it.
            return;
        }
    }

    private bool IsContinuation(int block) => _previousText[block] is var previous && previous >= 0 && _openAtEnd[previous] is not null;

    private static int[] PreviousTexts(IReadOnlyList<BlockModel> blocks)
    {
        var previous = new int[blocks.Count];
        for (int i = 0, last = -1; i < previous.Length; i++)
        {
            previous[i] = last;
            if (IsText(blocks[i]))
                last = i;
        }

        return previous;
    }

    private static bool IsText(BlockModel block) => block.Kind is not (BlockKind.Caption or BlockKind.Credit or BlockKind.Boilerplate);

    /// <summary>
    /// A quote over several paragraphs: each of them begins with the mark and only the last has the closing one.
    /// The whole is one span.
    /// </summary>
    private void JoinParagraphs()
    {
        int next = blocks.Count;
        int[] nextText = new int[blocks.Count];
        for (int block = blocks.Count - 1; block >= 0; block--)
        {
            nextText[block] = next;
            if (IsText(blocks[block]))
                next = block;
        }

        foreach (MarkedSpan span in _spans)
        {
            if (!span.LacksClosing || nextText[span.EndBlock] == blocks.Count || StartingIn(nextText[span.EndBlock], span.Marks) is not { } continuation)
                continue;
            continuation.Open = span.Open;
            continuation.Block = span.Block;
            continuation.LacksOpening = span.LacksOpening;
            continuation.Content = new TextRange(span.Content.Start, continuation.Content.End);
            _joined.Add(span);
        }

        if (_joined.Count > 0)
            _spans.RemoveAll(_joined.Contains);
    }

    private MarkedSpan? StartingIn(int block, QuoteMarks marks)
    {
        foreach (MarkedSpan span in _beginning[block] ?? [])
        {
            // A span that was joined to another already begins in a block before.
            if (span.Block == block && (span.Marks & ~QuoteMarks.OneSideMissing) == (marks & ~QuoteMarks.OneSideMissing))
                return span;
        }

        return null;
    }

    private MarkedSpan? Add(int open, int close, int block, QuoteMarks marks)
    {
        if (close - open < 2)
            return null;
        var span = new MarkedSpan
        {
            Content = new TextRange(_tokens[open + 1].Start, _tokens[close - 1].End),
            Marks = marks,
            Open = open,
            Close = close,
            Block = block,
            EndBlock = block,
        };
        _spans.Add(span);
        // A closing mark may begin a block that goes on with a quote.
        int first = document.Lines[block].FirstToken;
        if (open == first || (open + 1 == first && _tokens[first].Symbol == '»'))
            (_beginning[block] ??= []).Add(span);
        _afterLastClose = System.Math.Max(_afterLastClose, close + 1);
        return span;
    }

    private void MarkNested()
    {
        int end = -1;
        foreach (MarkedSpan span in _spans)
        {
            span.IsNested = span.Close <= end;
            if (!span.IsNested)
                end = span.Close;
        }
    }

    private static QuoteMarks KindOf(char symbol) => symbol switch
    {
        '«' or '»' => QuoteMarks.Guillemets,
        '“' or '”' or '„' or '‟' => QuoteMarks.Typographic,
        '"' => QuoteMarks.Straight,
        _ => QuoteMarks.Single,
    };
}
