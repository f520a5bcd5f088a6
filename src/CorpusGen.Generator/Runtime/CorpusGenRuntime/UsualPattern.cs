namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>What finds most quotes, statements and figures of a kind, which their rows leave out.</summary>
    internal static class UsualPattern
    {
        public const Pattern OfStatement = Pattern.ReportedClause;

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public static Pattern Of(QuoteKind kind) => kind switch
        {
            QuoteKind.Post => Pattern.AttributionLine,
            QuoteKind.Partial => Pattern.CueBefore,
            QuoteKind.Unmarked => Pattern.UnmarkedSpeech,
            _ => Pattern.Parenthetical,
        };

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public static Pattern Of(FigureKind kind, bool hasDigits) => kind switch
        {
            FigureKind.Money => Pattern.Amount,
            FigureKind.Percent => Pattern.Percentage,
            FigureKind.Measure => Pattern.Measurement,
            FigureKind.Duration => Pattern.Duration,
            FigureKind.Date => Pattern.DateInWords,
            FigureKind.Year => Pattern.Year,
            FigureKind.Time => Pattern.TimeOfDay,
            FigureKind.Ordinal => hasDigits ? Pattern.OrdinalInDigits : Pattern.OrdinalInWords,
            FigureKind.Score => Pattern.Score,
            _ => hasDigits ? Pattern.NumberInDigits : Pattern.NumberInWords,
        };
    }
}
