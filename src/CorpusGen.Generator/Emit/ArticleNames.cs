using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>The name of one article.</summary>
internal sealed record NamedArticle(string Path, string Name, string Doc, int Part, int PlaceInPart)
{
    /// <summary>Part and place in it, as arguments: a number is half of what a path takes in the assembly.</summary>
    public string Place => string.Format(CultureInfo.InvariantCulture, "{0}, {1}", Part, PlaceInPart);
}

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
        var ends = new int[Partition.Count];
        return new ArticleNames(new EquatableArray<NamedArticle>(articles
            .Select((article, i) => (article, name: names[i], part: PartOf.Path(article.Path)))
            .Select(named => new NamedArticle(named.article.Path, named.name, named.article.Doc, named.part, ends[named.part]++))
            .ToArray()));
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
