using System;
using System.Net;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Formats.Markdown;

/// <summary>Reads a stretch of HTML: its tags are no text, its blanks are one, its entities are the characters that they name.</summary>
internal sealed class HtmlWords
{
    private const int LongestEntity = 40;

    private static readonly char[] Signs = ['<', '&', '\n', '\r', Mask.Paint];

    private readonly MaskedSource _source;
    private readonly WordsBuilder _words;
    private readonly HtmlContext _context;
    private readonly TagEnds _ends;

    public HtmlWords(MaskedSource source, WordsBuilder words, HtmlContext context)
    {
        _source = source;
        _words = words;
        _context = context;
        _ends = new TagEnds(source.Text);
    }

    /// <summary>Reads the letters between two places, which stand in one block.</summary>
    public void Read(int start, int end, SourceLine line)
    {
        string text = _source.Text;
        for (int i = Math.Max(start, _words.FileEnd); i < end;)
        {
            if (i < _context.UnreadUntil)
            {
                i = _context.UnreadUntil;
                continue;
            }

            int sign = text.IndexOfAny(Signs, i, end - i);
            int stop = sign < 0 ? end : sign;
            _words.Verbatim(i, stop);
            if (sign < 0)
                return;
            i = ReadSign(sign, end, line);
        }
    }

    private int ReadSign(int place, int end, SourceLine line)
    {
        switch (_source.Text[place])
        {
            case '<' when HtmlTag.At(_source.Text, place, end, _ends) is { } tag:
                _context.Read(tag, line);
                return tag.End;
            case '<' when BrokenTagEnd(place, end) is { } broken:
                return broken;
            case '&' when Entity(place, end) is { } entity:
                _words.Replace(entity.Words, place, entity.End);
                return entity.End;
            case '\n' or '\r':
                _words.Blank(place, place + 1);
                return place + 1;
            case Mask.Paint when _source.IsPainted(place):
                return place + 1;
            default:
                _words.Verbatim(place, place + 1);
                return place + 1;
        }
    }

    // A closing tag that lost its end: "</p" at the end of a line.
    private int? BrokenTagEnd(int place, int end)
    {
        int i = place + 1;
        if (i >= end || _source.Text[i] != '/')
            return null;
        do
        {
            i++;
        }
        while (i < end && char.IsLetterOrDigit(_source.Text[i]));
        return i == end || _source.Text[i] is '\n' or '\r' ? i : null;
    }

    private (string Words, int End)? Entity(int place, int end)
    {
        int close = _source.Text.IndexOf(';', place, Math.Min(end - place, LongestEntity));
        if (close < 0)
            return null;
        string written = _source.Text.Substring(place, close + 1 - place);
        string words = WebUtility.HtmlDecode(written);
        return words == written ? null : (words, close + 1);
    }
}
