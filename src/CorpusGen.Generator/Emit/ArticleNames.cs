using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>The name of one article.</summary>
internal sealed record NamedArticle(string Path, string Name);

/// <summary>The articles in the order of their paths, with their names.</summary>
internal sealed record ArticleNames(EquatableArray<NamedArticle> Articles)
{
    public static ArticleNames Choose(ImmutableArray<ArticleHead> heads, CancellationToken cancellation)
    {
        // A host may hand out a file twice.
        ArticleHead[] articles = heads
            .GroupBy(head => head.Path, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(head => head.Path, StringComparer.Ordinal)
            .ToArray();
        string[] names = UniqueNames.Choose(articles.Select(article => article.Candidates).ToArray(), Reserved.ForArticles);
        return new ArticleNames(new EquatableArray<NamedArticle>(articles.Select((article, i) => new NamedArticle(article.Path, names[i])).ToArray()));
    }

    /// <summary>The name of the article at a path. The articles are in the order of their paths.</summary>
    public string At(string path)
    {
        int low = 0, high = Articles.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(Articles[middle].Path, path) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return Articles[low].Name;
    }
}
