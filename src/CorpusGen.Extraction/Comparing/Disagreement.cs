namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>A figure of an article, by numbers.</summary>
    internal readonly struct FigurePlace : global::System.IComparable<FigurePlace>
    {
        public FigurePlace(int article, int figure)
        {
            Article = article;
            Figure = figure;
        }

        /// <summary>The place of the article among those that were compared.</summary>
        public int Article { get; }

        /// <summary>The place of the figure among those of its article.</summary>
        public int Figure { get; }

        public int CompareTo(FigurePlace other) => Article != other.Article ? Article.CompareTo(other.Article) : Figure.CompareTo(other.Figure);
    }

    /// <summary>Figures about one thing that cannot all be true.</summary>
    internal sealed class FoundDisagreement
    {
        public FoundDisagreement(DisagreementKind kind, global::System.Collections.Generic.IReadOnlyList<FigurePlace> figures, string reason)
        {
            Kind = kind;
            Figures = figures;
            Reason = reason;
        }

        public DisagreementKind Kind { get; }

        /// <summary>Two or more, in the order of their articles and places; each contradicts another of them.</summary>
        public global::System.Collections.Generic.IReadOnlyList<FigurePlace> Figures { get; }

        /// <summary>In words why they are about one thing and how they differ.</summary>
        public string Reason { get; }
    }
}
