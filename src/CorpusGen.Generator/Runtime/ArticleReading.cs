using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusGen;

/// <summary>Makes the record of one article, with its blocks, from its rows and its text. What else is in it is read when it is asked for.</summary>
internal sealed class ArticleReading
{
    private readonly CorpusIndex _index;
    private readonly string _text;
    private readonly string _path;
    private readonly Places _places;
    private readonly List<Block> _blocks = new List<Block>();

    public ArticleReading(CorpusIndex index, string text, string path)
    {
        _index = index;
        _text = text;
        _path = path;
        _places = new Places(path, text);
    }

    public Article Read(string name, Language language, IndexedArticle head, string rows, int position)
    {
        var row = new Rows(rows, position);
        ReadBlocks(row);
        Article? article = null;
        var items = new Lazy<ArticleItems>(
            () => new ArticleItems(_index, article!, _places, new Rows(rows, row.Position)),
            LazyThreadSafetyMode.PublicationOnly);
        article = new Article(name, _path, _text)
        {
            Title = First(BlockKind.Title),
            Kicker = First(BlockKind.Kicker),
            Source = First(BlockKind.Source),
            Language = language,
            Blocks = _blocks.AsReadOnly(),
            Quotes = new ListOnDemand<Quote>(head.Quotes, () => items.Value.Quotes),
            Statements = new ListOnDemand<Statement>(head.Statements, () => items.Value.Statements),
            Terms = new ListOnDemand<Term>(head.Terms, () => items.Value.Terms),
            Figures = new ListOnDemand<Figure>(head.Figures, () => items.Value.Figures),
        };
        return article;
    }

    private void ReadBlocks(Rows row)
    {
        row.Take();
        int end = 0;
        while (!row.IsAtEndOfRow)
        {
            var kind = (BlockKind)row.Letter();
            (int start, int length) = row.IsAtRange ? row.Range(end) : TextLine.After(_text, end);
            _blocks.Add(new Block(_text.Substring(start, length), _places.At(start, length)) { Kind = kind });
            end = start + length;
        }

        row.Next();
    }

    private string? First(BlockKind kind) => _blocks.FirstOrDefault(block => block.Kind == kind)?.Text;
}
