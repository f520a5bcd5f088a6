using System.Collections.Generic;
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
/// count from the end of the place; texts end at <c>|</c> or with the row.</item>
/// </list>
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
        row.Next('|');
        Path = row.Text();
        _name = row.Text();
        _language = (Language)row.Int();
        _length = row.Int();
        _hash = row.Hex();
        _resource = row.TextOrNull() ?? "CorpusGen/" + Path;
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
        return reading.Read(_name, _language, this, _rows, _start);
    }
}
