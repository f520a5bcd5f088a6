using System.Collections.Generic;
using System.Threading;

namespace CorpusGen;

/// <summary>
/// An article and its rows. The row of the head is <c>a|path|name|language|length of the text|its hash|resource|</c> and how many quotes,
/// statements, terms and figures follow. Then a row each, in the order of the text:
/// <c>b</c> for a block (kind, distance from the block before, length), <c>q</c> for a quote, <c>s</c> for a statement, <c>t</c> for a term and
/// <c>f</c> for a figure, which all begin with the number of their block and count their ranges from its start.
/// An edit therefore changes only the rows of the block it is in.
/// </summary>
internal sealed class IndexedArticle
{
    private readonly CorpusIndex _index;
    private readonly CorpusPart _part;
    private readonly string _rows;
    private readonly int _start;
    private readonly string _name;
    private readonly Language _language;
    private readonly int _length;
    private readonly ulong _hash;
    private readonly string? _resource;
    private Article? _article;

    private IndexedArticle(CorpusIndex index, CorpusPart part, string rows, Rows row)
    {
        _index = index;
        _part = part;
        _rows = rows;
        row.Skip();
        Path = row.Text();
        _name = row.Text();
        _language = row.Value<Language>();
        _length = row.Int();
        _hash = row.Hex();
        _resource = row.TextOrNull();
        Quotes = row.Int();
        Statements = row.Int();
        Terms = row.Int();
        Figures = row.Int();
        row.Next();
        _start = row.Position;
    }

    public string Path { get; }

    public int Quotes { get; }

    public int Statements { get; }

    public int Terms { get; }

    public int Figures { get; }

    public Article Article => _article ?? Interlocked.CompareExchange(ref _article, Read(), null) ?? _article;

    /// <summary>Reads the heads of a part's articles and jumps over the rest.</summary>
    public static IEnumerable<IndexedArticle> ReadHeads(CorpusIndex index, CorpusPart part, string rows)
    {
        var row = new Rows(rows, 0);
        while (!row.IsAtEnd)
        {
            if (row.Kind == 'a')
                yield return new IndexedArticle(index, part, rows, row);
            else
                row.Next();
        }
    }

    private Article Read()
    {
        string text = CorpusText.Read(Path, _part.Literal(Path), _resource, _length, _hash);
        var reading = new ArticleReading(_index, text, Path);
        return reading.Read(_name, _language, new Rows(_rows, _start));
    }
}
