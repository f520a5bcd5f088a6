using System.Collections.Generic;
using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>
/// A text without what somebody who copies its words does not see or cannot type: blanks of all widths and line breaks are one blank, and there is none before <c>? ! ; : %</c> and
/// inside guillemets; apostrophes, hyphens and quotation marks are the plain ones; accents are part of their letters.
/// </summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _folded = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    private FoldedText(string text)
    {
        bool skipBlank = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')
                continue;
            if (char.IsWhiteSpace(c))
            {
                if (!skipBlank && _folded.Length > 0 && Last != ' ')
                    Add(' ', i, i + 1);
                continue;
            }

            skipBlank = c == '«';
            if (c is '?' or '!' or ';' or ':' or '%' or '»')
                DropBlank();
            if (c == '…')
                AddDots(i);
            else if (!TryCompose(c, i + 1))
                Add(Plain(c), i, i + 1);
        }

        Text = _folded.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    private char Last => _folded[_folded.Length - 1];

    public static FoldedText Of(string text) => new(text);

    public static string Fold(string text) => new FoldedText(text).Text;

    /// <summary>Where a stretch of the folded text stands in the text.</summary>
    public TextRange Unfold(int start, int length) => new(_starts[start], _ends[start + length - 1]);

    /// <summary>The plain form of an apostrophe, a quotation mark or a hyphen.</summary>
    public static char Plain(char c) => c switch
    {
        '’' or '‘' or 'ʼ' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‐' or '‑' => '-',
        _ => c,
    };

    private void Add(char c, int start, int end)
    {
        _folded.Append(c);
        _starts.Add(start);
        _ends.Add(end);
    }

    private void AddDots(int at)
    {
        for (int i = 0; i < 3; i++)
            Add('.', at, at + 1);
    }

    private void DropBlank()
    {
        if (_folded.Length == 0 || Last != ' ')
            return;
        _folded.Length--;
        _starts.RemoveAt(_starts.Count - 1);
        _ends.RemoveAt(_ends.Count - 1);
    }

    /// <summary>A letter and its accent that are written as two.</summary>
    private bool TryCompose(char mark, int end)
    {
        if (_folded.Length == 0 || CorpusComparing.Letters.Compose(Last, mark) is not { } composed)
            return false;
        _folded[_folded.Length - 1] = composed;
        _ends[_ends.Count - 1] = end;
        return true;
    }
}
