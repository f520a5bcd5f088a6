namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Reads the row of an article's blocks.</summary>
    internal static class ArticleBlocks
    {
        public static Block[] Read(IndexedArticle article)
        {
            ArticleText text = ArticleText.Take(article);
            Rows row = article.RowsOfItems;
            row.Take();
            var blocks = new global::System.Collections.Generic.List<Block>();
            int end = 0;
            while (true)
            {
                // After the row, the text goes on with paragraphs.
                bool isWritten = !row.IsAtEndOfRow;
                if (isWritten && row.TryTake('.'))
                    break;
                var kind = isWritten ? (BlockKind)row.Letter() : BlockKind.Paragraph;
                (int start, int length) = isWritten && row.IsAtRange ? row.Range(end) : TextLine.After(text.Chars, text.Length, end);
                if (!isWritten && length == 0)
                    break;
                blocks.Add(new Block(text.Words(start, length), text.PlaceAt(start, length).In(article.Path)) { Kind = kind });
                end = start + length;
            }

            text.GiveBack();
            return blocks.ToArray();
        }
    }
}
