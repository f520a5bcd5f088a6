using System.Collections.Generic;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// The lines of a document and what each was found to be. The readers fill it one after the other; a line that one has
/// taken is not free for the next, so the order in which they run is their precedence.
/// </summary>
internal sealed class LinePage
{
    private readonly BlockKind?[] _kinds;
    private readonly LineForm?[] _forms;
    private readonly EquatableArray<SourceLine> _lines;
    private int _firstText = -1;

    public LinePage(Document document, EquatableArray<SourceLine> lines)
    {
        Document = document;
        _lines = lines.Count == document.Lines.Count ? lines : default;
        _kinds = new BlockKind?[document.Lines.Count];
        _forms = new LineForm?[document.Lines.Count];
        HasBlankLines = document.Lines.Count > 1 && document.Lines[document.Lines.Count - 1].Number - document.Lines[0].Number >= document.Lines.Count;
    }

    public Document Document { get; }

    public int Count => _kinds.Length;

    /// <summary>Whether the file's format says what its lines are for.</summary>
    public bool HasRoles => _lines.Count > 0;

    /// <summary>Whether blank lines separate some of the lines. Where none does, every line is a paragraph's worth.</summary>
    public bool HasBlankLines { get; }

    /// <summary>The index of the first line of the body: all lines before are of the title and around it.</summary>
    public int BodyStart { get; set; }

    /// <summary>What a line is, or null while it is free.</summary>
    public BlockKind? this[int index]
    {
        get => (uint)index < (uint)_kinds.Length ? _kinds[index] : null;
        set => _kinds[index] = value;
    }

    /// <summary>What the format says of a line; it says something of all lines or of none.</summary>
    public SourceLine Role(int index) => HasRoles ? _lines[index] : default;

    public bool IsFree(int index) => (uint)index < (uint)_kinds.Length && _kinds[index] is null;

    public LineForm Form(int index) => _forms[index] ??= new LineForm(Document, Document.Lines[index]);

    /// <summary>
    /// Whether a line is nothing but tags, which say what a text is about and head nothing. A single one may head a bare text (<c>#MeToo</c>); in a format that has headings it is none.
    /// </summary>
    public bool HasOnlyTags(int index)
    {
        LineForm form = Form(index);
        if (!form.Has(LineSigns.Tag))
            return false;
        int tags = 0;
        for (int i = form.Line.FirstToken; i < form.Line.EndToken; i++)
        {
            if (form.Tokens[i].Kind == TokenKind.Hashtag)
                tags++;
            else if (form.Tokens[i].Kind != TokenKind.Symbol)
                return false;
        }

        return tags > (HasRoles ? 0 : 1);
    }

    /// <summary>Whether no blank line stands between two neighbouring lines.</summary>
    public bool AreAdjacent(int first, int second) => Document.Lines[second].Number - Document.Lines[first].Number == 1;

    /// <summary>Whether running text stands above a line: what is below that is in the article, and no part of its head.</summary>
    public bool HasTextAbove(int index)
    {
        if (_firstText < 0)
        {
            _firstText = 0;
            while (_firstText < Count && !Form(_firstText).IsRunningText)
                _firstText++;
        }

        return _firstText < index;
    }

    /// <summary>The first free line at or after <paramref name="index"/>, or <see cref="Count"/>.</summary>
    public int NextFree(int index)
    {
        while (index < Count && _kinds[index] is not null)
            index++;
        return index;
    }

    public List<BlockModel> ToBlocks()
    {
        var blocks = new List<BlockModel>(Count);
        for (int i = 0; i < Count; i++)
            blocks.Add(new BlockModel(Document.Lines[i].Range, _kinds[i] ?? BlockKind.Paragraph, Role(i).Level));
        return blocks;
    }
}
