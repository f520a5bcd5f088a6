using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Formats.Markdown;

/// <summary>Gives the words between paired shortcodes of a quote their role, and the line that says whose they are in place of the closing one.</summary>
internal sealed class ShortcodeQuotes
{
    // Quotes in a quote end before it does.
    private const int MostNested = 100;

    private readonly MaskedSource _source;
    private readonly WordsBuilder _words;
    private readonly List<QuoteRegion> _regions;
    private int _next;

    public ShortcodeQuotes(MaskedSource source, WordsBuilder words)
    {
        _source = source;
        _words = words;
        _regions = source.Quotes;
    }

    /// <summary>What a line is for that begins at a place.</summary>
    public SourceLine Form(int place, SourceLine line)
    {
        if (line.Role is not (LineRole.Paragraph or LineRole.ListItem))
            return line;
        int word = FirstWord(place);
        if (_source.IsCaption(word))
            return new SourceLine(LineRole.Caption);
        for (int i = _next; i < Math.Min(_regions.Count, _next + MostNested); i++)
        {
            if (_regions[i].Start <= word && _regions[i].End > word)
                return new SourceLine(LineRole.BlockQuote, 1);
        }

        return line;
    }

    /// <summary>Ends the quotes that end before a place.</summary>
    public void EndAt(int place)
    {
        for (; _next < _regions.Count && _regions[_next].End <= Math.Max(place, _words.FileEnd); _next++)
        {
            QuoteRegion region = _regions[_next];
            bool hasWords = _words.LineCount > 0 && _words[_words.LineCount - 1].Role == LineRole.BlockQuote && _words.FileEnd > region.Start;
            if (region.Attribution.Length == 0 || !hasWords)
                continue;
            _words.Begin(new SourceLine(LineRole.QuoteAttribution), isApart: false);
            _words.Replace(region.Attribution, region.End, region.Close);
        }
    }

    // The shortcode may stand in the line, before its first word.
    private int FirstWord(int place)
    {
        while (place < _source.Text.Length && (_source.IsPainted(place) || _source.Text[place] is ' ' or '\n' or '\r'))
            place++;
        return place;
    }
}
