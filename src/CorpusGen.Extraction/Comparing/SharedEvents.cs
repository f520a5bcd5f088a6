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

        // Articles that one declared event has are compared with that many neighbours in the order of their days, others with as many that share most.
        private const int MostNeighbours = 48;

        private const double EnoughForEvent = 0.32, EnoughToLook = 9;

        // Articles of one theme share its names for months: where nothing says that they are of near days, they must share more.
        private const double EnoughWithoutDays = 0.55;

        // One paper calls a town and another its country: then the other words must be many, and the days near.
        private const double EnoughWithoutNames = 0.28;
        private const int MostDaysWithoutNames = 21;

        // One who writes of every match or every day does so in the same words; what is the same all over is a copy.
        private const double SeriesLead = 0.35, SeriesAll = 0.4, Copy = 0.8;

        private const int Names = 0, Lead = 1, All = 2;

        private readonly global::System.Collections.Generic.IReadOnlyList<ArticleWords> _articles;
        private readonly double[][] _sizes;
        private readonly int[][][] _keys;
        private readonly double[] _weightOf;
        private readonly int[] _articlesWith;

        public SharedEvents(global::System.Collections.Generic.IReadOnlyList<ArticleWords> articles, KeyWeights weights)
        {
            _articles = articles;
            var numbers = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
            var weightOf = new global::System.Collections.Generic.List<double>();
            var articlesWith = new global::System.Collections.Generic.List<int>();
            _keys = new int[articles.Count][][];
            for (int i = 0; i < _keys.Length; i++)
                _keys[i] = new[] { NumbersOf(articles[i].Names), NumbersOf(articles[i].Lead), NumbersOf(articles[i].Counts.Keys) };
            _weightOf = weightOf.ToArray();
            _articlesWith = articlesWith.ToArray();
            _sizes = new double[articles.Count][];
            for (int i = 0; i < _sizes.Length; i++)
                _sizes[i] = new[] { SizeOf(_keys[i][Names]), SizeOf(_keys[i][Lead]), SizeOf(_keys[i][All]) };

            int[] NumbersOf(global::System.Collections.Generic.ICollection<string> keys)
            {
                var all = new int[keys.Count];
                int count = 0;
                foreach (string key in keys)
                {
                    if (!numbers.TryGetValue(key, out int number))
                    {
                        numbers.Add(key, number = numbers.Count);
                        weightOf.Add(weights.Of(key));
                        articlesWith.Add(weights.ArticlesWith(key));
                    }

                    all[count++] = number;
                }

                global::System.Array.Sort(all);
                return all;
            }
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
            double names = Shared(first, second, Names, out int count), lead = Shared(first, second, Lead, out _), all = Shared(first, second, All, out _);
            (lead, all) = (Share(lead, first, second, Lead), Share(all, first, second, All));
            if (count == 0 && (lead + all < EnoughWithoutNames || !AreOfNearDays(a.Day, b.Day)))
                return 0;
            bool isSeries = lead > SeriesLead && all > SeriesAll && all < Copy && a.Day != b.Day;
            return isSeries ? 0 : (Share(names, first, second, Names) + lead + all) * Nearness(a.Day, b.Day);
        }

        /// <summary>Whether two articles tell one event.</summary>
        public bool IsShared(int first, int second)
        {
            string? a = _articles[first].Article.Event, b = _articles[second].Article.Event;
            if (a is not null && b is not null)
                return a == b;
            bool areDaysKnown = _articles[first].Day is not null && _articles[second].Day is not null;
            return Likeness(first, second) >= (areDaysKnown ? EnoughForEvent : EnoughWithoutDays);
        }

        private double Shared(int first, int second, int part, out int count)
        {
            int[] a = _keys[first][part], b = _keys[second][part];
            double sum = 0;
            count = 0;
            for (int i = 0, j = 0; i < a.Length && j < b.Length;)
            {
                if (a[i] < b[j])
                {
                    i++;
                }
                else if (a[i] > b[j])
                {
                    j++;
                }
                else
                {
                    sum += _weightOf[a[i]];
                    count++;
                    i++;
                    j++;
                }
            }

            return sum;
        }

        private double Share(double shared, int first, int second, int part) =>
            shared / global::System.Math.Sqrt(global::System.Math.Max(1, _sizes[first][part]) * global::System.Math.Max(1, _sizes[second][part]));

        private double SizeOf(int[] keys)
        {
            double sum = 0;
            foreach (int key in keys)
                sum += _weightOf[key];
            return sum;
        }

        private static bool AreOfNearDays(int? day, int? other) => day is int a && other is int b && global::System.Math.Abs(a - b) <= MostDaysWithoutNames;

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

        /// <summary>Pairs come from rare names and words of the first lines, and of each article only the likeliest are looked at: what an article costs does not grow with their number.</summary>
        private void AddAlike(global::System.Collections.Generic.HashSet<(int, int)> pairs)
        {
            var with = new global::System.Collections.Generic.Dictionary<int, global::System.Collections.Generic.List<int>>();
            for (int i = 0; i < _articles.Count; i++)
            {
                foreach (int key in RareKeysOf(i))
                {
                    if (!with.TryGetValue(key, out global::System.Collections.Generic.List<int>? articles))
                        with.Add(key, articles = new global::System.Collections.Generic.List<int>());
                    articles.Add(i);
                }
            }

            var shared = new double[_articles.Count];
            var candidates = new global::System.Collections.Generic.List<int>();
            for (int i = 0; i < _articles.Count; i++)
            {
                foreach (int key in RareKeysOf(i))
                {
                    foreach (int other in with[key])
                    {
                        if (other == i)
                            continue;
                        if (shared[other] == 0)
                            candidates.Add(other);
                        shared[other] += _weightOf[key];
                    }
                }

                candidates.Sort((a, b) => shared[b].CompareTo(shared[a]) is int byWeight and not 0 ? byWeight : a.CompareTo(b));
                for (int j = 0; j < candidates.Count && j < MostNeighbours && shared[candidates[j]] >= EnoughToLook; j++)
                {
                    if (IsShared(candidates[j], i))
                        pairs.Add((global::System.Math.Min(candidates[j], i), global::System.Math.Max(candidates[j], i)));
                }

                foreach (int candidate in candidates)
                    shared[candidate] = 0;
                candidates.Clear();
            }
        }

        // The names, and the words of the first lines that are none, each once.
        private global::System.Collections.Generic.IEnumerable<int> RareKeysOf(int article)
        {
            int[] names = _keys[article][Names], lead = _keys[article][Lead];
            foreach (int key in names)
            {
                if (_articlesWith[key] is >= 2 and <= MostArticles)
                    yield return key;
            }

            foreach (int key in lead)
            {
                if (_articlesWith[key] is >= 2 and <= MostArticles && global::System.Array.BinarySearch(names, key) < 0)
                    yield return key;
            }
        }
    }
}
