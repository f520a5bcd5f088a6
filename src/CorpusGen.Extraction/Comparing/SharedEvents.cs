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

        private const double EnoughForEvent = 19;

        private readonly global::System.Collections.Generic.IReadOnlyList<ArticleWords> _articles;
        private readonly KeyWeights _weights;

        public SharedEvents(global::System.Collections.Generic.IReadOnlyList<ArticleWords> articles, KeyWeights weights)
        {
            _articles = articles;
            _weights = weights;
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

        /// <summary>How much two articles share.</summary>
        public double Likeness(int first, int second)
        {
            ArticleWords a = _articles[first], b = _articles[second];
            double names = 0, lead = 0;
            int count = 0;
            foreach (string name in Smaller(a.Names, b.Names))
            {
                if (!a.Names.Contains(name) || !b.Names.Contains(name))
                    continue;
                bool isLead = a.Lead.Contains(name) && b.Lead.Contains(name);
                names += _weights.Of(name) * (isLead ? 1.5 : 1);
                count++;
            }

            if (count == 0)
                return 0;
            foreach (string key in Smaller(a.Lead, b.Lead))
            {
                if (a.Lead.Contains(key) && b.Lead.Contains(key) && !a.Names.Contains(key))
                    lead += _weights.Of(key) * 0.7;
            }

            return (names + lead) * Nearness(a.Article.Day, b.Article.Day);
        }

        /// <summary>Whether two articles tell one event.</summary>
        public bool IsShared(int first, int second)
        {
            string? a = _articles[first].Article.Event, b = _articles[second].Article.Event;
            return a is not null && b is not null ? a == b : Likeness(first, second) >= EnoughForEvent;
        }

        private static global::System.Collections.Generic.HashSet<string> Smaller(
            global::System.Collections.Generic.HashSet<string> a,
            global::System.Collections.Generic.HashSet<string> b) => a.Count <= b.Count ? a : b;

        private static double Nearness(int? day, int? other)
        {
            if (day is not int a || other is not int b)
                return 1;
            int days = global::System.Math.Abs(a - b);
            return days <= 3 ? 1.4 : days <= 30 ? 1 : days <= 400 ? 0.75 : 0.5;
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
                same.Sort((a, b) => (_articles[a].Article.Day ?? int.MaxValue, a).CompareTo((_articles[b].Article.Day ?? int.MaxValue, b)));
                for (int i = 0; i < same.Count; i++)
                {
                    for (int j = i + 1; j < same.Count && j <= i + MostNeighbours; j++)
                        pairs.Add((global::System.Math.Min(same[i], same[j]), global::System.Math.Max(same[i], same[j])));
                }
            }
        }

        private void AddAlike(global::System.Collections.Generic.HashSet<(int, int)> pairs)
        {
            var withName = new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<int>>(global::System.StringComparer.Ordinal);
            var shared = new global::System.Collections.Generic.Dictionary<int, double>();
            for (int i = 0; i < _articles.Count; i++)
            {
                shared.Clear();
                foreach (string name in _articles[i].Names)
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
                    if (candidate.Value >= EnoughForEvent / 3 && IsShared(candidate.Key, i))
                        pairs.Add((candidate.Key, i));
                }
            }
        }
    }
}
