using System;
using System.Collections.Generic;
using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Sources;

/// <summary>
/// Collects the words of a file line by line and where each stands. What is added follows in the file what was added before; a line that has only blanks is
/// none, blanks at both ends of a line are left out, several places of blanks between two words are one.
/// </summary>
public sealed class WordsBuilder
{
    private readonly string _file;
    private readonly StringBuilder _words = new();
    private readonly List<PlacedRun> _runs = [];
    private readonly List<Line> _lines = [];

    private SourceLine _next;
    private TextRange? _blank;
    private bool _isOpen, _isApart;

    /// <summary>Words of <paramref name="file"/>.</summary>
    public WordsBuilder(string file) => _file = file;

    /// <summary>The lines that have words, the open one too.</summary>
    public int LineCount => _lines.Count;

    /// <summary>Where in the file the last word ends that was added; 0 when there is none.</summary>
    public int FileEnd { get; private set; }

    /// <summary>Whether the line that was begun has no words yet.</summary>
    public bool IsAtLineStart => !_isOpen;

    /// <summary>Begins a line, which is one as soon as it has a word.</summary>
    /// <param name="line">What it is for.</param>
    /// <param name="isApart">Whether a blank line is above it, if a line is.</param>
    public void Begin(SourceLine line, bool isApart)
    {
        Close();
        _next = line;
        _isApart |= isApart;
    }

    /// <summary>Adds the letters of the file at a place, as they are.</summary>
    public void Verbatim(int start, int end)
    {
        start = Math.Max(start, FileEnd);
        while (start < end)
        {
            int stop = start;
            while (stop < end && !LineMap.IsLineBreak(_file[stop]))
                stop++;
            VerbatimInLine(start, stop);
            if (stop < end)
                Blank(stop, stop + 1);
            start = stop + 1;
        }
    }

    /// <summary>Adds words for what the file has at a place: the character of an entity, a name that stands elsewhere.</summary>
    public void Replace(string words, int start, int end)
    {
        if (words.Length == 0)
            return;
        start = Math.Max(start, FileEnd);
        end = Math.Max(start, end);
        if (string.IsNullOrWhiteSpace(words) && !_isOpen)
            return;
        Open(start);
        Append(OneLine(words), start, end - start, isVerbatim: false);
    }

    /// <summary>Adds a blank for what the file has at a place; none at the ends of a line, and only one between two words.</summary>
    public void Blank(int start, int end)
    {
        if (!_isOpen)
            return;
        start = Math.Max(start, FileEnd);
        _blank = new TextRange(_blank?.Start ?? start, Math.Max(start, end));
    }

    /// <summary>What a line of the words is for.</summary>
    public SourceLine this[int line]
    {
        get => _lines[line].Form;
        set => _lines[line] = _lines[line] with { Form = value };
    }

    /// <summary>The words of a line.</summary>
    public string WordsOf(int line)
    {
        int start = _lines[line].Start;
        int end = line + 1 < _lines.Count ? _lines[line + 1].Start : _words.Length;
        return _words.ToString(start, end - start).TrimEnd();
    }

    /// <summary>Ends the words.</summary>
    /// <param name="frontMatter">What stands above them.</param>
    /// <param name="flaws">What is wrong in the file.</param>
    public SourceText ToSourceText(FrontMatter? frontMatter, IReadOnlyList<SourceFlaw> flaws)
    {
        Close();
        var lines = new SourceLine[_lines.Count];
        for (int i = 0; i < lines.Length; i++)
            lines[i] = _lines[i].Form;
        return new SourceText
        {
            File = _file,
            Words = _words.ToString(),
            Map = PlaceMap.Of(_runs),
            Lines = new EquatableArray<SourceLine>(lines),
            FrontMatter = frontMatter,
            Flaws = new EquatableArray<SourceFlaw>([.. flaws]),
        };
    }

    private void VerbatimInLine(int start, int end)
    {
        // What was left out may have had blanks on both sides.
        bool isAfterBlank = _isOpen && start > FileEnd && char.IsWhiteSpace(_words[_words.Length - 1]);
        if (!_isOpen || _blank is not null || isAfterBlank)
        {
            int from = start;
            while (start < end && char.IsWhiteSpace(_file[start]))
                start++;
            if (_isOpen && start > from)
                Blank(from, start);
        }

        if (start == end)
            return;
        Open(start);
        if (_runs.Count > 0 && _runs[_runs.Count - 1] is { IsVerbatim: true } last && last.File + last.FileLength == start)
        {
            _words.Append(_file, start, end - start);
            int length = last.WordsLength + end - start;
            _runs[_runs.Count - 1] = last with { WordsLength = length, FileLength = length };
            FileEnd = end;
            return;
        }

        Append(_file.Substring(start, end - start), start, end - start, isVerbatim: true);
    }

    // Opens the line that was begun, or adds the blank that is due in an open one.
    private void Open(int start)
    {
        if (_isOpen)
        {
            if (_blank is { } blank && !char.IsWhiteSpace(_words[_words.Length - 1]))
                Append(" ", blank.Start, Math.Min(blank.End, Math.Max(start, blank.Start)) - blank.Start, isVerbatim: false);
            _blank = null;
            return;
        }

        if (_lines.Count > 0)
            Append(_isApart ? "\n\n" : "\n", FileEnd, start - FileEnd, isVerbatim: false);
        _lines.Add(new Line(_words.Length, _next));
        _isOpen = true;
        _isApart = false;
        _blank = null;
    }

    private void Append(string words, int start, int length, bool isVerbatim)
    {
        _runs.Add(new PlacedRun(_words.Length, words.Length, start, length, isVerbatim));
        _words.Append(words);
        FileEnd = start + length;
    }

    private void Close()
    {
        if (!_isOpen)
            return;
        _isOpen = false;
        _blank = null;
        while (char.IsWhiteSpace(_words[_words.Length - 1]))
            RemoveLast();
    }

    private void RemoveLast()
    {
        PlacedRun last = _runs[_runs.Count - 1];
        _words.Length--;
        if (last.WordsLength == 1)
            _runs.RemoveAt(_runs.Count - 1);
        else
            _runs[_runs.Count - 1] = last with { WordsLength = last.WordsLength - 1, FileLength = last.IsVerbatim ? last.FileLength - 1 : last.FileLength };
        PlacedRun now = _runs[_runs.Count - 1];
        FileEnd = now.File + now.FileLength;
    }

    // A line break in what an entity stands for is a blank.
    private static string OneLine(string words)
    {
        var letters = words.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            if (LineMap.IsLineBreak(letters[i]))
                letters[i] = ' ';
        }

        return new string(letters);
    }

    private readonly record struct Line(int Start, SourceLine Form);
}
