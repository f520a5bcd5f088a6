using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Changes;

/// <summary>What is gone in one article and new in another with the same words went there. A few words that anybody may have said, and a number, are only taken for the same when the words round them are.</summary>
internal static class MovesBetweenArticles
{
    private const int LeastBlanks = 3;

    public static void Find(IReadOnlyList<ArticleChanges> articles)
    {
        var gone = new Dictionary<(ItemKind, string, ItemContext?), Queue<(ArticleChanges Article, CorpusChange Change)>>();
        foreach ((ArticleChanges article, CorpusChange change) in Items(articles, ChangeKind.Gone))
        {
            if (KeyOf(change.Old!) is not { } key)
                continue;
            if (!gone.TryGetValue(key, out Queue<(ArticleChanges, CorpusChange)> queue))
                gone.Add(key, queue = new Queue<(ArticleChanges, CorpusChange)>());
            queue.Enqueue((article, change));
        }

        if (gone.Count == 0)
            return;
        foreach ((ArticleChanges article, CorpusChange change) in Items(articles, ChangeKind.New).ToArray())
        {
            if (KeyOf(change.New!) is not { } key || !gone.TryGetValue(key, out Queue<(ArticleChanges Article, CorpusChange Change)> queue) || queue.Count == 0)
                continue;
            (ArticleChanges from, CorpusChange before) = queue.Dequeue();
            IReadOnlyList<ItemDifference> differences = ItemDifferences.Between(before.Old!.Item, change.New!.Item, Language.Unknown);
            from.Replace(before, by: null);
            article.Replace(change, new CorpusChange(ChangeKind.Moved, before.Old, change.New, differences));
        }
    }

    private static IEnumerable<(ArticleChanges Article, CorpusChange Change)> Items(IReadOnlyList<ArticleChanges> articles, ChangeKind kind) =>
        from article in articles
        from change in article.Changes
        where change.Kind == kind && change.Subject.Item.Kind != ItemKind.Article
        select (article, change);

    private static (ItemKind Kind, string Words, ItemContext? Context)? KeyOf(FoundItem item)
    {
        if (item.Item.Kind == ItemKind.Quote && item.Item.Words.Count(static c => c == ' ') >= LeastBlanks)
            return (item.Item.Kind, item.Item.Words, null);
        return item.Context is { Before.Length: > 0, After.Length: > 0 } ? (item.Item.Kind, item.Item.Words, item.Context) : null;
    }
}
