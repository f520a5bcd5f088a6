using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Changes;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Generator.Locks;

/// <summary>An article against what the lock file says of it.</summary>
/// <param name="IsSame">Whether that is what is in it.</param>
/// <param name="Article">The name that the article had, if it had another.</param>
/// <param name="Quotes">The names that quotes had.</param>
/// <param name="Figures">The names that figures had.</param>
internal sealed record ArticleLock(bool IsSame, OldName? Article, EquatableArray<OldName> Quotes, EquatableArray<OldName> Figures)
{
    /// <summary>Of an article that the file does not know.</summary>
    private static readonly ArticleLock s_unknown = new(false, null, EquatableArray<OldName>.Empty, EquatableArray<OldName>.Empty);

    private static readonly ArticleLock s_same = s_unknown with { IsSame = true };

    /// <summary>Compares an article; null where there is nothing to compare with.</summary>
    public static ArticleLock? Of(CorpusArticle article, string name, CorpusLock locked, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!locked.IsCompared)
            return null;
        if (locked.File!.Find(article.Path) is not ArticleState old)
            return s_unknown;
        ArticleState @new = StateOf(article, name);
        if (old.Article.Item == @new.Article.Item && IsSameIn(old.Items, @new.Items))
            return s_same;
        var changes = ArticleChanges.Of(old, @new).Changes.Where(change => change is { Kind: ChangeKind.Changed, IsSure: true }).ToArray();
        return new ArticleLock(
            false,
            OldNames(ItemKind.Article, Reserved.ForArticles, []).FirstOrDefault(),
            OldNames(ItemKind.Quote, Reserved.ForMembersOf([name]), article.Members?.QuoteNames ?? []),
            OldNames(ItemKind.Figure, Reserved.ForMembersOf([name]), article.Members?.FigureNames ?? []));

        // What another member has now is its, and of two that had one name nobody knows which is meant.
        EquatableArray<OldName> OldNames(ItemKind kind, Reserved reserved, IReadOnlyList<string> members)
        {
            var taken = new HashSet<string>(members, StringComparer.OrdinalIgnoreCase);
            return new EquatableArray<OldName>(changes
                .Where(change => change.Subject.Item.Kind == kind)
                .Select(change => change is { Old.Item.Member: string before, New.Item.Member: string after } && before != after ? new OldName(before, after) : null)
                .OfType<OldName>()
                .Where(before => before.CanBeEmitted(reserved) && taken.Add(before.Name))
                .ToArray());
        }
    }

    /// <summary>What is kept of an article.</summary>
    public static ArticleState StateOf(CorpusArticle article, string name) =>
        ArticleState.Of(article.Path, article.Model, name, article.Members?.QuoteNames, article.Members?.FigureNames);

    // Nearly all articles are, at every build.
    private static bool IsSameIn(EquatableArray<FoundItem> old, EquatableArray<FoundItem> @new)
    {
        if (old.Count != @new.Count)
            return false;
        var counts = new Dictionary<CorpusItem, int>();
        foreach (FoundItem item in old)
            counts[item.Item] = counts.TryGetValue(item.Item, out int count) ? count + 1 : 1;
        foreach (FoundItem item in @new)
        {
            if (!counts.TryGetValue(item.Item, out int count) || count == 0)
                return false;
            counts[item.Item] = count - 1;
        }

        return true;
    }
}
