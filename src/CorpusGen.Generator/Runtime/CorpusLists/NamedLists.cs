namespace CorpusGen;

public static partial class CorpusLists
{
    /// <summary>The quotes of one article, in the order of the text, each with a name: <c>Corpus.Quotes.X.Count</c>.</summary>
    public abstract class ArticleQuotes : CorpusList<Quote>
    {
        private protected ArticleQuotes(int part, int place)
            : base(At.Article(part, place).Quotes)
        {
        }
    }

    /// <summary>The figures of one article, in the order of the text, each with a name: <c>Corpus.Figures.X.Count</c>.</summary>
    public abstract class ArticleFigures : CorpusList<Figure>
    {
        private protected ArticleFigures(int part, int place)
            : base(At.Article(part, place).Figures)
        {
        }
    }
}
