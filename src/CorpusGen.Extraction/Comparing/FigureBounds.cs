namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Between which bounds a figure can be true, in the base unit of what it measures. <c>more than 50</c> has no upper bound; <c>about 50,000</c> allows a tenth on both
    /// sides; <c>25,000</c> allows what was rounded away, since nobody counts a crowd to its last head; <c>17</c> is 17.
    /// </summary>
    internal readonly struct FigureBounds
    {
        private const decimal Unbounded = decimal.MaxValue;

        private FigureBounds(decimal low, decimal high)
        {
            Low = low;
            High = high;
        }

        public decimal Low { get; }

        public decimal High { get; }

        /// <summary>Whether one number can be what both figures say.</summary>
        public bool Meets(in FigureBounds other) => Low <= other.High && other.Low <= High;

        /// <summary>The bounds of a figure; null when it says no number.</summary>
        /// <param name="figure">The figure.</param>
        /// <param name="isConverted">Whether it is compared with one in another unit: people who convert round.</param>
        public static FigureBounds? Of(ComparedFigure figure, bool isConverted)
        {
            decimal factor = figure.Unit is Unit unit ? UnitScale.FactorOf(unit) : 1m;
            if (figure.Value is decimal value)
                return OfValue(figure.Approximation, value, isConverted).Times(factor);
            if (figure.Min is null && figure.Max is null)
                return null;
            return new FigureBounds(figure.Min ?? -Unbounded, figure.Max ?? Unbounded).Times(factor);
        }

        private static FigureBounds OfValue(Approximation approximation, decimal value, bool isConverted)
        {
            decimal size = value < 0 ? -value : value;
            decimal rounding = RoundingOf(size);
            if (!isConverted)
                rounding = IsExact(size) ? 0 : global::System.Math.Min(rounding, size / 40);
            switch (approximation)
            {
                case Approximation.MoreThan:
                case Approximation.AtLeast:
                case Approximation.Vague:
                    return new FigureBounds(value - (isConverted ? rounding : 0), Unbounded);
                case Approximation.LessThan:
                case Approximation.AtMost:
                case Approximation.Barely:
                    return new FigureBounds(-Unbounded, value + (isConverted ? rounding : 0));
                case Approximation.Almost:
                    return new FigureBounds(value - global::System.Math.Max(rounding, size / 10), value + rounding);
                case Approximation.About:
                    rounding = global::System.Math.Max(rounding, size / 10);
                    break;
            }

            return new FigureBounds(value - rounding, value + rounding);
        }

        // Nobody rounds to 17, nor to 1,973.
        private static bool IsExact(decimal size) => size == decimal.Truncate(size) && (size < 100 || size % 10 != 0);

        /// <summary>Half of its last digit that is not 0: 500 of 25,000, 0.05 of 13.5.</summary>
        private static decimal RoundingOf(decimal size)
        {
            if (size == 0)
                return 0;
            decimal unit = 1;
            while (unit <= size / 10 && size % (unit * 10) == 0)
                unit *= 10;
            while (size % unit != 0 && unit > 0.000001m)
                unit /= 10;
            return unit / 2;
        }

        private FigureBounds Times(decimal factor) => new FigureBounds(Scale(Low, factor), Scale(High, factor));

        private static decimal Scale(decimal bound, decimal factor) =>
            bound >= Unbounded / 1_000_000_000_000m ? Unbounded : bound <= -Unbounded / 1_000_000_000_000m ? -Unbounded : bound * factor;
    }
}
