namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Says in words why figures disagree.</summary>
    private static class DisagreementReason
    {
        private const int LongestSource = 40, LongestGap = 30;

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

            // What is denied was said first.
            if (contradiction.IsDenied)
                (first, second) = (second, first);
            return isRevision ? $"one event{about}: {first} in one article, {second} in a later one or corrected" : $"one event{about}: {first}, and {second}";
        }

        // The words that follow name what is counted, where no family of words does.
        private static string About(FigureSubject figure) => figure.IsOutcome || figure.Quantity is "age" ? $", {figure.Quantity}" : "";

        private static string Words(FigureSubject figure)
        {
            string words = InOneLine(figure.Article.Text.Substring(figure.Figure.Start, EndOf(figure) - figure.Figure.Start));
            return figure.Figure.Source is string source && source.Length <= LongestSource ? $"{words} ({InOneLine(source)})" : words;
        }

        /// <summary>Where the words for what a figure counts end: <c>environ 50 millions de ses utilisateurs</c>.</summary>
        private static int EndOf(FigureSubject figure)
        {
            if (figure.Figure.CountedText is not string counted)
                return figure.Figure.End;
            int from = global::System.Math.Max(0, figure.Figure.End - counted.Length);
            int length = global::System.Math.Min(figure.Article.Text.Length, figure.Figure.End + LongestGap + counted.Length) - from;
            int place = figure.Article.Text.IndexOf(counted, from, length, global::System.StringComparison.Ordinal);
            return place < 0 ? figure.Figure.End : global::System.Math.Max(figure.Figure.End, place + counted.Length);
        }

        private static string InOneLine(string words) => words.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
    }
}
