using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>The name of one article.</summary>
/// <param name="Path">From the project's folder.</param>
/// <param name="Name">Unlike all others.</param>
/// <param name="Holder">The path of the article that has the name that this one would have had, or null.</param>
internal sealed record NamedArticle(string Path, string Name, string? Holder);

/// <summary>The articles in the order of their paths, with their names.</summary>
internal sealed record ArticleNames(EquatableArray<NamedArticle> Articles)
{
    public static ArticleNames Choose(ImmutableArray<ArticleHead> heads, CancellationToken cancellation) => Choose(heads.Select(head => head.Wish));

    /// <summary>Those that are given a name choose first, then all others in the order of their paths.</summary>
    public static ArticleNames Choose(IEnumerable<NameWish> wishes)
    {
        // A host may hand out a file twice.
        NameWish[] articles = wishes
            .GroupBy(wish => wish.Path, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderByDescending(wish => wish.IsGiven)
            .ThenBy(wish => wish.Path, PathOrder.Instance)
            .ToArray();
        NameChoice[] choices = UniqueNames.Choose(articles.Select(article => (IEnumerable<string>)article.Candidates).ToArray(), Reserved.ForArticles);
        return new ArticleNames(new EquatableArray<NamedArticle>(articles
            .Select((article, i) => new NamedArticle(article.Path, choices[i].Name, choices[i].Holder < 0 ? null : articles[choices[i].Holder].Path))
            .OrderBy(article => article.Path, StringComparer.Ordinal)
            .ToArray()));
    }

    /// <summary>The name of the article at a path. The articles are in the order of their paths.</summary>
    public string At(string path) => Find(path).Name;

    /// <summary>The same with who has the name that it would have had.</summary>
    public NamedArticle Find(string path)
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

        return Articles[low];
    }
}
