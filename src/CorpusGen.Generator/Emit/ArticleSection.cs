using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Generator.Emit;

/// <summary>An article that has been named.</summary>
internal sealed record ArticleSection(CorpusArticle Article, string Name)
{
    /// <summary>All its rows in the index, in pieces.</summary>
    public IEnumerable<string> Rows
    {
        get
        {
            string head = "|" + Escape.Field(Article.Path) + "|" + NameInRows.Of(Name, Article.Model.First(BlockKind.Title)?.Range.In(Article.Model.Text));
            return ["a", (head.Length + Article.Rows.Length).ToString(CultureInfo.InvariantCulture), head, Article.Rows];
        }
    }

    public static ArticleSection Of((CorpusArticle Article, ArticleNames Names) source, CancellationToken cancellation) =>
        new(source.Article, source.Names.At(source.Article.Path));
}
