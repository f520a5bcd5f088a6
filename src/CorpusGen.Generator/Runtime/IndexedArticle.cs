using System.Threading;

namespace CorpusGen;

/// <summary>
/// An article and its rows. The row of the head is <c>a|path|name|language|length of the text|its hash|resource|</c> and how many quotes,
/// statements, terms and figures follow. The resource is left out when it is <c>CorpusGen/</c> and the path. Then come, in the order of the text:
/// <list type="bullet">
/// <item><c>b</c>: a letter for the kind of each block, and where it is if it is not the next line that is not blank;</item>
/// <item><c>n</c>: the speakers and counted nouns of the article, which the following rows refer to by number;</item>
/// <item><c>q</c>, <c>s</c>, <c>t</c>: a row for each quote, statement and term; for a figure, a capital letter, its kind. <c>A</c> is the first value of
/// an enum. Then what is unlike the usual: <c>k</c> kind, <c>s</c> how the speaker is known, <c>*</c> marks, <c>a</c> approximation. Then the place, counted
/// from the end of the one before of the same kind. Then fields that a character begins: <c>:</c> name, <c>&amp;</c> named by that name, <c>#</c> words
/// for it, <c>@</c> handle, <c>!</c> cue, <c>=</c> ISO 8601, <c>~</c> value, <c>&gt;</c> and <c>&lt;</c> bounds, <c>%</c> unit, <c>$</c> currency. Ranges
/// count from the end of the place; texts end at <c>|</c> or with the row. A name without a number is the one after those that the quotes and figures
/// before refer to. A figure without value and bounds has the value that its words begin with, unless it is a date or a time, and a year or
/// duration without ISO 8601 has what its value says; <c>~</c> and <c>=</c> with nothing after them say that there is none.</item>
/// </list>
/// </summary>
internal sealed class IndexedArticle
{
    private readonly CorpusPart _part;
    private readonly int _start;
    private readonly string _name;
    private readonly Language _language;
    private readonly int _length;
    private readonly uint _hash;
    private readonly string? _resource;
    private Article? _article;
    private ArticleItems? _items;
    private ArticleSpans? _spans;

    public IndexedArticle(CorpusPart part, int head)
    {
        _part = part;
        var row = new Rows(part.Rows, head + 2);
        Path = row.Text();
        _name = row.Text();
        _language = (Language)row.Int();
        _length = row.Int();
        _hash = row.Hex();
        _resource = row.TextOrNull();
        QuoteCount = row.Int();
        StatementCount = row.Int();
        TermCount = row.Int();
        FigureCount = row.Int();
        row.Next();
        _start = row.Position;
    }

    public readonly string Path;

    public readonly int QuoteCount, StatementCount, TermCount, FigureCount;

    public string Resource => _resource ?? "CorpusGen/" + Path;

    /// <summary>The text, or null when it is an embedded resource.</summary>
    public string? Literal => _part.Literal(Path);

    public Article Article => _article ?? Interlocked.CompareExchange(ref _article, new Article(this, _name, _language), null) ?? _article;

    public ArticleItems Items => _items ?? Interlocked.CompareExchange(ref _items, new ItemReader(this).ReadItems(), null) ?? _items;

    public ArticleSpans Spans => _spans ?? Interlocked.CompareExchange(ref _spans, new ItemReader(this).ReadSpans(), null) ?? _spans;

    public CorpusIndex Index => _part.Index;

    /// <summary>The rows after the head.</summary>
    public Rows Rows => new Rows(_part.Rows, _start);

    public bool IsTextOf(ArticleText text) => text.Length == _length && text.Hash == _hash;
}
