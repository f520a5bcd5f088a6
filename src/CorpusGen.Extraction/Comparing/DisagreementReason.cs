namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Says in words why figures disagree.</summary>
    private static class DisagreementReason
    {
        public static string Of(Contradiction contradiction, bool isRevision)
        {
            string first = Words(contradiction.First), second = Words(contradiction.Second);
            string about = About(contradiction.First);
            if (contradiction.IsContrast)
            {
                if (SourceContrast.IsDeniedFor(contradiction.First, contradiction.Second))
                    return $"the article says {second} and denies {first}";
                return contradiction.Second.Scope.HasFlag(FigureScope.Denied)
                    ? $"the article says {first} and denies {second}"
                    : $"two sources{about}: {first}, and {second}";
            }

            return isRevision ? $"one event{about}: {first} in one article, {second} in a later one or corrected" : $"one event{about}: {first}, and {second}";
        }

        private static string About(FigureSubject figure) =>
            figure.Quantity.Length == 0 ? "" : figure.IsOutcome ? $", {figure.Quantity}" : figure.Quantity.StartsWith("of ", global::System.StringComparison.Ordinal) ? $", {figure.Figure.Noun}" : "";

        private static string Words(FigureSubject figure)
        {
            string words = figure.Article.Text.Substring(figure.Figure.Start, figure.Figure.End - figure.Figure.Start).Replace('\n', ' ').Replace('\r', ' ');
            return figure.Figure.CountedText is string counted ? words + " " + counted : words;
        }
    }
}
