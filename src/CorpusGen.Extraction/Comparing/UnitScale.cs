namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Units that measure the same, and how much of the first each is: a mile is 1,609.344 metres.</summary>
    internal static class UnitScale
    {
        private static readonly global::System.Collections.Generic.Dictionary<Unit, (string Dimension, decimal Factor)> s_scales =
            new global::System.Collections.Generic.Dictionary<Unit, (string Dimension, decimal Factor)>
            {
                [Unit.Millisecond] = ("time", 0.001m),
                [Unit.Second] = ("time", 1m),
                [Unit.Minute] = ("time", 60m),
                [Unit.Hour] = ("time", 3600m),
                [Unit.Day] = ("time", 86_400m),
                [Unit.Week] = ("time", 604_800m),
                [Unit.Month] = ("time", 2_629_746m),
                [Unit.Quarter] = ("time", 7_889_238m),
                [Unit.Year] = ("time", 31_556_952m),
                [Unit.Decade] = ("time", 315_569_520m),
                [Unit.Century] = ("time", 3_155_695_200m),
                [Unit.Millennium] = ("time", 31_556_952_000m),
                [Unit.Millimetre] = ("length", 0.001m),
                [Unit.Centimetre] = ("length", 0.01m),
                [Unit.Decimetre] = ("length", 0.1m),
                [Unit.Metre] = ("length", 1m),
                [Unit.Kilometre] = ("length", 1000m),
                [Unit.Inch] = ("length", 0.0254m),
                [Unit.Foot] = ("length", 0.3048m),
                [Unit.Yard] = ("length", 0.9144m),
                [Unit.Mile] = ("length", 1609.344m),
                [Unit.NauticalMile] = ("length", 1852m),
                [Unit.SquareMetre] = ("area", 1m),
                [Unit.SquareFoot] = ("area", 0.09290304m),
                [Unit.SquareYard] = ("area", 0.83612736m),
                [Unit.Acre] = ("area", 4046.8564224m),
                [Unit.Hectare] = ("area", 10_000m),
                [Unit.SquareKilometre] = ("area", 1_000_000m),
                [Unit.SquareMile] = ("area", 2_589_988.110336m),
                [Unit.Millilitre] = ("volume", 0.001m),
                [Unit.Centilitre] = ("volume", 0.01m),
                [Unit.Litre] = ("volume", 1m),
                [Unit.Hectolitre] = ("volume", 100m),
                [Unit.CubicMetre] = ("volume", 1000m),
                [Unit.Milligram] = ("mass", 0.000001m),
                [Unit.Gram] = ("mass", 0.001m),
                [Unit.Ounce] = ("mass", 0.028349523125m),
                [Unit.Pound] = ("mass", 0.45359237m),
                [Unit.Kilogram] = ("mass", 1m),
                [Unit.Quintal] = ("mass", 100m),
                [Unit.Tonne] = ("mass", 1000m),
                [Unit.Kilotonne] = ("mass", 1_000_000m),
                [Unit.MetrePerSecond] = ("speed", 3.6m),
                [Unit.KilometrePerHour] = ("speed", 1m),
                [Unit.MilePerHour] = ("speed", 1.609344m),
                [Unit.Knot] = ("speed", 1.852m),
                [Unit.Kilowatt] = ("power", 1m),
                [Unit.Megawatt] = ("power", 1000m),
                [Unit.Gigawatt] = ("power", 1_000_000m),
                [Unit.KilowattHour] = ("energy", 1m),
                [Unit.MegawattHour] = ("energy", 1000m),
                [Unit.GigawattHour] = ("energy", 1_000_000m),
                [Unit.TerawattHour] = ("energy", 1_000_000_000m),
                [Unit.Megabyte] = ("data", 1m),
                [Unit.Gigabyte] = ("data", 1000m),
                [Unit.Terabyte] = ("data", 1_000_000m),
            };

        /// <summary>What a unit measures; units that measure alike have the same.</summary>
        public static string DimensionOf(Unit unit) => s_scales.TryGetValue(unit, out (string Dimension, decimal Factor) scale) ? scale.Dimension : unit.ToString();

        public static decimal FactorOf(Unit unit) => s_scales.TryGetValue(unit, out (string Dimension, decimal Factor) scale) ? scale.Factor : 1m;
    }
}
