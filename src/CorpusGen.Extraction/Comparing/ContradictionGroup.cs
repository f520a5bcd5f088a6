namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Two figures that cannot both be true.</summary>
    private sealed class Contradiction
    {
        public Contradiction(int firstArticle, FigureSubject first, int secondArticle, FigureSubject second, bool isContrast)
        {
            FirstArticle = firstArticle;
            First = first;
            SecondArticle = secondArticle;
            Second = second;
            IsContrast = isContrast;
        }

        public int FirstArticle { get; }

        public FigureSubject First { get; }

        public int SecondArticle { get; }

        public FigureSubject Second { get; }

        /// <summary>Whether one article has both side by side.</summary>
        public bool IsContrast { get; }

        /// <summary>Whether one article denies what the other says.</summary>
        public bool IsDenied { get; set; }
    }

    /// <summary>Contradictions about one thing.</summary>
    private sealed class ContradictionGroup
    {
        // Nobody reads more at once.
        private const int MostFigures = 64;

        private readonly global::System.Collections.Generic.List<Contradiction> _all = new global::System.Collections.Generic.List<Contradiction>();
        private readonly global::System.Collections.Generic.Dictionary<FigureSubject, int> _figures = new global::System.Collections.Generic.Dictionary<FigureSubject, int>();

        /// <summary>Whether nothing in it is about something else than a contradiction that shares a figure with it.</summary>
        public bool Takes(Contradiction other)
        {
            if (other.IsDenied)
                return true;
            if (_figures.Count >= MostFigures)
                return false;
            foreach (FigureSubject figure in _figures.Keys)
            {
                if (IsElse(figure, other.First) || IsElse(figure, other.Second))
                    return false;
            }

            return true;
        }

        public void Add(Contradiction contradiction)
        {
            _all.Add(contradiction);
            _figures[contradiction.First] = contradiction.FirstArticle;
            _figures[contradiction.Second] = contradiction.SecondArticle;
        }

        /// <summary>Adds the figures of other articles that give one of its numbers for the same thing.</summary>
        public void AddSame(global::System.Collections.Generic.Dictionary<FigureSubject, global::System.Collections.Generic.List<(int Article, FigureSubject Figure)>> same)
        {
            foreach (FigureSubject figure in new global::System.Collections.Generic.List<FigureSubject>(_figures.Keys))
            {
                if (!same.TryGetValue(figure, out global::System.Collections.Generic.List<(int Article, FigureSubject Figure)>? others))
                    continue;
                foreach ((int article, FigureSubject other) in others)
                {
                    if (_figures.Count < MostFigures)
                        _figures[other] = article;
                }
            }
        }

        public FoundDisagreement ToDisagreement(int[] order)
        {
            var figures = new global::System.Collections.Generic.List<FigurePlace>();
            foreach (global::System.Collections.Generic.KeyValuePair<FigureSubject, int> figure in _figures)
                figures.Add(new FigurePlace(order[figure.Value], figure.Key.Index));
            figures.Sort();
            bool isRevision = false;
            foreach (Contradiction contradiction in _all)
                isRevision |= IsRevision(contradiction);
            return new FoundDisagreement(isRevision ? DisagreementKind.Revision : DisagreementKind.Conflict, figures, DisagreementReason.Of(_all[0], isRevision));
        }

        private static bool IsElse(FigureSubject a, FigureSubject b) => a.Words != b.Words && !FigureComparer.CanCountSame(a, b);

        /// <summary>A toll of a later day corrects that of an earlier one; other numbers only where words say so.</summary>
        private static bool IsRevision(Contradiction contradiction)
        {
            (FigureSubject first, FigureSubject second) = (contradiction.First, contradiction.Second);
            if (contradiction.IsDenied)
                return first.Words.Day is not int denied || second.Words.Day is not int said || denied > said;
            if (contradiction.IsContrast || first.Words.Day is not int a || second.Words.Day is not int b || a == b)
                return !contradiction.IsContrast && first.IsOutcome && (first.IsRevised || second.IsRevised);
            bool isToll = first.IsToll || first.Quantity == QuantityFamily.Evacuated;
            FigureSubject later = a > b ? first : second;
            return isToll || later.IsRevised;
        }
    }
}
