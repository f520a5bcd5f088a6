using System;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats.Markdown.Syntax;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Formats.Markdown;

/// <summary>
/// Goes through what is in a block. Letters are taken over at their place; marks, addresses, pictures are left out. A line break is a blank, a hard one
/// (two blanks, a backslash, <c>&lt;br&gt;</c>) begins a line of the same role: an address, a verse, a line of a dialogue. Code is kept if it is one word of letters.
/// </summary>
internal sealed class InlineWords
{
    private readonly MaskedSource _source;
    private readonly WordsBuilder _words;
    private readonly HtmlContext _html;
    private readonly QuoteContext _quotes;
    private readonly TagEnds _ends;

    private SourceLine _line;
    private bool _isDefinitionList;

    public InlineWords(MaskedSource source, WordsBuilder words, HtmlContext html, QuoteContext quotes)
    {
        _source = source;
        _words = words;
        _html = html;
        _quotes = quotes;
        _ends = new TagEnds(source.Text);
    }

    /// <summary>Words before this place are left out.</summary>
    public int SkipUntil { get; set; }

    /// <summary>Reads what is in a block.</summary>
    /// <param name="inlines">It.</param>
    /// <param name="line">What the lines of the block are for.</param>
    /// <param name="caption">With this, a line begins that is a caption; null when none is in it.</param>
    public void Read(ContainerInline inlines, SourceLine line, Inline? caption)
    {
        _line = line;
        _isDefinitionList = line.Role == LineRole.Paragraph && inlines.FirstChild is { } first && DefinitionForm.IsList(_source.Text, first.Span.Start);
        for (Inline? inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline == caption)
            {
                _line = new SourceLine(LineRole.Caption);
                _words.Begin(_line, isApart: false);
            }

            ReadOne(inline);
        }
    }

    private void ReadOne(Inline inline)
    {
        if (inline.Span.End < SkipUntil)
            return;
        switch (inline)
        {
            case LiteralInline literal:
                ReadLetters(literal.Content, literal.Span);
                break;
            case HtmlEntityInline entity:
                Replace(entity.Transcoded.ToString(), entity.Span);
                break;
            case LineBreakInline lineBreak:
                ReadLineBreak(lineBreak);
                break;
            case CodeInline code when IsWord(code.Content):
                ReadCode(code);
                break;
            case HtmlInline html:
                if (HtmlTag.At(_source.Text, html.Span.Start, html.Span.End + 1, _ends) is { } tag)
                    _html.Read(tag, _line);
                break;
            case WikiLink link:
                Take(link.Words.Start, link.Words.End + 1);
                break;
            case LinkInline { IsImage: true }:
                break;
            case DelimiterInline delimiter:
                ReadLetters(new StringSlice(delimiter.ToLiteral()), delimiter.Span);
                ReadChildren(delimiter);
                break;
            case ContainerInline container:
                ReadChildren(container);
                break;
        }
    }

    private void ReadChildren(ContainerInline container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            ReadOne(inline);
    }

    private void ReadLetters(StringSlice letters, SourceSpan span)
    {
        int length = letters.Length;
        if (length <= 0)
            return;
        if (length == span.Length && string.CompareOrdinal(letters.Text, letters.Start, _source.Text, span.Start, length) == 0)
        {
            Take(span.Start, span.End + 1);
            return;
        }

        int at = Align(letters, span);
        if (at <= letters.End)
            Replace(letters.Text.Substring(at, letters.End + 1 - at).Replace(Mask.Paint.ToString(), ""), span);
    }

    // Letter by letter, with blanks that were cut off and escapes, whose backslash is part of their letter. Gives the first letter that the place has not.
    private int Align(StringSlice letters, SourceSpan span)
    {
        string text = _source.Text;
        int at = letters.Start, place = span.Start;
        while (at <= letters.End && place <= span.End)
        {
            char letter = letters.Text[at];
            if (text[place] == '\\' && place < span.End && text[place + 1] == letter)
            {
                Replace(letter.ToString(), new SourceSpan(place, place + 1));
                place += 2;
                at++;
                continue;
            }

            int same = 0;
            while (at + same <= letters.End && place + same <= span.End && letters.Text[at + same] == text[place + same] && (same == 0 || text[place + same] != '\\'))
                same++;
            if (same == 0 && letter == '\uFFFD' && text[place] == '\0')
            {
                Replace("\uFFFD", new SourceSpan(place, place));
                at++;
            }
            else if (same > 0)
                Take(place, place + same);
            else if (!char.IsWhiteSpace(text[place]))
                break;
            place += Math.Max(1, same);
            at += same;
        }

        return at;
    }

    // Letters of the file, without those that were painted over.
    private void Take(int start, int end)
    {
        start = Math.Max(start, Math.Max(SkipUntil, _html.UnreadUntil));
        while (start < end)
        {
            int paint = _source.Text.IndexOf(Mask.Paint, start, end - start);
            while (paint >= 0 && paint < end && !_source.IsPainted(paint))
                paint = _source.Text.IndexOf(Mask.Paint, paint + 1, end - paint - 1);
            int stop = paint < 0 ? end : paint;
            _words.Verbatim(start, stop);
            if (paint < 0)
                return;
            start = stop + 1;
        }
    }

    private void Replace(string words, SourceSpan span)
    {
        if (span.Start >= _html.UnreadUntil && span.Start >= SkipUntil)
            _words.Replace(words, span.Start, span.End + 1);
    }

    private void ReadCode(CodeInline code)
    {
        int start = code.Span.Start + code.DelimiterCount;
        while (start < code.Span.End && char.IsWhiteSpace(_source.Text[start]))
            start++;
        if (string.CompareOrdinal(_source.Text, start, code.Content, 0, code.Content.Length) == 0)
            Take(start, start + code.Content.Length);
    }

    private void ReadLineBreak(LineBreakInline lineBreak)
    {
        int start = lineBreak.Span.Start, end = lineBreak.Span.End + 1;
        if (start < _html.UnreadUntil || start < SkipUntil)
            return;
        bool isOneLine = _line.Role is LineRole.Heading or LineRole.TableCell or LineRole.Caption;
        bool isAboveAttribution = _quotes.End is not null && AttributionForm.Opens(_source.Text, end) && IsLastBreak(lineBreak);
        if (_line.Role == LineRole.Caption && _source.EndsCaption(start))
        {
            _line = new SourceLine(LineRole.Paragraph);
            _words.Begin(_line, isApart: false);
        }
        else if (_isDefinitionList && DefinitionForm.WordsAt(_source.Text, end) is > 0 and var words)
        {
            _line = new SourceLine(LineRole.ListItem, 1);
            _words.Begin(_line, isApart: false);
            SkipUntil = words;
        }
        else if (!isOneLine && (lineBreak.IsHard || isAboveAttribution))
            _words.Begin(_html.Form(end, _line), isApart: false);
        else
            _words.Blank(start, end);
    }

    private static bool IsLastBreak(Inline lineBreak)
    {
        for (Inline? next = lineBreak.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is LineBreakInline)
                return false;
        }

        return true;
    }

    private static bool IsWord(string code)
    {
        foreach (char c in code)
        {
            if (!char.IsLetter(c) && c is not ('-' or '’' or '\''))
                return false;
        }

        return code.Length > 0;
    }
}
