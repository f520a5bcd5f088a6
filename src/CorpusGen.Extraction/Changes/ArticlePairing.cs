using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Changes;

/// <summary>Which articles of a corpus are which of its later state: those of one path, those of one text, then those that share most of what is in them, as a file that was renamed and edited does.</summary>
internal static class ArticlePairing
{
    // Words that many articles have tell none of them.
    private const int MostHolders = 20;

    // Of what is in the larger one; and enough to be no chance.
    private const double Enough = 0.5;
    private const int LeastShared = 3;

    // Words that follow each other.
    private const int Run = 3;

    private static readonly char[] s_blanks = [' ', '\u00A0', '\u202F'];

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
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var sizes = new int[old.Count];
        for (int i = 0; i < old.Count; i++)
        {
            HashSet<string> runs = RunsOf(old[i].Article);
            sizes[i] = runs.Count;
            foreach (string run in runs)
            {
                if (!holders.TryGetValue(run, out List<int> with))
                    holders.Add(run, with = []);
                with.Add(i);
            }
        }

        var found = new List<(double Share, int Old, int New)>();
        foreach ((int place, ArticleState article) in @new)
        {
            var shared = new Dictionary<int, int>();
            HashSet<string> runs = RunsOf(article);
            foreach (string run in runs)
            {
                if (!holders.TryGetValue(run, out List<int> with) || with.Count > MostHolders)
                    continue;
                foreach (int i in with)
                {
                    shared.TryGetValue(i, out int before);
                    shared[i] = before + 1;
                }
            }

            foreach (KeyValuePair<int, int> candidate in shared)
            {
                double share = candidate.Value / (double)Math.Max(runs.Count, sizes[candidate.Key]);
                if (candidate.Value >= LeastShared && share >= Enough)
                    found.Add((share, old[candidate.Key].Place, place));
            }
        }

        return found.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.New).ThenBy(pair => pair.Old).Select(pair => (pair.Old, pair.New));
    }

    // All of the title, of quotes, and of figures with the words round them, three words at a time: an edit changes few of them.
    private static HashSet<string> RunsOf(ArticleState article)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        Add(article.Article.Item.Words);
        foreach (FoundItem item in article.Items)
            Add(item.Item.Kind == ItemKind.Figure ? item.Context?.Before + " " + item.Item.Words + " " + item.Context?.After : item.Item.Words);
        return runs;

        void Add(string text)
        {
            string[] words = text.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i + Run <= words.Length; i++)
                runs.Add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
            if (words.Length is > 0 and < Run)
                runs.Add(string.Join(" ", words));
        }
    }
}
