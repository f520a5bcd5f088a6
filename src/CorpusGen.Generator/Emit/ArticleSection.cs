using System.Threading;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Emit;

/// <summary>The lines that one article adds to its part.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Rows">Its rows in the index, each ended by <c>\n</c>.</param>
/// <param name="Quotes">The class with a member for each quote; null when members are switched off.</param>
/// <param name="Figures">The class with a member for each figure; null when members are switched off.</param>
/// <param name="Literal">The text, where the assembly does not embed it.</param>
internal sealed record ArticleSection(string Path, string Rows, string? Quotes, string? Figures, string? Literal)
{
    public static ArticleSection Write(((CorpusArticle Article, ArticleNames Names) Named, MemberShape Shape) source, CancellationToken cancellation)
    {
        CorpusArticle article = source.Named.Article;
        string name = source.Named.Names.At(article.Path);
        bool hasMembers = source.Shape.Members == Members.All;
        var members = new MembersOfArticle(article, name, source.Shape);
        return new ArticleSection(
            article.Path,
            ArticleRows.Write(article, name),
            hasMembers ? members.WriteQuotes() : null,
            hasMembers ? members.WriteFigures() : null,
            article.Resource is null ? article.Model.Text : null);
    }
}
