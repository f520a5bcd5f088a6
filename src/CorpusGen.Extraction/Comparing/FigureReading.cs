namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>A figure as another reads it.</summary>
    private static class FigureReading
    {
        /// <summary>The figure of an article; a date as the year it is in, <c>298 votes to 261</c> as the votes against.</summary>
        public static ComparedFigure Of(ArticleWords article, int index)
        {
            ComparedFigure figure = article.Article.Figures[index];
            if (figure.Kind == FigureKind.Score && figure.Noun is "vote" or "voix")
                return VotesAgainst(article, figure);
            if (figure.Kind != FigureKind.Date)
                return figure;
            for (int i = article.WordAt(figure.Start); i < article.Words.Count && article.Words[i].Start < figure.End; i++)
            {
                if (Calendar.YearOf(article.Words[i]) is int year)
                    return new ComparedFigure(figure.Start, figure.End, FigureKind.Year) { Value = year, Source = figure.Source };
            }

            return figure;
        }

        private static ComparedFigure VotesAgainst(ArticleWords article, ComparedFigure figure)
        {
            int last = article.WordAt(figure.End - 1);
            return last < article.Words.Count && decimal.TryParse(article.Words[last].Text, global::System.Globalization.NumberStyles.None, global::System.Globalization.CultureInfo.InvariantCulture, out decimal votes)
                ? new ComparedFigure(figure.Start, figure.End, FigureKind.Count) { Value = votes, Noun = figure.Noun, CountedText = figure.CountedText, Source = figure.Source }
                : figure;
        }

        /// <summary>What <c>ten or eleven</c> says behind <c>13.5 metres</c>: it has the unit of the other.</summary>
        public static ComparedFigure Like(ComparedFigure figure, ComparedFigure model) => figure.Kind == model.Kind && figure.Unit == model.Unit
            ? figure
            : new ComparedFigure(figure.Start, figure.End, model.Kind)
            {
                Value = figure.Value,
                Min = figure.Min,
                Max = figure.Max,
                Approximation = figure.Approximation,
                Unit = model.Unit,
                Currency = model.Currency,
                Source = figure.Source,
            };
    }
}
