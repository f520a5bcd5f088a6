using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Corpora;

/// <summary>What became of the figures of an article in its translation: they are the same, in nearly the same order.</summary>
internal static class TranslatedFigures
{
    // Beyond it, texts are too long for a table of all pairs: then only a number that the other side has nowhere, of whatever, is told.
    private const int MostPairs = 4_000_000;

    /// <summary>Compares the figures of two articles.</summary>
    /// <param name="original">Those of the original, in the order of its text.</param>
    /// <param name="translation">Those of the translation.</param>
    /// <returns>What differs, in the order of the texts.</returns>
    public static IReadOnlyList<TranslationChange> Compare(IReadOnlyList<CorpusComparing.ComparedFigure> original, IReadOnlyList<CorpusComparing.ComparedFigure> translation)
    {
        List<int> a = Comparable(original), b = Comparable(translation);
        var changes = new List<TranslationChange>();
        if ((long)a.Count * b.Count > MostPairs)
        {
            HashSet<decimal> numbersOfA = NumbersOf(original), numbersOfB = NumbersOf(translation);
            changes.AddRange(a.FindAll(i => original[i].Value is decimal value && !numbersOfB.Contains(value)).ConvertAll(alone => new TranslationChange(alone, null)));
            changes.AddRange(b.FindAll(i => translation[i].Value is decimal value && !numbersOfA.Contains(value)).ConvertAll(alone => new TranslationChange(null, alone)));
            return changes;
        }

        var restA = new List<int>();
        var restB = new List<int>();
        foreach ((int first, int second) in Align(original, a, translation, b))
        {
            if (second < 0)
            {
                restA.Add(first);
            }
            else if (first < 0)
            {
                restB.Add(second);
            }
            else
            {
                Flush();
            }
        }

        Flush();
        return WithoutMoved(changes, original, translation);

        // What lies between two figures that are the same: one on each side is one that has changed.
        void Flush()
        {
            for (int i = restA.Count - 1; i >= 0; i--)
            {
                int found = restB.FindIndex(other => IsChanged(original[restA[i]], translation[other], restA.Count == 1 && restB.Count == 1));
                if (found < 0)
                    continue;
                changes.Add(new TranslationChange(restA[i], restB[found]));
                restA.RemoveAt(i);
                restB.RemoveAt(found);
            }

            foreach (int alone in restA)
                changes.Add(new TranslationChange(alone, null));
            foreach (int alone in restB)
                changes.Add(new TranslationChange(null, alone));
            restA.Clear();
            restB.Clear();
        }
    }

    private static HashSet<decimal> NumbersOf(IReadOnlyList<CorpusComparing.ComparedFigure> figures)
    {
        var numbers = new HashSet<decimal>();
        foreach (CorpusComparing.ComparedFigure figure in figures)
        {
            if (figure.Value is decimal value)
                numbers.Add(value);
        }

        return numbers;
    }

    // Small numbers in words come and go: "the two sides", "les parties".
    private static List<int> Comparable(IReadOnlyList<CorpusComparing.ComparedFigure> figures)
    {
        var all = new List<int>();
        for (int i = 0; i < figures.Count; i++)
        {
            CorpusComparing.ComparedFigure figure = figures[i];
            bool isNumber = figure.Kind is FigureKind.Count or FigureKind.Money or FigureKind.Percent or FigureKind.Measure or FigureKind.Duration;
            if (isNumber && (figure.Value ?? figure.Max ?? figure.Min) is decimal value && (value > 3 || figure.Kind is FigureKind.Money or FigureKind.Percent))
                all.Add(i);
        }

        return all;
    }

    /// <summary>The longest row of figures that are the same, and those between, with -1 on the side that lacks them.</summary>
    private static List<(int First, int Second)> Align(IReadOnlyList<CorpusComparing.ComparedFigure> original, List<int> a, IReadOnlyList<CorpusComparing.ComparedFigure> translation, List<int> b)
    {
        var lengths = new int[a.Count + 1, b.Count + 1];
        for (int i = a.Count - 1; i >= 0; i--)
        {
            for (int j = b.Count - 1; j >= 0; j--)
                lengths[i, j] = IsSame(original[a[i]], translation[b[j]]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        var rows = new List<(int First, int Second)>();
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            if (i < a.Count && j < b.Count && IsSame(original[a[i]], translation[b[j]]))
                rows.Add((a[i++], b[j++]));
            else if (j == b.Count || (i < a.Count && lengths[i + 1, j] >= lengths[i, j + 1]))
                rows.Add((a[i++], -1));
            else
                rows.Add((-1, b[j++]));
        }

        return rows;
    }

    // Sentences change places: what is alone on one side and stands elsewhere on the other is on both.
    private static List<TranslationChange> WithoutMoved(
        List<TranslationChange> changes,
        IReadOnlyList<CorpusComparing.ComparedFigure> original,
        IReadOnlyList<CorpusComparing.ComparedFigure> translation)
    {
        changes.RemoveAll(change =>
            (change.Translation is null && Has(translation, original[change.Original!.Value])) || (change.Original is null && Has(original, translation[change.Translation!.Value])));
        changes.Sort((x, y) => (x.Original ?? int.MaxValue, x.Translation ?? int.MaxValue).CompareTo((y.Original ?? int.MaxValue, y.Translation ?? int.MaxValue)));
        return changes;

        static bool Has(IReadOnlyList<CorpusComparing.ComparedFigure> figures, CorpusComparing.ComparedFigure figure)
        {
            foreach (CorpusComparing.ComparedFigure other in figures)
            {
                if (IsSame(figure, other))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether both say the same, in whichever unit: 1.6 kilometres are a mile.</summary>
    private static bool IsSame(CorpusComparing.ComparedFigure a, CorpusComparing.ComparedFigure b)
    {
        if (!MeasureAlike(a, b))
            return false;
        if (a.Value is null || b.Value is null || a.Unit != b.Unit)
            return CorpusComparing.FigureBounds.Of(a, a.Unit != b.Unit) is { } first && CorpusComparing.FigureBounds.Of(b, a.Unit != b.Unit) is { } second && first.Meets(second);
        return Math.Abs(a.Value.Value - b.Value.Value) <= Math.Max(Math.Abs(a.Value.Value), Math.Abs(b.Value.Value)) / 100;
    }

    // A noun or currency may be left out in one of the two.
    private static bool MeasureAlike(CorpusComparing.ComparedFigure a, CorpusComparing.ComparedFigure b)
    {
        if (a.Unit is Unit unit && b.Unit is Unit other)
            return CorpusComparing.UnitScale.DimensionOf(unit) == CorpusComparing.UnitScale.DimensionOf(other);
        if (a.Currency is not null && b.Currency is not null)
            return a.Currency == b.Currency;
        return a.Kind == b.Kind || a.Kind == FigureKind.Count || b.Kind == FigureKind.Count;
    }

    private static bool IsChanged(CorpusComparing.ComparedFigure a, CorpusComparing.ComparedFigure b, bool isOnlyOne)
    {
        if (!MeasureAlike(a, b) || a.Value is not decimal one || b.Value is not decimal other || one <= 0 || other <= 0)
            return false;
        decimal times = CorpusComparing.FigureBounds.RatioOf(one, other);
        return times is 1000 or 1_000_000 || (isOnlyOne && a.Kind == b.Kind && a.Unit == b.Unit && a.Currency == b.Currency && times < 100);
    }
}

/// <summary>A figure that a translation gives otherwise, or that one side alone has.</summary>
/// <param name="Original">The place of the figure among those of the original; null when only the translation has it.</param>
/// <param name="Translation">Its place in the translation; null when only the original has it.</param>
internal readonly record struct TranslationChange(int? Original, int? Translation);
