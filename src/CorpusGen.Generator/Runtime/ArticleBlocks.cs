using System.Collections.Generic;

namespace CorpusGen;

/// <summary>Reads the row of an article's blocks.</summary>
internal static class ArticleBlocks
{
    public static Block[] Read(IndexedArticle article)
    {
        ArticleText text = ArticleText.Of(article);
        Rows row = article.Rows;
        row.Take();
        var blocks = new List<Block>();
        int end = 0;
        while (!row.IsAtEndOfRow)
        {
            var kind = (BlockKind)row.Letter();
            (int start, int length) = row.IsAtNumber ? row.Range(end) : TextLine.After(text.Chars, text.Length, end);
            blocks.Add(new Block(text.Words(start, length), text.LocationAt(article.Path, start, length)) { Kind = kind });
            end = start + length;
        }

        return blocks.ToArray();
    }

    /// <summary>The texts of the first title, kicker and source, which follow each other in the enum; null where there is none.</summary>
    public static string?[] ReadHead(IndexedArticle article)
    {
        ArticleText text = ArticleText.Of(article);
        Rows row = article.Rows;
        row.Take();
        var head = new string?[3];
        int end = 0;
        while (!row.IsAtEndOfRow)
        {
            int place = row.Letter() - (int)BlockKind.Title;
            (int start, int length) = row.IsAtNumber ? row.Range(end) : TextLine.After(text.Chars, text.Length, end);
            end = start + length;
            if (place >= 0 && place < head.Length && head[place] is null)
                head[place] = text.Words(start, length);
        }

        return head;
    }
}
