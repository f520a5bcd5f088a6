using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Says whether articles give a figure: for the same thing the same number, or only another one. For the same thing means what disagreements go by, the quantity, its part and its time; a
    /// number that fits counts as given where a few words around it are the same. In doubt a figure is given nowhere, which is no reproach.
    /// </summary>
    internal sealed class FigureIndex
    {
        // Figures with a word in common that more have are not looked for by it.
        private const int MostFigures = 1500;

        // A draft takes its figures from the articles, so that fewer words in common tell than between two articles: of what the same noun counts, and of what has only a unit.
        private const double EnoughForNoun = 5, EnoughForUnit = 8;

        private const double OfSamePlace = 4, OfNearWord = 1.3;

        private const int NearWords = 7;

        private readonly KeyWeights _weights;
        private readonly FigureComparer _comparer;
        private readonly List<FigureSubject> _subjects = [];
        private readonly List<int> _articles = [];
        private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);

        public FigureIndex(IReadOnlyList<ComparedArticle> articles)
        {
            ArticleWords[] words = ArticleWords.ReadAll(articles);
            _weights = new KeyWeights(words);
            _comparer = new FigureComparer(_weights);
            for (int i = 0; i < words.Length; i++)
            {
                for (int figure = 0; figure < articles[i].Figures.Count; figure++)
                {
                    if (SubjectOf(words[i], figure) is not FigureSubject subject)
                        continue;
                    foreach (string key in KeysOf(subject))
                        Add(key, _subjects.Count);
                    _subjects.Add(subject);
                    _articles.Add(i);
                }
            }
        }

        /// <summary>For each figure of a draft that can be looked up, what was found.</summary>
        public IEnumerable<FigureAnswer> Find(ComparedArticle draft)
        {
            ArticleWords words = ArticleWords.ReadAll([draft])[0];
            for (int i = 0; i < draft.Figures.Count; i++)
            {
                if (SubjectOf(words, i) is FigureSubject subject)
                    yield return Find(subject, i);
            }
        }

        // A year is no number of anything that others could give otherwise.
        private static FigureSubject? SubjectOf(ArticleWords words, int figure) => FigureSubject.Of(words, figure) is { Figure.Kind: not FigureKind.Year } subject ? subject : null;

        private FigureAnswer Find(FigureSubject subject, int figure)
        {
            int given = -1, bounded = -1, otherwise = -1;
            double mostGiven = 0, mostBounded = 0, mostOtherwise = 0;
            foreach (int candidate in Candidates(subject))
            {
                FigureSubject other = _subjects[candidate];
                if (!CanBeSame(subject, other))
                    continue;
                double likeness = Likeness(subject, other);
                FigureVerdict numbers = FigureComparer.CompareNumbers(subject.Figure, other.Figure).Verdict;
                if (numbers == FigureVerdict.Agree && (likeness > 0 || IsOfNoun(subject, other)))
                {
                    // The same number for the same thing, in whatever words: what is counted is one of them.
                    double score = 1 + likeness + (subject.Quantity == other.Quantity && subject.Quantity.Length > 0 ? 2 : 0);
                    if (IsOpen(other.Figure) && !IsOpen(subject.Figure))
                        Take(candidate, score, ref bounded, ref mostBounded);
                    else
                        Take(candidate, score, ref given, ref mostGiven);
                }
                else if (numbers == FigureVerdict.Disagree && IsAboutSame(subject, other, likeness))
                {
                    Take(candidate, likeness, ref otherwise, ref mostOtherwise);
                }
            }

            // "At least 14" fits 27, and says nothing against it; another article that says 17 does.
            return given >= 0 ? Answer(figure, Verdict.Given, given)
                : otherwise >= 0 ? Answer(figure, Verdict.Otherwise, otherwise)
                : bounded >= 0 ? Answer(figure, Verdict.Given, bounded)
                : new FigureAnswer(figure, Verdict.NotGiven, -1, -1);
        }

        private static void Take(int candidate, double score, ref int best, ref double most)
        {
            if (score > most)
                (best, most) = (candidate, score);
        }

        private static bool CanBeSame(FigureSubject a, FigureSubject b) =>
            a.Figure.Kind == b.Figure.Kind && a.Figure.Currency == b.Figure.Currency && a.Rate == b.Rate && IsVague(a.Figure) == IsVague(b.Figure) && (a.Figure.Kind == FigureKind.Count || a.Quantity == b.Quantity);

        // "Millions" fit any number of them.
        private static bool IsVague(ComparedFigure figure) => figure.Approximation == Approximation.Vague;

        private static bool IsOpen(ComparedFigure figure) =>
            figure.Value is null
                ? figure.Min is null || figure.Max is null
                : figure.Approximation is Approximation.AtLeast or Approximation.MoreThan or Approximation.AtMost or Approximation.LessThan;

        private bool IsAboutSame(FigureSubject subject, FigureSubject other, double likeness)
        {
            // Two papers have two nouns for one thing; a draft takes the noun with the number.
            if ((subject.Quantity == other.Quantity || subject.IsBare || other.IsBare) && _comparer.Compare(subject, other).Verdict == FigureVerdict.Disagree)
                return true;
            return subject.Quantity == other.Quantity && subject.Quantity.Length > 0 && subject.Scope == other.Scope && ShareNear(subject, other) && likeness >= (IsOfNoun(subject, other) ? EnoughForNoun : EnoughForUnit);
        }

        /// <summary>How much the sentences of two figures share.</summary>
        private double Likeness(FigureSubject a, FigureSubject b)
        {
            double sum = a.Places.Overlaps(b.Places) ? OfSamePlace : 0;
            foreach (KeyValuePair<string, int> word in a.Sentence)
            {
                if (b.Sentence.TryGetValue(word.Key, out int far))
                    sum += _weights.Of(word.Key) * (word.Value <= NearWords && far <= NearWords ? OfNearWord : 1);
            }

            return sum;
        }

        private static bool ShareNear(FigureSubject a, FigureSubject b) => a.Sentence.Any(word => word.Value <= NearWords && b.Sentence.TryGetValue(word.Key, out int far) && far <= NearWords);

        private FigureAnswer Answer(int figure, Verdict verdict, int subject) => new(figure, verdict, _articles[subject], _subjects[subject].Index);

        private static bool IsOfNoun(FigureSubject a, FigureSubject b) =>
            a.Quantity == b.Quantity && (a.IsOutcome || a.Quantity.StartsWith("of ", StringComparison.Ordinal));

        private SortedSet<int> Candidates(FigureSubject subject)
        {
            var candidates = new SortedSet<int>();
            foreach (string key in KeysOf(subject))
            {
                if (_byKey.TryGetValue(key, out List<int>? with) && with.Count <= MostFigures)
                    candidates.UnionWith(with);
            }

            return candidates;
        }

        private void Add(string key, int subject)
        {
            if (!_byKey.TryGetValue(key, out List<int>? with))
                _byKey.Add(key, with = []);
            if (with.Count <= MostFigures)
                with.Add(subject);
        }

        // The words of its sentence, and what it counts with how many.
        private static IEnumerable<string> KeysOf(FigureSubject subject)
        {
            string kind = subject.Figure.Kind + " ";
            foreach (string key in subject.Sentence.Keys)
                yield return kind + key;
            if (subject.Quantity.Length > 0)
            {
                // "1.5" and "1.50" are one number, and one index serves threads of every culture.
                decimal? number = subject.Figure.Value ?? subject.Figure.Min ?? subject.Figure.Max;
                yield return "=" + subject.Quantity + " " + number?.ToString("G29", CultureInfo.InvariantCulture);
                if (subject.IsOutcome || subject.Quantity.StartsWith("of ", StringComparison.Ordinal))
                    yield return "=" + subject.Quantity;
            }
        }
    }

    /// <summary>What articles say of a figure.</summary>
    /// <param name="Figure">Its place among the figures of the draft.</param>
    /// <param name="Verdict">Given, given otherwise, or not given.</param>
    /// <param name="Article">The article, or -1.</param>
    /// <param name="Other">The place of the figure there among those of the article, or -1.</param>
    internal readonly record struct FigureAnswer(int Figure, Verdict Verdict, int Article, int Other);
}
