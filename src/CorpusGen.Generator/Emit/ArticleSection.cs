using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using CorpusGen.Generator.Locks;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Generator.Emit;

/// <summary>An article that has been named.</summary>
/// <param name="Article">The article.</param>
/// <param name="Name">The name of its member.</param>
/// <param name="Lock">What became of it since the lock file was written; null where there is none.</param>
internal sealed record ArticleSection(CorpusArticle Article, string Name, ArticleLock? Lock = null)
{
    /// <summary>All its rows in the index, in pieces.</summary>
    public IEnumerable<string> Rows
    {
        get
        {
            string head = "|" + Escape.Field(Article.Path) + "|" + NameInRows.Of(Name, Article.Model.Title);
            return ["a", (head.Length + Article.Rows.Length).ToString(CultureInfo.InvariantCulture), head, Article.Rows];
        }
    }

    public static ArticleSection Of(((CorpusArticle Article, ArticleNames Names) Source, CorpusLock Lock) source, CancellationToken cancellation)
    {
        ((CorpusArticle article, ArticleNames names), CorpusLock locked) = source;
        string name = names.At(article.Path);
        return new ArticleSection(article, name, ArticleLock.Of(article, name, locked, cancellation));
    }
}
