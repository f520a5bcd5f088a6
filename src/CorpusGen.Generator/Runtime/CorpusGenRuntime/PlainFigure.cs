namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>What most figures say without a word, and their rows leave out: the number that their words begin with, and its ISO 8601.</summary>
    internal static class PlainFigure
    {
        /// <summary>The most characters of what <see cref="WriteIso"/> writes.</summary>
        public const int MaxIso = 12;

        private const int MaxDigits = 9;

        /// <summary>The first digits in a range, <c>15</c> in <c>les 15 %</c>; -1 when there are none, or too many.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public static int NumberIn(char[] text, int start, int length)
        {
            int end = start + length;
            while (start < end && !IsDigit(text[start]))
                start++;
            if (start == end)
                return -1;
            int number = 0;
            for (int i = start; i < end && IsDigit(text[i]); i++)
            {
                if (i - start == MaxDigits)
                    return -1;
                number = (number * 10) + text[i] - '0';
            }

            return number;
        }

        /// <summary>Writes the ISO 8601 of a year (<c>1985</c>) or of a duration (<c>P2D</c>, <c>PT15M</c>).</summary>
        /// <returns>How many characters it has; 0 when it is neither.</returns>
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public static int WriteIso(char[] target, FigureKind kind, decimal? value, Unit? unit)
        {
            if (kind is not FigureKind.Year and not FigureKind.Duration)
                return 0;
            if (value is not decimal exact || exact < 0 || exact > 999_999_999 || exact != decimal.Truncate(exact))
                return 0;
            int number = (int)exact, length = 0;
            char designator = kind == FigureKind.Duration ? DesignatorOf(unit) : '\0';
            if (kind == FigureKind.Year ? number < 1000 || number > 9999 : designator == '\0')
                return 0;
            if (designator != '\0')
            {
                target[length++] = 'P';
                if (unit is Unit.Hour or Unit.Minute or Unit.Second)
                    target[length++] = 'T';
            }

            int divisor = 1;
            while (number / divisor >= 10)
                divisor *= 10;
            for (; divisor > 0; divisor /= 10)
                target[length++] = (char)('0' + (number / divisor % 10));
            if (designator != '\0')
                target[length++] = designator;
            return length;
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private static char DesignatorOf(Unit? unit) => unit switch
        {
            Unit.Year => 'Y',
            Unit.Month or Unit.Minute => 'M',
            Unit.Week => 'W',
            Unit.Day => 'D',
            Unit.Hour => 'H',
            Unit.Second => 'S',
            _ => '\0',
        };

        private static bool IsDigit(char c) => c >= '0' && c <= '9';
    }
}
