using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Marks;

/// <summary>
/// Pairs the marks of one line. Going from mark to mark, all ways of reading those so far are kept, the cheapest for each
/// set of open marks: a way that goes wrong at one mark pays at the next ones, and the way in which the rest fits is
/// left. Only a few ways are ever worth keeping, and no line is looked through twice.
/// </summary>
internal sealed class MarkPairing(TokenList tokens, LostMarks lost)
{
    /// <summary>Deeper nesting than writers use is noise, and is read flat.</summary>
    private const int MaximumDepth = 4;

    /// <summary>More ways than these are never near the cheapest.</summary>
    private const int MaximumWays = 8;

    /// <summary>A way this much dearer than the cheapest will not become the cheapest again.</summary>
    private const int Hopeless = 90;

    /// <summary>After so many steps the cheapest way is settled, so that an endless line needs no endless memory.</summary>
    private const int MaximumSteps = 4096;

    private readonly ValueList<Step> _steps = new();
    private readonly ValueList<OpenMark> _opens = new();
    private ValueList<Way> _ways = new();
    private ValueList<Way> _next = new();
    private Line _line;

    /// <summary>The last token of the mark before; the stretch after it is where lost marks are looked for.</summary>
    private int _gap;

    /// <summary>The spans of a line that is settled go here.</summary>
    private List<MarkedSpan> _spans = [];

    private int _block;
    private int _gapEnd;
    private LostPlace? _closing;
    private LostPlace? _closingAfterMarks;
    private LostPlace? _opening;

    /// <summary>A way of reading the marks so far.</summary>
    /// <param name="Price">What it costs.</param>
    /// <param name="Step">The last of its spans in the list of steps, -1 without one.</param>
    /// <param name="Open">The innermost open mark in the list of open marks, -1 without one.</param>
    /// <param name="Key">The forms of the open marks. Of two ways with the same ones the dearer is dropped.</param>
    private readonly record struct Way(int Price, int Step, int Open, int Key);

    /// <summary>A span, after those of the step before.</summary>
    private readonly record struct Step(int Previous, int Open, int First, int Last, int Close, MarkForm Form, Missing Missing);

    private readonly record struct OpenMark(int Outer, int Depth, Mark Mark);

    private enum Missing : byte
    {
        Nothing,
        Opening,
        Closing,
    }

    /// <summary>Adds the spans of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="block">Its index.</param>
    /// <param name="entry">How a quote of the paragraphs before goes on in it.</param>
    /// <param name="exit">How a quote that is open at its end goes on after it.</param>
    /// <param name="spans">Where the spans go.</param>
    public void Read(in Line line, int block, Continuation entry, Func<MarkForm, Continuation> exit, List<MarkedSpan> spans)
    {
        if (entry == Continuation.None && PlainPairs.TryRead(tokens, line, block, spans))
            return;
        _line = line;
        _block = block;
        _spans = spans;
        var scanner = new MarkScanner(tokens, line);
        if (!scanner.TryNext(line.FirstToken, out Mark mark))
            return;
        _steps.Clear();
        _opens.Clear();
        _ways.Clear();
        _ways.Add(new Way(0, -1, -1, 0));
        _gap = line.FirstToken;
        do
        {
            if (entry != Continuation.None && mark.Form.IsDouble())
            {
                Enter(mark, entry);
                entry = Continuation.None;
            }
            else
            {
                Advance(mark);
            }

            _gap = mark.Last + 1;
            if (_steps.Count + _opens.Count > MaximumSteps)
                Settle();
        }
        while (scanner.TryNext(mark.Last + 1, out mark));

        End(exit);
    }

    /// <summary>The first mark of a line in which a quote goes on: it is opened again, or closed.</summary>
    private void Enter(in Mark mark, Continuation entry)
    {
        Way start = _ways[Cheapest()] with { Open = -1, Key = 0 };
        if (entry == Continuation.Reopened && mark.First == _line.FirstToken)
        {
            Push(start, mark with { Opening = 0 });
            (_ways, _next) = (_next, _ways);
            _next.Clear();
        }
        else if (entry == Continuation.Unmarked && mark.First > _line.FirstToken)
        {
            _steps.Add(new Step(start.Step, _line.FirstToken - 1, _line.FirstToken, mark.First - 1, mark.Last, mark.Form, Missing.Opening));
            _ways.Clear();
            _ways.Add(start with { Step = _steps.Count - 1 });
        }
        else
        {
            Advance(mark);
        }
    }

    private void Advance(in Mark mark)
    {
        FindPlacesBefore(mark.First);
        bool isDouble = mark.Form.IsDouble();
        // A quote that begins at a mark against its neighbours is never cheaper than a stray mark.
        bool mayBegin = isDouble && mark.Opening < MarkPrice.AgainstNeighbours;
        bool mayEnd = isDouble && mark.Closing + MarkPrice.LostBeforeTag < mark.Stray;
        foreach (Way way in _ways)
        {
            Keep(way with { Price = way.Price + mark.Stray });
            Push(way, mark);
            Close(way, mark);
            if (way.Open < 0 && mayEnd)
                CloseWithoutOpening(way, mark);
            else if (way.Open >= 0 && mayBegin)
                OpenWithoutClosing(way, mark);
        }

        (_ways, _next) = (_next, _ways);
        _next.Clear();
        Prune();
    }

    /// <summary>The mark closes a quote whose opening mark is lost.</summary>
    private void CloseWithoutOpening(in Way way, in Mark mark)
    {
        LostPlace opening = _opening ??= lost.Opening(_gap, mark.First, _line);
        if (opening.Token >= 0)
            KeepSpan(way, new Step(way.Step, opening.Token - 1, opening.Token, mark.First - 1, mark.Last, mark.Form, Missing.Opening), way.Price + mark.Closing + opening.Price, -1);
    }

    /// <summary>The mark opens a quote, and the one that is open has lost its closing mark before, or was no quote.</summary>
    private void OpenWithoutClosing(in Way way, in Mark mark)
    {
        Mark outer = Outermost(way, out int forgotten);
        bool isDouble = outer.Form.IsDouble();
        Push(new Way(way.Price + forgotten + (isDouble ? MarkPrice.GivenUp : MarkPrice.ForgottenSingle), way.Step, -1, 0), mark);
        if (isDouble && ClosingOf(outer) is { Token: >= 0 } closing)
            Push(Repaired(way, outer, closing, forgotten), mark);
    }

    private void Push(in Way way, in Mark mark)
    {
        if (mark.Opening >= MarkPrice.Never)
            return;
        int depth = way.Open < 0 ? 0 : _opens[way.Open].Depth;
        if (depth >= MaximumDepth)
            return;
        int price = way.Price + mark.Opening;
        int nested = 0;
        for (int i = way.Open; i >= 0; i = _opens[i].Outer)
            nested = Math.Max(nested, MarkPrice.Nested(mark.Form, _opens[i].Mark.Form));
        price += nested;
        int key = way.Key << 3 | (int)mark.Form;
        if (!IsWorthKeeping(price, key))
            return;
        _opens.Add(new OpenMark(way.Open, depth + 1, mark));
        Keep(new Way(price, way.Step, _opens.Count - 1, key));
    }

    /// <summary>The mark closes the innermost open one of its form; those inside it are forgotten.</summary>
    private void Close(in Way way, in Mark mark)
    {
        if (mark.Closing >= MarkPrice.Never)
            return;
        int forgotten = 0;
        int key = way.Key;
        for (int i = way.Open; i >= 0; i = _opens[i].Outer)
        {
            OpenMark open = _opens[i];
            key >>= 3;
            int pair = MarkPrice.Pair(open.Mark, mark);
            if (pair < MarkPrice.Never)
            {
                int first = open.Mark.Last + 1, last = mark.First - 1;
                if (last < first)
                    return;
                // 'n' is a clipped word.
                bool clipped = open.Mark.Form == MarkForm.Single && first == last && tokens[first].Length == 1;
                if (!clipped)
                    KeepSpan(way, new Step(way.Step, open.Mark.First, first, last, mark.Last, open.Mark.Form, Missing.Nothing), way.Price + forgotten + pair, open.Outer, key);
                // A mark of another form may be left over from a quote that was opened twice.
                if (open.Mark.Form == mark.Form)
                    return;
            }

            forgotten += ForgottenPrice(open);
        }
    }

    private void KeepSpan(in Way way, in Step step, int price, int open, int key = 0)
    {
        if (!IsWorthKeeping(price, key))
            return;
        _steps.Add(step);
        Keep(new Way(price, _steps.Count - 1, open, key));
    }

    /// <summary>Lost marks are looked for in the stretch before a token, when they are asked for.</summary>
    private void FindPlacesBefore(int token)
    {
        _gapEnd = token;
        _closing = _closingAfterMarks = _opening = null;
    }

    /// <summary>Where the outermost quote ends if its mark is lost.</summary>
    private LostPlace ClosingOf(in Mark open) => open.Last + 1 == _gap
        ? _closing ??= lost.Closing(_gap, _gapEnd, followsMarks: false)
        : _closingAfterMarks ??= lost.Closing(_gap, _gapEnd, followsMarks: true);

    private Way Repaired(in Way way, in Mark outer, LostPlace place, int forgotten)
    {
        _steps.Add(new Step(way.Step, outer.First, outer.Last + 1, place.Token - 1, place.Token, outer.Form, Missing.Closing));
        return new Way(way.Price + forgotten + place.Price, _steps.Count - 1, -1, 0);
    }

    private Mark Outermost(in Way way, out int forgotten)
    {
        forgotten = 0;
        int i = way.Open;
        for (; _opens[i].Outer >= 0; i = _opens[i].Outer)
            forgotten += ForgottenPrice(_opens[i]);
        return _opens[i].Mark;
    }

    private int ForgottenPrice(in OpenMark open)
    {
        if (open.Outer >= 0 && _opens[open.Outer].Mark.Last + 1 == open.Mark.First)
            return MarkPrice.ForgottenDoubled;
        return open.Mark.Form.IsDouble() ? MarkPrice.Forgotten : MarkPrice.ForgottenSingle;
    }

    private bool IsWorthKeeping(int price, int key)
    {
        foreach (Way other in _next)
        {
            if (other.Key == key)
                return price < other.Price;
        }

        return true;
    }

    private void Keep(in Way way)
    {
        for (int i = 0; i < _next.Count; i++)
        {
            if (_next[i].Key != way.Key)
                continue;
            if (way.Price < _next[i].Price)
                _next[i] = way;
            return;
        }

        _next.Add(way);
    }

    private void Prune()
    {
        if (_ways.Count == 1)
            return;
        int best = _ways[Cheapest()].Price;
        for (int i = _ways.Count - 1; i >= 0; i--)
        {
            if (_ways[i].Price > best + Hopeless)
                _ways.RemoveAt(i);
        }

        while (_ways.Count > MaximumWays)
            _ways.RemoveAt(Dearest());
    }

    private int Cheapest()
    {
        int cheapest = 0;
        for (int i = 1; i < _ways.Count; i++)
        {
            if (_ways[i].Price < _ways[cheapest].Price)
                cheapest = i;
        }

        return cheapest;
    }

    private int Dearest()
    {
        int dearest = 0;
        for (int i = 1; i < _ways.Count; i++)
        {
            if (_ways[i].Price >= _ways[dearest].Price)
                dearest = i;
        }

        return dearest;
    }

    /// <summary>Takes the cheapest way so far, with its open marks.</summary>
    private void Settle()
    {
        Way best = _ways[Cheapest()];
        Emit(best.Step);
        var open = new Stack<Mark>();
        for (int i = best.Open; i >= 0; i = _opens[i].Outer)
            open.Push(_opens[i].Mark);
        _steps.Clear();
        _opens.Clear();
        int outer = -1;
        foreach (Mark mark in open)
        {
            _opens.Add(new OpenMark(outer, _opens.Count + 1, mark));
            outer = _opens.Count - 1;
        }

        _ways.Clear();
        _ways.Add(new Way(0, -1, outer, best.Key));
    }

    /// <summary>What is open at the end of the line goes on in a later one, or has lost its mark.</summary>
    private void End(Func<MarkForm, Continuation> exit)
    {
        FindPlacesBefore(_line.EndToken);
        bool endsSentence = Sentences.IsTerminator(tokens[_line.EndToken - 1]);
        foreach (Way way in _ways)
        {
            if (way.Open < 0)
            {
                Keep(way);
                continue;
            }

            Mark outer = Outermost(way, out int forgotten);
            if (!outer.Form.IsDouble())
            {
                Keep(new Way(way.Price + forgotten + MarkPrice.ForgottenSingle, way.Step, -1, 0));
                continue;
            }

            Keep(new Way(way.Price + forgotten + MarkPrice.GivenUp, way.Step, -1, 0));
            if (outer.Last + 1 >= _line.EndToken)
                continue;
            LostPlace closing = ClosingOf(outer);
            if (closing.Token >= 0)
                Keep(Repaired(way, outer, IsWholeLine(outer, closing) ? closing with { Token = _line.EndToken } : closing, forgotten));
            Continuation continuation = exit(outer.Form);
            if (continuation == Continuation.None)
                continue;
            int price = (continuation == Continuation.Reopened ? MarkPrice.GoesOn : MarkPrice.GoesOnUnmarked) + (endsSentence ? 0 : MarkPrice.EndsMidSentence)
                + (closing.Price == MarkPrice.LostBeforeTag ? MarkPrice.LostBeforeTag : 0);
            Keep(Repaired(way, outer, new LostPlace(_line.EndToken, price), forgotten));
        }

        (_ways, _next) = (_next, _ways);
        _next.Clear();
        Emit(_ways[Cheapest()].Step);
    }

    /// <summary>A quote of whole sentences, with no mark after it, is the rest of the line; one that begins inside a sentence ends with it.</summary>
    private bool IsWholeLine(in Mark open, LostPlace place)
    {
        if (place.Price != MarkPrice.LostAtSentence || open.Last + 1 != _gap)
            return false;
        ref readonly Token before = ref tokens[open.First - 1];
        return open.First == _line.FirstToken || before.Symbol == ':' || Sentences.IsTerminator(before);
    }

    private void Emit(int step)
    {
        int from = _spans.Count;
        for (int i = step; i >= 0; i = _steps[i].Previous)
        {
            Step span = _steps[i];
            _spans.Add(new MarkedSpan
            {
                Marks = span.Form.ToQuoteMarks() | (span.Missing == Missing.Nothing ? 0 : QuoteMarks.OneSideMissing),
                Open = span.Open,
                First = span.First,
                Last = span.Last,
                Close = span.Close,
                Block = _block,
                EndBlock = _block,
                LacksOpening = span.Missing == Missing.Opening,
                LacksClosing = span.Missing == Missing.Closing,
            });
        }

        _spans.Reverse(from, _spans.Count - from);
    }
}
