using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Changes;

/// <summary>Which articles of a corpus are which of its later state: those of one path, those of one text, then those that share most of what is in them, as a file that was renamed and edited does.</summary>
internal static class ArticlePairing
{
    // Words that many articles have tell none of them.
    private const int MostHolders = 20;

    // Of the words of titles, quotes and figures of the larger one; and enough of them to be no chance.
    private const double Enough = 0.5;
    private const int LeastWeight = 5;

    /// <summary>The places of both in the two lists; -1 for an article that is new or gone.</summary>
    public static IReadOnlyList<(int Old, int New)> Of(IReadOnlyList<ArticleState> old, IReadOnlyList<ArticleState> @new)
    {
        var oldPartner = Enumerable.Repeat(-1, old.Count).ToArray();
        var newPartner = Enumerable.Repeat(-1, @new.Count).ToArray();
        PairBy(static article => article.Path);
        PairBy(static article => article.TextKey);
        foreach ((int i, int j) in Likest(Left(old, oldPartner), Left(@new, newPartner)))
        {
            if (oldPartner[i] < 0 && newPartner[j] < 0)
                (oldPartner[i], newPartner[j]) = (j, i);
        }

        return
        [
            .. newPartner.Select((i, j) => (i, j)),
            .. oldPartner.Select((j, i) => (i, j)).Where(pair => pair.j < 0),
        ];

        void PairBy(Func<ArticleState, string?> keyOf)
        {
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = old.Count - 1; i >= 0; i--)
            {
                if (oldPartner[i] < 0 && keyOf(old[i]) is string key)
                    places[key] = i;
            }

            for (int j = 0; j < @new.Count; j++)
            {
                if (newPartner[j] < 0 && keyOf(@new[j]) is string key && places.TryGetValue(key, out int i) && oldPartner[i] < 0)
                    (oldPartner[i], newPartner[j]) = (j, i);
            }
        }
    }

    private static List<(int Place, ArticleState Article)> Left(IReadOnlyList<ArticleState> articles, int[] partners) =>
        articles.Select((article, place) => (place, article)).Where(article => partners[article.place] < 0).ToList();

    private static IEnumerable<(int Old, int New)> Likest(List<(int Place, ArticleState Article)> old, List<(int Place, ArticleState Article)> @new)
    {
        if (old.Count == 0 || @new.Count == 0)
            return [];
        var holders = new Dictionary<(ItemKind, string), List<int>>();
        int[] weights = old.Select(article => WeightOf(article.Article)).ToArray();
        for (int i = 0; i < old.Count; i++)
        {
            foreach ((ItemKind, string) key in KeysOf(old[i].Article).Distinct())
            {
                if (!holders.TryGetValue(key, out List<int> with))
                    holders.Add(key, with = []);
                with.Add(i);
            }
        }

        var found = new List<(double Share, int Old, int New)>();
        foreach ((int place, ArticleState article) in @new)
        {
            var shared = new Dictionary<int, int>();
            foreach ((ItemKind Kind, string Words) key in KeysOf(article).Distinct())
            {
                if (!holders.TryGetValue(key, out List<int> with) || with.Count > MostHolders)
                    continue;
                foreach (int i in with)
                {
                    shared.TryGetValue(i, out int before);
                    shared[i] = before + WeightOf(key.Words);
                }
            }

            int weight = WeightOf(article);
            foreach (KeyValuePair<int, int> candidate in shared)
            {
                double share = candidate.Value / (double)Math.Max(weight, weights[candidate.Key]);
                if (candidate.Value >= LeastWeight && share >= Enough)
                    found.Add((share, old[candidate.Key].Place, place));
            }
        }

        return found.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.New).ThenBy(pair => pair.Old).Select(pair => (pair.Old, pair.New));
    }

    private static IEnumerable<(ItemKind Kind, string Words)> KeysOf(ArticleState article)
    {
        if (article.Article.Item.Words.Length > 0)
            yield return (ItemKind.Article, article.Article.Item.Words);
        foreach (FoundItem item in article.Items)
            yield return (item.Item.Kind, item.Item.Words);
    }

    private static int WeightOf(ArticleState article) => KeysOf(article).Distinct().Sum(key => WeightOf(key.Words));

    // About the number of words.
    private static int WeightOf(string words) => 1 + (words.Length / 6);
}
