namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Finds figures of one event that cannot all be true. It would rather be silent than wrong.</summary>
    internal sealed class DisagreementFinder
    {
        // A table of results has many of one; who reads it knows of them.
        private const int MostOfQuantity = 40;

        // An article that has the other's number too has it for the same thing, even where its words are not as alike as those of another number.
        private const double OfSame = 2, LeastOfSame = -2;

        private readonly int[] _order;
        private readonly global::System.Collections.Generic.List<FigureSubject>?[] _comparable;
        private readonly ArticleWords[] _articles;
        private readonly FigureSubject?[][] _subjects;
        private readonly SharedEvents _events;
        private readonly FigureComparer _comparer;
        private readonly KeyWeights _weights;
        private readonly global::System.Collections.Generic.List<Contradiction> _found = new global::System.Collections.Generic.List<Contradiction>();

        // The figures of other articles that give the number of a figure.
        private readonly global::System.Collections.Generic.Dictionary<FigureSubject, global::System.Collections.Generic.List<(int Article, FigureSubject Figure)>> _same =
            new global::System.Collections.Generic.Dictionary<FigureSubject, global::System.Collections.Generic.List<(int Article, FigureSubject Figure)>>();

        // Which two numbers each article has side by side: the second is another's, or denied, or was said before the first.
        private readonly global::System.Collections.Generic.Dictionary<int, global::System.Collections.Generic.List<(FigureSubject First, FigureSubject Second, bool IsDenied, bool IsRestated)>> _others =
            new global::System.Collections.Generic.Dictionary<int, global::System.Collections.Generic.List<(FigureSubject First, FigureSubject Second, bool IsDenied, bool IsRestated)>>();

        private DisagreementFinder(global::System.Collections.Generic.IReadOnlyList<ComparedArticle> articles)
        {
            _order = OrderOf(articles);
            _articles = ArticleWords.ReadAll(global::System.Array.ConvertAll(_order, article => articles[article]));
            _weights = new KeyWeights(_articles);
            _events = new SharedEvents(_articles, _weights);
            _comparer = new FigureComparer(_weights);
            _subjects = new FigureSubject?[_articles.Length][];
            _comparable = new global::System.Collections.Generic.List<FigureSubject>?[_articles.Length];
            for (int i = 0; i < _articles.Length; i++)
                _subjects[i] = ReadSubjects(_articles[i]);
        }

        /// <summary>All disagreements, in the order of their first figures. The same, whatever the order of the articles.</summary>
        public static global::System.Collections.Generic.List<FoundDisagreement> Find(global::System.Collections.Generic.IReadOnlyList<ComparedArticle> articles)
        {
            var finder = new DisagreementFinder(articles);
            for (int i = 0; i < finder._articles.Length; i++)
                finder.FindContrasts(i);
            foreach ((int first, int second) in finder._events.Find())
            {
                finder.FindBetween(first, second);
                finder.FindOthers(first, second);
                finder.FindOthers(second, first);
            }

            return finder.Group();
        }

        /// <summary>Why two figures are a disagreement or none.</summary>
        public static FigureComparison Compare(global::System.Collections.Generic.IReadOnlyList<ComparedArticle> articles, FigurePlace one, FigurePlace other)
        {
            var finder = new DisagreementFinder(articles);
            (int a, int b) = (global::System.Array.IndexOf(finder._order, one.Article), global::System.Array.IndexOf(finder._order, other.Article));
            if (b < a || (a == b && other.Figure < one.Figure))
                (a, b, one, other) = (b, a, other, one);
            if (finder._subjects[a][one.Figure] is not FigureSubject first || finder._subjects[b][other.Figure] is not FigureSubject second)
                return new FigureComparison(FigureVerdict.Apart, "one of them is no number of anything");
            if (a == b && SourceContrast.IsContrast(first, second))
                return new FigureComparison(FigureVerdict.Disagree, "the article has both numbers side by side");
            FigureComparison comparison = finder._comparer.Compare(first, second);
            if (a == b)
                return comparison.Verdict == FigureVerdict.Disagree ? new FigureComparison(FigureVerdict.Apart, "one article has both and its author knows of it") : comparison;
            return finder._events.IsShared(a, b) ? CompareFormer(first, second) ?? CompareFormer(second, first) ?? comparison : new FigureComparison(FigureVerdict.Apart, "their articles are not about one event");
        }

        private static int[] OrderOf(global::System.Collections.Generic.IReadOnlyList<ComparedArticle> articles)
        {
            var order = new int[articles.Count];
            for (int i = 0; i < order.Length; i++)
                order[i] = i;
            global::System.Array.Sort(order, (a, b) =>
            {
                int byId = string.CompareOrdinal(articles[a].Id, articles[b].Id);
                return byId != 0 ? byId : string.CompareOrdinal(articles[a].Text, articles[b].Text) is int byText and not 0 ? byText : a.CompareTo(b);
            });
            return order;
        }

        private static FigureSubject?[] ReadSubjects(ArticleWords article)
        {
            var subjects = new FigureSubject?[article.Article.Figures.Count];
            for (int i = 0; i < subjects.Length; i++)
                subjects[i] = FigureSubject.Of(article, i);
            for (int i = 1; i < subjects.Length; i++)
            {
                if (subjects[i] is not FigureSubject subject || subjects[i - 1] is not FigureSubject before)
                    continue;
                subject.Inherit(before);
                subject.ReadFormer(before);
            }

            AgeReader.ForgetSharedRoles(subjects);
            CountRivals(subjects);
            return subjects;
        }

        private static void CountRivals(FigureSubject?[] subjects)
        {
            var numbers = new global::System.Collections.Generic.Dictionary<(string Quantity, Unit? Unit), global::System.Collections.Generic.HashSet<decimal?>>();
            foreach (FigureSubject? subject in subjects)
            {
                if (subject is null)
                    continue;
                NumbersOf(subject, null).Add(FigureComparer.SizeOf(subject.Figure));
                NumbersOf(subject, subject.Figure.Unit).Add(FigureComparer.SizeOf(subject.Figure));
            }

            foreach (FigureSubject? subject in subjects)
            {
                if (subject is not null)
                    (subject.Rivals, subject.RivalsOfUnit) = (NumbersOf(subject, null).Count, NumbersOf(subject, subject.Figure.Unit).Count);
            }

            global::System.Collections.Generic.HashSet<decimal?> NumbersOf(FigureSubject subject, Unit? unit)
            {
                if (!numbers.TryGetValue((subject.Quantity, unit), out global::System.Collections.Generic.HashSet<decimal?>? same))
                    numbers.Add((subject.Quantity, unit), same = new global::System.Collections.Generic.HashSet<decimal?>());
                return same;
            }
        }

        private void FindContrasts(int article)
        {
            FigureSubject?[] subjects = _subjects[article];
            for (int i = 0; i < subjects.Length; i++)
            {
                for (int j = i + 1; j < subjects.Length && j <= i + 3; j++)
                {
                    if (subjects[i] is not FigureSubject first || subjects[j] is not FigureSubject second)
                        continue;
                    bool isContrast = SourceContrast.IsContrast(first, second), isDenied = isContrast && second.Scope.HasFlag(FigureScope.Denied);
                    if (isContrast)
                        _found.Add(new Contradiction(article, first, article, second, isContrast: true));
                    if (SourceContrast.IsDeniedFor(first, second))
                    {
                        AddOther(article, second, first, isDenied: true);
                    }
                    else if (SourceContrast.IsRestated(first, second))
                    {
                        AddOther(article, second, first, isDenied: true, isRestated: true);
                    }
                    else if (isContrast || SourceContrast.IsFormer(first, second))
                    {
                        AddOther(article, first, second, isDenied || !isContrast);
                        if (isContrast && !isDenied)
                            AddOther(article, second, first, isDenied: false);
                    }

                    if (isContrast)
                        break;
                }
            }
        }

        private void AddOther(int article, FigureSubject first, FigureSubject second, bool isDenied, bool isRestated = false)
        {
            if (!_others.TryGetValue(article, out global::System.Collections.Generic.List<(FigureSubject First, FigureSubject Second, bool IsDenied, bool IsRestated)>? others))
                _others.Add(article, others = new global::System.Collections.Generic.List<(FigureSubject First, FigureSubject Second, bool IsDenied, bool IsRestated)>());
            others.Add((first, second, isDenied, isRestated));
        }

        /// <summary>The figures of an article that can be compared with those of others, the first of each quantity.</summary>
        private global::System.Collections.Generic.List<FigureSubject> Comparable(int article)
        {
            if (_comparable[article] is { } known)
                return known;
            var all = new global::System.Collections.Generic.List<FigureSubject>();
            var counts = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
            foreach (FigureSubject? subject in _subjects[article])
            {
                if (subject is null || subject.Figure.Kind == FigureKind.Year)
                    continue;
                counts.TryGetValue(subject.Quantity, out int count);
                counts[subject.Quantity] = count + 1;
                if (count < MostOfQuantity)
                    all.Add(subject);
            }

            return _comparable[article] = all;
        }

        /// <summary>Each figure goes with the one of the other article that is likeliest of the same thing; who gives the number of the other as well disagrees with none.</summary>
        private void FindBetween(int a, int b)
        {
            var all = new global::System.Collections.Generic.List<(FigureSubject First, FigureSubject Second, double Likelihood, bool IsSame)>();
            var best = new global::System.Collections.Generic.Dictionary<FigureSubject, double>();
            foreach (FigureSubject first in Comparable(a))
            {
                foreach (FigureSubject second in Comparable(b))
                {
                    FigureVerdict verdict = _comparer.Compare(first, second).Verdict;
                    if (verdict == FigureVerdict.Apart)
                        continue;
                    bool isSame = verdict == FigureVerdict.Agree;
                    double likelihood = _comparer.Likelihood(first, second);
                    if (likelihood < LeastOfSame)
                        continue;
                    likelihood += isSame ? OfSame : 0;
                    all.Add((first, second, likelihood, isSame));
                    Raise(first, likelihood);
                    Raise(second, likelihood);
                }
            }

            foreach ((FigureSubject first, FigureSubject second, double likelihood, bool isSame) in all)
            {
                if (best[first] > likelihood || best[second] > likelihood || (!isSame && (RoseFrom(first, second) || RoseFrom(second, first))))
                    continue;
                if (!isSame)
                    _found.Add(new Contradiction(a, first, b, second, isContrast: false));
                else if (likelihood >= OfSame - (first.Quantity == second.Quantity ? 1 : 0) && first.Figure.Value is decimal value && value == second.Figure.Value)
                {
                    AddSame(first, b, second);
                    AddSame(second, a, first);
                }
            }

            void Raise(FigureSubject figure, double likelihood)
            {
                if (!best.TryGetValue(figure, out double known) || known < likelihood)
                    best[figure] = likelihood;
            }
        }

        // Both are true, each at its time; what is corrected so is found by what it was before.
        private static bool RoseFrom(FigureSubject earlier, FigureSubject later) => later.Former?.Figure.Value is decimal former && former == earlier.Figure.Value;

        private static FigureComparison? CompareFormer(FigureSubject earlier, FigureSubject later)
        {
            if (!RoseFrom(earlier, later))
                return null;
            return SourceContrast.IsRestated(later.Former!, later) && IsOfOneQuantity(earlier, later)
                ? new FigureComparison(FigureVerdict.Disagree, "the later one says that it corrects the other")
                : new FigureComparison(FigureVerdict.Apart, "it was the one and became the other");
        }

        private void AddSame(FigureSubject figure, int article, FigureSubject other)
        {
            if (!_same.TryGetValue(figure, out global::System.Collections.Generic.List<(int Article, FigureSubject Figure)>? same))
                _same.Add(figure, same = new global::System.Collections.Generic.List<(int Article, FigureSubject Figure)>());
            same.Add((article, other));
        }

        /// <summary>What one article denies, or has from another source, a second article may say: <c>54 people, and not 50</c>.</summary>
        private void FindOthers(int comparing, int saying)
        {
            if (!_others.TryGetValue(comparing, out global::System.Collections.Generic.List<(FigureSubject First, FigureSubject Second, bool IsDenied, bool IsRestated)>? others))
                return;
            foreach ((FigureSubject first, FigureSubject second, bool isDenied, bool isRestated) in others)
            {
                foreach (FigureSubject? said in _subjects[saying])
                {
                    if (said is not null && said.Figure.Kind == first.Figure.Kind && (said.Figure.Noun == first.Figure.Noun || (isRestated && IsOfOneQuantity(said, first))) && said.Figure.Value == second.Figure.Value
                        && said.Figure.Unit == first.Figure.Unit && said.Figure.Currency == first.Figure.Currency && SharesWord(said, first))
                        _found.Add(new Contradiction(comparing, first, saying, said, isContrast: false) { IsDenied = isDenied });
                }
            }
        }

        private static bool IsOfOneQuantity(FigureSubject a, FigureSubject b) =>
            a.Figure.Value is not null && (a.Quantity == b.Quantity || a.Quantity.Length == 0 || b.Quantity.Length == 0);

        private static bool SharesWord(FigureSubject a, FigureSubject b)
        {
            foreach (string key in a.Sentence.Keys)
            {
                if (b.Sentence.ContainsKey(key))
                    return true;
            }

            return false;
        }

        private global::System.Collections.Generic.List<FoundDisagreement> Group()
        {
            var groups = new global::System.Collections.Generic.List<ContradictionGroup>();
            var withFigure = new global::System.Collections.Generic.Dictionary<FigureSubject, global::System.Collections.Generic.List<ContradictionGroup>>();
            foreach (Contradiction found in _found)
            {
                ContradictionGroup? into = FindSame(found, withFigure) ?? FindGroup(found, found.First, withFigure) ?? FindGroup(found, found.Second, withFigure);
                if (into is null)
                    groups.Add(into = new ContradictionGroup());
                into.Add(found);
                Remember(FirstOf(found.FirstArticle, found.First), into, withFigure);
                Remember(FirstOf(found.SecondArticle, found.Second), into, withFigure);
                Remember(found.First, into, withFigure);
                Remember(found.Second, into, withFigure);
            }

            var disagreements = new global::System.Collections.Generic.List<FoundDisagreement>();
            foreach (ContradictionGroup group in groups)
            {
                group.AddSame(_same);
                disagreements.Add(group.ToDisagreement(_order));
            }

            disagreements.Sort((x, y) => x.Figures[0].CompareTo(y.Figures[0]) is int first and not 0 ? first : x.Figures[1].CompareTo(y.Figures[1]));
            return disagreements;
        }

        /// <summary>The group that has both numbers of a contradiction already: a title and its article say one thing.</summary>
        private ContradictionGroup? FindSame(
            Contradiction found,
            global::System.Collections.Generic.Dictionary<FigureSubject, global::System.Collections.Generic.List<ContradictionGroup>> withFigure)
        {
            if (!withFigure.TryGetValue(FirstOf(found.FirstArticle, found.First), out global::System.Collections.Generic.List<ContradictionGroup>? first)
                || !withFigure.TryGetValue(FirstOf(found.SecondArticle, found.Second), out global::System.Collections.Generic.List<ContradictionGroup>? second))
                return null;
            foreach (ContradictionGroup group in first)
            {
                if (second.Contains(group))
                    return group;
            }

            return null;
        }

        /// <summary>The first figure of an article that gives the number of another of its figures for what an event has one number of.</summary>
        private FigureSubject FirstOf(int article, FigureSubject figure)
        {
            if (!figure.IsOutcome)
                return figure;
            foreach (FigureSubject other in Comparable(article))
            {
                if (other.Quantity == figure.Quantity && other.Figure.Value == figure.Figure.Value)
                    return other;
            }

            return figure;
        }

        private ContradictionGroup? FindGroup(
            Contradiction found,
            FigureSubject figure,
            global::System.Collections.Generic.Dictionary<FigureSubject, global::System.Collections.Generic.List<ContradictionGroup>> withFigure)
        {
            if (!withFigure.TryGetValue(figure, out global::System.Collections.Generic.List<ContradictionGroup>? groups))
                return null;
            foreach (ContradictionGroup group in groups)
            {
                if (group.Takes(found))
                    return group;
            }

            return null;
        }

        private static void Remember(
            FigureSubject figure,
            ContradictionGroup group,
            global::System.Collections.Generic.Dictionary<FigureSubject, global::System.Collections.Generic.List<ContradictionGroup>> withFigure)
        {
            if (!withFigure.TryGetValue(figure, out global::System.Collections.Generic.List<ContradictionGroup>? groups))
                withFigure.Add(figure, groups = new global::System.Collections.Generic.List<ContradictionGroup>());
            if (!groups.Contains(group))
                groups.Add(group);
        }
    }
}
