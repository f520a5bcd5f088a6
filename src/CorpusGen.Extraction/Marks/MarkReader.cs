using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Marks;

/// <summary>
/// Reads the words in quotation marks. The marks of each block are paired by themselves (<see cref="MarkPairing"/>); a
/// quote that is open at the end of one goes on in the next text block that begins with the same mark, or in a later one
/// whose first mark closes it. The whole is one span.
/// </summary>
internal sealed class MarkReader
{
    /// <summary>A quote whose mark is not opened again runs over no more paragraphs than this.</summary>
    private const int MostUnmarkedParagraphs = 4;

    /// <summary>A first mark further into a paragraph than this closes no quote of the paragraph before.</summary>
    private const int FarthestFirstMark = 400;

    private readonly Document _document;
    private readonly TokenList _tokens;
    private readonly IReadOnlyList<BlockModel> _blocks;
    private readonly MarkPairing _pairing;
    private readonly Func<MarkForm, Continuation> _exit;
    private readonly List<MarkedSpan> _spans = [];

    /// <summary>The block of running text after each, pictures between them left out.</summary>
    private readonly int[] _nextText;

    private int _block;

    public MarkReader(Document document, Sentences sentences, IReadOnlyList<BlockModel> blocks)
    {
        _document = document;
        _tokens = document.Tokens;
        _blocks = blocks;
        _pairing = new MarkPairing(_tokens, new LostMarks(_tokens, sentences));
        _exit = ContinuationOf;
        _nextText = NextTexts(blocks);
    }

    /// <summary>The spans in the order of the text, outer before inner.</summary>
    public List<MarkedSpan> Read()
    {
        MarkedSpan? open = null;
        Continuation entry = Continuation.None;
        int entryBlock = -1;
        for (_block = 0; _block < _document.Lines.Count; _block++)
        {
            int from = _spans.Count;
            Line line = _document.Lines[_block];
            _pairing.Read(line, _block, _block == entryBlock ? entry : Continuation.None, _exit, _spans);
            bool goesOn = _block == entryBlock && TryJoin(open!, from);
            if (!IsText(_blocks[_block]))
                continue;
            MarkedSpan? openHere = goesOn && IsOpenAt(open!, line.EndToken) ? open : OpenAtEnd(from, line.EndToken);
            if (openHere is null)
                continue;
            open = openHere;
            entry = ContinuationOf(FormOf(open), out entryBlock);
        }

        SpanBounds.Set(_spans, _tokens);
        AddFlaws();
        return _spans;
    }

    /// <summary>The mark whose partner is missing. A single one may be an apostrophe, and pairs of those are not repaired.</summary>
    private void AddFlaws()
    {
        foreach (MarkedSpan span in _spans)
        {
            if (!span.IsOneSided || (span.Marks & ~QuoteMarks.OneSideMissing) is QuoteMarks.Single)
                continue;
            ref readonly Token mark = ref _tokens[span.LacksClosing ? span.Open : span.Close];
            _document.Flaws.Add(new FlawModel(span.LacksClosing ? FlawKind.MissingClosingMark : FlawKind.MissingOpeningMark, new TextRange(mark.Start, mark.End)));
        }
    }

    private MarkedSpan? OpenAtEnd(int from, int end)
    {
        for (int i = _spans.Count - 1; i >= from; i--)
        {
            if (IsOpenAt(_spans[i], end))
                return _spans[i];
        }

        return null;
    }

    private static bool IsOpenAt(MarkedSpan span, int end) => span.LacksClosing && span.Close == end;

    /// <summary>The span that begins a block goes on with one that is open before it.</summary>
    private bool TryJoin(MarkedSpan open, int from)
    {
        int first = _document.Lines[_block].FirstToken;
        for (int i = from; i < _spans.Count; i++)
        {
            MarkedSpan span = _spans[i];
            if (span.Open > first)
                continue;
            open.EndBlock = span.EndBlock;
            open.Last = span.Last;
            open.Close = span.Close;
            open.LacksClosing = span.LacksClosing;
            if (!open.IsOneSided)
                open.Marks &= ~QuoteMarks.OneSideMissing;
            _spans.RemoveAt(i);
            return true;
        }

        return false;
    }

    private Continuation ContinuationOf(MarkForm form) => ContinuationOf(form, out _);

    private Continuation ContinuationOf(MarkForm form, out int block)
    {
        block = IsText(_blocks[_block]) ? _nextText[_block] : _blocks.Count;
        for (int paragraphs = 0; block < _blocks.Count && paragraphs < MostUnmarkedParagraphs; paragraphs++, block = _nextText[block])
        {
            // What a paragraph leaves open does not go on in an embedded post, nor the other way round.
            if (IsPost(_blocks[block]) != IsPost(_blocks[_block]))
                break;
            Line line = _document.Lines[block];
            var near = new Line(line.Range, line.Number, line.FirstToken, Math.Min(line.EndToken, line.FirstToken + FarthestFirstMark));
            if (!TryFirstDouble(near, out Mark mark))
                continue;
            bool sameForm = Normal(mark.Form) == Normal(form);
            if (paragraphs == 0 && sameForm && mark.First == line.FirstToken && mark.Last + 1 < line.EndToken)
                return Continuation.Reopened;
            if (sameForm && mark.First > line.FirstToken && mark.Closing == 0)
                return Continuation.Unmarked;
            break;
        }

        block = -1;
        return Continuation.None;
    }

    private bool TryFirstDouble(in Line line, out Mark mark)
    {
        var scanner = new MarkScanner(_tokens, line);
        for (int from = line.FirstToken; scanner.TryNext(from, out mark); from = mark.Last + 1)
        {
            if (mark.Form.IsDouble())
                return true;
        }

        return false;
    }

    private static MarkForm Normal(MarkForm form) => form == MarkForm.Low ? MarkForm.Curly : form;

    private static MarkForm FormOf(MarkedSpan span) => (span.Marks & ~QuoteMarks.OneSideMissing) switch
    {
        QuoteMarks.Guillemets => MarkForm.Guillemet,
        QuoteMarks.Typographic => MarkForm.Curly,
        _ => MarkForm.Straight,
    };

    private static int[] NextTexts(IReadOnlyList<BlockModel> blocks)
    {
        int[] nextText = new int[blocks.Count];
        int next = blocks.Count;
        for (int block = blocks.Count - 1; block >= 0; block--)
        {
            nextText[block] = next;
            if (IsText(blocks[block]))
                next = block;
        }

        return nextText;
    }

    private static bool IsPost(BlockModel block) => block.Kind == BlockKind.Post;

    private static bool IsText(BlockModel block) => block.Kind is not (BlockKind.Caption or BlockKind.Credit or BlockKind.Boilerplate);
}
