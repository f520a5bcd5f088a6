using System.Collections.Generic;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Formats.Markdown;

/// <summary>
/// What the HTML around a place says that its words are for. Tags of a block begin a line, elements of code are passed over, an open <c>blockquote</c>,
/// <c>figcaption</c>, <c>li</c>, <c>td</c>, heading gives its role to the lines in it, whether they are HTML or Markdown.
/// </summary>
internal sealed class HtmlContext
{
    // Begin a line; those of the second set have a blank line above, as paragraphs have.
    private static readonly HashSet<string> LineTags =
    [
        "li", "ul", "ol", "dl", "dd", "dt", "td", "th", "tr", "tbody", "thead", "tfoot", "caption",
        "summary", "option", "footer", "center", "address", "form", "fieldset", "legend", "nav",
    ];

    private static readonly HashSet<string> ApartTags =
    [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "figcaption",
        "section", "article", "aside", "header", "main", "details", "table", "hr", "pre", "iframe", "video",
    ];

    private static readonly HashSet<string> Unread =
    [
        "script", "style", "pre", "svg", "iframe", "template", "code", "kbd", "samp", "tt",
        "textarea", "video", "audio", "object", "canvas", "math", "select", "head", "noscript",
    ];

    private readonly MaskedSource _source;
    private readonly WordsBuilder _words;
    private readonly QuoteContext _quotes;
    private readonly HtmlElements _elements;
    private readonly List<HtmlElement> _open = [];

    public HtmlContext(MaskedSource source, int start, WordsBuilder words, QuoteContext quotes)
    {
        _source = source;
        _words = words;
        _quotes = quotes;
        _elements = HtmlElements.Of(source.Text, start);
    }

    /// <summary>Up to where nothing is read: the end of the code that was last begun.</summary>
    public int UnreadUntil { get; private set; }

    /// <summary>Whether tags of this name begin a line.</summary>
    public static bool IsBlock(string name) => LineTags.Contains(name) || ApartTags.Contains(name);

    /// <summary>What a line is for that begins at a place, where Markdown says <paramref name="line"/>.</summary>
    public SourceLine Form(int place, SourceLine line)
    {
        _open.RemoveAll(element => element.End <= place);
        int quotes = 0, lists = 0;
        SourceLine form = line;
        foreach (HtmlElement element in _open)
        {
            if (element.Name is "ul" or "ol")
                lists++;
            form = element.Name switch
            {
                "blockquote" => new SourceLine(LineRole.BlockQuote, ++quotes),
                "figcaption" => new SourceLine(_quotes.EndedIn(FigureOf(element), element.Start) ? LineRole.QuoteAttribution : LineRole.Caption),
                "li" => new SourceLine(LineRole.ListItem, lists == 0 ? 1 : lists),
                "td" or "th" => new SourceLine(LineRole.TableCell),
                "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => new SourceLine(LineRole.Heading, element.Name[1] - '0'),
                "footer" or "cite" when quotes > 0 || line.Role == LineRole.BlockQuote => new SourceLine(LineRole.QuoteAttribution),
                _ => form,
            };
        }

        return form;
    }

    /// <summary>Reads a tag; <paramref name="line"/> is what Markdown says of the words around it.</summary>
    public void Read(HtmlTag tag, SourceLine line)
    {
        if (tag.Start < UnreadUntil)
            return;
        HtmlElement? element = tag.IsClosing ? null : _elements.At(tag.Start);
        if (element is { } code && Unread.Contains(tag.Name))
        {
            UnreadUntil = code.Close;
            if (ApartTags.Contains(tag.Name))
                Break(tag, line, isApart: true);
            return;
        }

        if (tag.Name == "cite")
        {
            ReadCite(tag, element, line);
            return;
        }

        bool isBlockQuote = tag.Name == "blockquote";
        if (isBlockQuote && tag.IsClosing)
            _quotes.Close(tag.Start);
        if (element is { } opened)
            _open.Add(opened);
        if (isBlockQuote && element is { } quote)
            _quotes.Open(quote.End);

        if (tag.Name == "br")
            Hard(tag, line);
        else if (ApartTags.Contains(tag.Name))
            Break(tag, line, isApart: !tag.IsClosing);
        else if (LineTags.Contains(tag.Name))
            Break(tag, line, isApart: false);
    }

    // A line break; a heading, a cell and a caption are one line all the same.
    private void Hard(HtmlTag tag, SourceLine line)
    {
        SourceLine form = Form(tag.End, line);
        if (form.Role is LineRole.Heading or LineRole.TableCell or LineRole.Caption or LineRole.QuoteAttribution)
            _words.Blank(tag.Start, tag.End);
        else
            _words.Begin(form, isApart: _words.IsAtLineStart && _words.LineCount > 0);
    }

    private void Break(HtmlTag tag, SourceLine line, bool isApart) => _words.Begin(Form(tag.End, line), isApart);

    // The source of a quote stands last in it; elsewhere cite is the title of a work.
    private void ReadCite(HtmlTag tag, HtmlElement? element, SourceLine line)
    {
        if (tag.IsClosing || element is not { } cite || _quotes.End is not { } end || !IsLast(cite.Close, end))
            return;
        var form = new SourceLine(LineRole.QuoteAttribution);
        if (!_words.IsAtLineStart && IsDash(_words.WordsOf(_words.LineCount - 1)))
            _words[_words.LineCount - 1] = form;
        else if (_words.IsAtLineStart || Form(tag.Start, line).Role != LineRole.QuoteAttribution)
            _words.Begin(form, isApart: false);
        _open.Add(cite with { Name = "footer", End = end });
    }

    private bool IsLast(int place, int end)
    {
        if (end - place > 200)
            return false;
        int letters = 0;
        for (int i = place; i < end; i++)
        {
            if (_source.Text[i] == '<')
            {
                int close = _source.Text.IndexOf('>', i, end - i);
                i = close < 0 ? end : close;
            }
            else if (_source.Text[i] is '.' or '!' or '?')
            {
                letters += 100;
            }
            else if (char.IsLetter(_source.Text[i]))
            {
                letters++;
            }
        }

        return letters < 80;
    }

    // Where the figure around a caption begins; the caption's own place where there is none.
    private int FigureOf(HtmlElement caption)
    {
        foreach (HtmlElement element in _open)
        {
            if (element.Name == "figure" && element.End >= caption.Close)
                return element.Start;
        }

        return caption.Start;
    }

    private static bool IsDash(string words) => words is "—" or "–" or "―" or "--" or "-";
}
