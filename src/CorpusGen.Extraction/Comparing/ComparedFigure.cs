namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>A figure as it is compared: what the reader found, and no more.</summary>
    internal sealed class ComparedFigure
    {
        public ComparedFigure(int start, int end, FigureKind kind)
        {
            Start = start;
            End = end;
            Kind = kind;
        }

        /// <summary>Where its words begin in the text of its article.</summary>
        public int Start { get; }

        /// <summary>Where they end.</summary>
        public int End { get; }

        public FigureKind Kind { get; }

        public decimal? Value { get; set; }

        public decimal? Min { get; set; }

        public decimal? Max { get; set; }

        public Approximation Approximation { get; set; }

        public Unit? Unit { get; set; }

        public Currency? Currency { get; set; }

        /// <summary>The head noun of what is counted, in the singular; null when nothing is.</summary>
        public string? Noun { get; set; }

        /// <summary>The words for what is counted; null when there are none.</summary>
        public string? CountedText { get; set; }

        /// <summary>Who gives it, by name or by the words for somebody; null when the article itself does.</summary>
        public string? Source { get; set; }
    }

    /// <summary>A line of an article.</summary>
    internal readonly struct ComparedBlock
    {
        public ComparedBlock(int start, int end, bool isHeading)
        {
            Start = start;
            End = end;
            IsHeading = isHeading;
        }

        public int Start { get; }

        public int End { get; }

        /// <summary>Whether it is a title or heading: its words have capitals for no reason.</summary>
        public bool IsHeading { get; }
    }

    /// <summary>An article as its figures are compared.</summary>
    internal sealed class ComparedArticle
    {
        public ComparedArticle(
            string id,
            string text,
            Language language,
            global::System.Collections.Generic.IReadOnlyList<ComparedBlock> blocks,
            global::System.Collections.Generic.IReadOnlyList<ComparedFigure> figures)
        {
            Id = id;
            Text = text;
            Language = language;
            Blocks = blocks;
            Figures = figures;
        }

        /// <summary>What the results are ordered by: its path.</summary>
        public string Id { get; }

        public string Text { get; }

        public Language Language { get; }

        public global::System.Collections.Generic.IReadOnlyList<ComparedBlock> Blocks { get; }

        /// <summary>In the order of the text.</summary>
        public global::System.Collections.Generic.IReadOnlyList<ComparedFigure> Figures { get; }

        /// <summary>The day it is of, counted from 1 January of the year 1; null when it is not known.</summary>
        public int? Day { get; set; }

        /// <summary>What happened, as its author calls it; null when nobody says.</summary>
        public string? Event { get; set; }
    }
}
