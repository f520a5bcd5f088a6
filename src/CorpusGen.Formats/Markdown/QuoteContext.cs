using System.Collections.Generic;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Formats.Markdown;

/// <summary>The block quotes that a place is in, and which line of theirs says whose they are.</summary>
internal sealed class QuoteContext
{
    private readonly WordsBuilder _words;
    private readonly List<(int End, int FirstLine)> _open = [];
    private int _lastEnd = -1;

    public QuoteContext(WordsBuilder words) => _words = words;

    /// <summary>Where the innermost quote ends; null outside of quotes.</summary>
    public int? End => _open.Count == 0 ? null : _open[_open.Count - 1].End;

    /// <summary>A quote begins.</summary>
    public void Open(int end) => _open.Add((end, _words.LineCount));

    /// <summary>The quotes end that end at a place or before: the last line of one, if it has another above and reads like a name behind a dash, says whose it is.</summary>
    public void Close(int place)
    {
        while (_open.Count > 0 && _open[_open.Count - 1].End <= place)
        {
            (int end, int first) = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            if (_words.LineCount > first)
                _lastEnd = end;
            int last = _words.LineCount - 1;
            if (last > first && _words[last].Role == LineRole.BlockQuote && AttributionForm.Is(_words.WordsOf(last), _words.WordsOf(last - 1)))
                _words[last] = new SourceLine(LineRole.QuoteAttribution);
        }
    }

    /// <summary>Whether a quote with words ended between two places.</summary>
    public bool EndedIn(int start, int end) => _lastEnd >= start && _lastEnd < end;
}
