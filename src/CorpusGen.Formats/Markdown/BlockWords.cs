using CorpusGen.Extraction.Sources;
using CorpusGen.Formats.Markdown.Syntax;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CorpusGen.Formats.Markdown;

/// <summary>Goes through the blocks of a Markdown document and begins a line of words for each that has some. Code, rules, definitions of links have none.</summary>
internal sealed class BlockWords
{
    private const int LongestHeading = 160;

    private readonly MaskedSource _source;
    private readonly WordsBuilder _words;
    private readonly QuoteContext _quotes;
    private readonly HtmlContext _html;
    private readonly HtmlWords _htmlWords;
    private readonly InlineWords _inlines;
    private readonly ShortcodeQuotes _shortcodes;
    private readonly BlankLines _blanks;

    private bool _isBelowPicture;

    public BlockWords(MaskedSource source, int start)
    {
        _source = source;
        _words = new WordsBuilder(source.File);
        _quotes = new QuoteContext(_words);
        _html = new HtmlContext(source, start, _words, _quotes);
        _htmlWords = new HtmlWords(source, _words, _html);
        _inlines = new InlineWords(source, _words, _html, _quotes);
        _shortcodes = new ShortcodeQuotes(source, _words);
        _blanks = new BlankLines(source);
    }

    public WordsBuilder Read(MarkdownDocument document)
    {
        ReadBlocks(document, new SourceLine(LineRole.Paragraph), lists: 0, quotes: 0);
        _quotes.Close(int.MaxValue);
        _shortcodes.EndAt(int.MaxValue);
        return _words;
    }

    private void ReadBlocks(ContainerBlock blocks, SourceLine line, int lists, int quotes)
    {
        Block? above = null;
        foreach (Block block in blocks)
        {
            _shortcodes.EndAt(block.Span.Start);
            if (block.Span.End >= _html.UnreadUntil)
                ReadBlock(block, above, line, lists, quotes);
            above = block;
        }
    }

    private void ReadBlock(Block block, Block? above, SourceLine line, int lists, int quotes)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph, above, line);
                return;
            case HtmlBlock html:
                ReadHtml(html, line);
                return;
            case QuoteBlock quote:
                ReadQuote(quote, quotes + 1, lists);
                break;
            case HeadingBlock heading:
                ReadLeaf(heading, HeadingForm(heading));
                break;
            case ListBlock list:
                foreach (Block item in list)
                    ReadBlocks((ContainerBlock)item, new SourceLine(LineRole.ListItem, lists + 1), lists + 1, quotes);
                break;
            case Table table:
                ReadTable(table);
                break;
            case Admonition admonition:
                ReadAdmonition(admonition, lists, quotes);
                break;
            case FootnoteText footnote:
                ReadBlocks(footnote, line, lists, quotes);
                break;
            case CodeBlock code and not FencedCodeBlock when IsHtml(code):
                ReadHtml(code, line);
                return;
            case LinkReferenceDefinitionGroup or CodeBlock or ThematicBreakBlock or BlankLineBlock or LinkReferenceDefinition:
                break;
            case ContainerBlock container:
                ReadBlocks(container, line, lists, quotes);
                break;
            case LeafBlock leaf:
                ReadLeaf(leaf, line);
                break;
        }

        _isBelowPicture = false;
    }

    private void ReadParagraph(ParagraphBlock paragraph, Block? above, SourceLine line)
    {
        Picture picture = Picture.In(paragraph.Inline, _source.Text);
        bool isCaption = _isBelowPicture && picture.IsEmphasisAlone;
        int first = _words.LineCount;
        ReadLeaf(paragraph, isCaption ? new SourceLine(LineRole.Caption) : line, picture.Caption);
        _isBelowPicture = picture.IsAlone;

        // A line of its own below a quote.
        bool isBelowQuote = above is QuoteBlock || (above is HtmlBlock html && _quotes.EndedIn(html.Span.Start, html.Span.End));
        if (isBelowQuote && line.Role == LineRole.Paragraph && _words.LineCount == first + 1 && first > 0 && AttributionForm.Is(_words.WordsOf(first), ""))
            _words[first] = new SourceLine(LineRole.QuoteAttribution);
    }

    private void ReadLeaf(LeafBlock leaf, SourceLine line, Markdig.Syntax.Inlines.Inline? caption = null)
    {
        int start = leaf.Span.Start;
        line = _html.Form(start, _shortcodes.Form(start, line));
        _words.Begin(line, _blanks.Between(_words.FileEnd, start, line.Role));
        if (leaf.Inline is not null)
            _inlines.Read(leaf.Inline, line, caption);
        _shortcodes.EndAt(leaf.Span.End);
    }

    private void ReadQuote(QuoteBlock quote, int depth, int lists)
    {
        Callout callout = Callout.Of(quote, _source.Text);
        SourceLine line = callout.IsQuote ? new SourceLine(LineRole.BlockQuote, depth) : new SourceLine(LineRole.Paragraph);
        int first = _words.LineCount;
        if (callout.IsQuote)
            _quotes.Open(quote.Span.End + 1);
        _inlines.SkipUntil = callout.End;
        ReadBlocks(quote, line, lists, depth);
        _quotes.Close(quote.Span.End + 1);
        if (!callout.IsQuote || _words.LineCount == first)
            return;

        if (callout.Title.Length > 0)
            AddAttribution(callout.Title);
        int last = _words.LineCount - 1;
        bool isList = quote.LastChild is ListBlock { Count: 1, BulletType: '-' };
        if (isList && last > first && _words[last].Role == LineRole.ListItem && AttributionForm.IsName(_words.WordsOf(last)))
            _words[last] = new SourceLine(LineRole.QuoteAttribution);
    }

    private void ReadAdmonition(Admonition admonition, int lists, int quotes)
    {
        bool isQuote = QuoteTags.IsQuote(admonition.Kind) || admonition.Kind == "cite";
        int first = _words.LineCount;
        ReadBlocks(admonition, isQuote ? new SourceLine(LineRole.BlockQuote, quotes + 1) : new SourceLine(LineRole.Paragraph), lists, quotes + 1);
        if (isQuote && admonition.Title.Length > 0 && _words.LineCount > first)
            AddAttribution(admonition.Title);
    }

    private void AddAttribution(string words)
    {
        _words.Begin(new SourceLine(LineRole.QuoteAttribution), isApart: false);
        _words.Replace(words, _words.FileEnd, _words.FileEnd);
    }

    private void ReadTable(Table table)
    {
        foreach (Block row in table)
        {
            foreach (Block cell in (ContainerBlock)row)
            {
                foreach (Block block in (ContainerBlock)cell)
                {
                    if (block is LeafBlock leaf)
                        ReadLeaf(leaf, new SourceLine(LineRole.TableCell));
                }
            }
        }
    }

    private void ReadHtml(LeafBlock html, SourceLine line)
    {
        int first = _words.LineCount;
        int start = html.Span.Start;
        SourceLine form = _shortcodes.Form(start, line);
        _words.Begin(_html.Form(start, form), _blanks.Between(_words.FileEnd, start, form.Role));
        bool hasPicture = false;
        for (int i = 0; i < html.Lines.Count; i++)
        {
            Markdig.Helpers.StringSlice slice = html.Lines.Lines[i].Slice;
            if (slice.IsEmpty)
                continue;
            hasPicture |= slice.IndexOf("<img") >= 0;
            int end = EndOfStretch(html, ref i, slice.End + 1);
            _htmlWords.Read(slice.Start, end, form);
            _words.Blank(end, end);
        }

        if (_words.LineCount > first)
            _isBelowPicture = false;
        else
            _isBelowPicture |= hasPicture;
    }

    // Lines that follow each other in the file are read at once, for a tag may go over several.
    private int EndOfStretch(LeafBlock html, ref int line, int end)
    {
        while (line + 1 < html.Lines.Count)
        {
            Markdig.Helpers.StringSlice next = html.Lines.Lines[line + 1].Slice;
            if (next.IsEmpty || next.Start != FileLine.Next(_source.Text, end) || next.Start - end > 2)
                break;
            end = next.End + 1;
            line++;
        }

        return end;
    }

    // Tags that are set in below others are code to Markdown.
    private bool IsHtml(CodeBlock code)
    {
        if (code.Lines.Count == 0)
            return false;
        Markdig.Helpers.StringSlice first = code.Lines.Lines[0].Slice;
        first.TrimStart();
        return first.CurrentChar == '<'
            && HtmlTag.At(first.Text, first.Start, first.End + 1, new TagEnds(first.Text)) is { } tag
            && HtmlContext.IsBlock(tag.Name);
    }

    // A rule under a paragraph makes it a heading to Markdown; what ends like a sentence and is long is none.
    private SourceLine HeadingForm(HeadingBlock heading)
    {
        bool isProse = heading.IsSetext && heading.Span.Length > LongestHeading;
        return isProse ? new SourceLine(LineRole.Paragraph) : new SourceLine(LineRole.Heading, heading.Level);
    }
}
