namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Which articles tell one event: those that say so (<c>event</c>), and where one of them does not, those that share enough rare names and words of their first lines and are
    /// of days that are near.
    /// </summary>
    private sealed class SharedEvents
    {
        // What more articles have leads to none: candidates of a large corpus come from rare words alone.
        private const int MostArticles = 48;

        // Articles that one declared event has are compared with that many neighbours in the order of their days.
        private const int MostNeighbours = 48;

        private const double EnoughForEvent = 0.32, EnoughToLook = 9;

        // One who writes of every match or every day does so in the same words; what is the same all over is a copy.
        private const double SeriesLead = 0.35, SeriesAll = 0.4, Copy = 0.8;

        private const int Names = 0, Lead = 1, All = 2;

        private readonly global::System.Collections.Generic.IReadOnlyList<ArticleWords> _articles;
        private readonly KeyWeights _weights;
        private readonly double[][] _sizes;

        public SharedEvents(global::System.Collections.Generic.IReadOnlyList<ArticleWords> articles, KeyWeights weights)
        {
            _articles = articles;
            _weights = weights;
            _sizes = new double[articles.Count][];
            for (int i = 0; i < _sizes.Length; i++)
                _sizes[i] = SizesOf(articles[i]);
        }

        /// <summary>All pairs, the smaller number first, in order.</summary>
        public global::System.Collections.Generic.List<(int First, int Second)> Find()
        {
            var pairs = new global::System.Collections.Generic.HashSet<(int, int)>();
            AddDeclared(pairs);
            AddAlike(pairs);
            var sorted = new global::System.Collections.Generic.List<(int First, int Second)>(pairs);
            sorted.Sort();
            return sorted;
        }

        /// <summary>How much of what two articles say they share: of their names, of their first lines, of all their words, each between 0 and 1; more when their days are near.</summary>
        public double Likeness(int first, int second)
        {
            ArticleWords a = _articles[first], b = _articles[second];
            double names = Shared(a.Names, b.Names, out int count);
            if (count == 0)
                return 0;
            double lead = Shared(a.Lead, b.Lead, out _), all = Shared(a.All, b.All, out _);
            (lead, all) = (Share(lead, first, second, Lead), Share(all, first, second, All));
            bool isSeries = lead > SeriesLead && all > SeriesAll && all < Copy && a.Day != b.Day;
            return isSeries ? 0 : (Share(names, first, second, Names) + lead + all) * Nearness(a.Day, b.Day);
        }

        /// <summary>Whether two articles tell one event.</summary>
        public bool IsShared(int first, int second)
        {
            string? a = _articles[first].Article.Event, b = _articles[second].Article.Event;
            return a is not null && b is not null ? a == b : Likeness(first, second) >= EnoughForEvent;
        }

        private double Shared(global::System.Collections.Generic.HashSet<string> a, global::System.Collections.Generic.HashSet<string> b, out int count)
        {
            double sum = 0;
            count = 0;
            foreach (string key in Smaller(a, b))
            {
                if (!a.Contains(key) || !b.Contains(key))
                    continue;
                sum += _weights.Of(key);
                count++;
            }

            return sum;
        }

        private double Share(double shared, int first, int second, int part) =>
            shared / global::System.Math.Sqrt(global::System.Math.Max(1, _sizes[first][part]) * global::System.Math.Max(1, _sizes[second][part]));

        private double[] SizesOf(ArticleWords article) => new[] { SizeOf(article.Names), SizeOf(article.Lead), SizeOf(article.All) };

        private double SizeOf(global::System.Collections.Generic.HashSet<string> keys)
        {
            double sum = 0;
            foreach (string key in keys)
                sum += _weights.Of(key);
            return sum;
        }

        private static global::System.Collections.Generic.HashSet<string> Smaller(
            global::System.Collections.Generic.HashSet<string> a,
            global::System.Collections.Generic.HashSet<string> b) => a.Count <= b.Count ? a : b;

        private static double Nearness(int? day, int? other)
        {
            if (day is not int a || other is not int b)
                return 1;
            int days = global::System.Math.Abs(a - b);
            return days <= 3 ? 1.4 : days <= 14 ? 1.2 : days <= 60 ? 1 : days <= 400 ? 0.8 : 0.6;
        }

        private void AddDeclared(global::System.Collections.Generic.HashSet<(int, int)> pairs)
        {
            var events = new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<int>>(global::System.StringComparer.Ordinal);
            for (int i = 0; i < _articles.Count; i++)
            {
                if (_articles[i].Article.Event is not string name)
                    continue;
                if (!events.TryGetValue(name, out global::System.Collections.Generic.List<int>? same))
                    events.Add(name, same = new global::System.Collections.Generic.List<int>());
                same.Add(i);
            }

            foreach (global::System.Collections.Generic.List<int> same in events.Values)
            {
                same.Sort((a, b) => (_articles[a].Day ?? int.MaxValue, a).CompareTo((_articles[b].Day ?? int.MaxValue, b)));
                for (int i = 0; i < same.Count; i++)
                {
                    for (int j = i + 1; j < same.Count && j <= i + MostNeighbours; j++)
                        pairs.Add((global::System.Math.Min(same[i], same[j]), global::System.Math.Max(same[i], same[j])));
                }
            }
        }

        private static global::System.Collections.Generic.HashSet<string> KeysOf(ArticleWords article)
        {
            var keys = new global::System.Collections.Generic.HashSet<string>(article.Names, global::System.StringComparer.Ordinal);
            keys.UnionWith(article.Lead);
            return keys;
        }

        private void AddAlike(global::System.Collections.Generic.HashSet<(int, int)> pairs)
        {
            var withName = new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<int>>(global::System.StringComparer.Ordinal);
            var shared = new global::System.Collections.Generic.Dictionary<int, double>();
            for (int i = 0; i < _articles.Count; i++)
            {
                shared.Clear();
                foreach (string name in KeysOf(_articles[i]))
                {
                    if (_weights.ArticlesWith(name) is < 2 or > MostArticles)
                        continue;
                    if (!withName.TryGetValue(name, out global::System.Collections.Generic.List<int>? earlier))
                        withName.Add(name, earlier = new global::System.Collections.Generic.List<int>());
                    foreach (int other in earlier)
                        shared[other] = (shared.TryGetValue(other, out double sum) ? sum : 0) + _weights.Of(name);
                    earlier.Add(i);
                }

                foreach (global::System.Collections.Generic.KeyValuePair<int, double> candidate in shared)
                {
                    if (candidate.Value >= EnoughToLook && IsShared(candidate.Key, i))
                        pairs.Add((candidate.Key, i));
                }
            }
        }
    }
}
