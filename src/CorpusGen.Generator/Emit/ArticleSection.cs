using System.Collections.Generic;
using System.Threading;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Generator.Emit;

/// <summary>An article that has been named.</summary>
internal sealed record ArticleSection(CorpusArticle Article, string Name)
{
    /// <summary>All its rows in the index, in pieces.</summary>
    public IEnumerable<string> Rows => ["a|", Escape.Field(Article.Path), "|", Name, Article.Rows];

    public static ArticleSection Of((CorpusArticle Article, ArticleNames Names) source, CancellationToken cancellation) =>
        new(source.Article, source.Names.At(source.Article.Path));
}
