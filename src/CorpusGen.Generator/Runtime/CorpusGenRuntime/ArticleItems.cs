namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>The quotes and figures of an article, which are read together.</summary>
    internal sealed class ArticleItems
    {
        public ArticleItems(Quote[] quotes, Figure[] figures)
        {
            Quotes = quotes;
            Figures = figures;
        }

        public Quote[] Quotes { get; }

        public Figure[] Figures { get; }
    }

    /// <summary>The statements and terms of an article, which are read together.</summary>
    internal sealed class ArticleSpans
    {
        public ArticleSpans(Statement[] statements, Term[] terms)
        {
            Statements = statements;
            Terms = terms;
        }

        public Statement[] Statements { get; }

        public Term[] Terms { get; }
    }
}
