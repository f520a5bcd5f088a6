using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>Units in words, British and American.</summary>
internal static class EnglishUnits
{
    private static readonly (Unit Unit, string Stem)[] Metric =
    [
        (Unit.Nanometre, "nanomet"), (Unit.Micrometre, "micromet"), (Unit.Millimetre, "millimet"), (Unit.Centimetre, "centimet"), (Unit.Decimetre, "decimet"), (Unit.Metre, "met"),
        (Unit.Kilometre, "kilomet"), (Unit.Microlitre, "microlit"), (Unit.Millilitre, "millilit"), (Unit.Centilitre, "centilit"), (Unit.Decilitre, "decilit"), (Unit.Litre, "lit"),
        (Unit.Hectolitre, "hectolit"),
    ];

    private static readonly (Unit Unit, string Expression)[] Others =
    [
        (Unit.PercentagePoint, "percentage|percent point|points"), (Unit.PercentagePoint, "percentage - point|points"),
        (Unit.BasisPoint, "basis point|points"), (Unit.BasisPoint, "basis - point|points"), (Unit.Stone, "stone"), (Unit.CubicFoot, "cubic foot|feet|ft"), (Unit.SquareInch, "square|sq inch|inches|in"), (Unit.SquareYard, "square|sq yard|yards|yd"),
        (Unit.Microgram, "microgramme|microgrammes"), (Unit.Milligram, "milligramme|milligrammes"),
        (Unit.SquareMillimetre, "square|sq millimetre|millimetres|millimeter|millimeters|mm"), (Unit.MegawattHour, "megawatt - hour|hours"), (Unit.WattHour, "watt - hour|hours"), (Unit.Megajoule, "megajoule|megajoules"),
        (Unit.Kilopascal, "kilopascal|kilopascals"), (Unit.Megapascal, "megapascal|megapascals"), (Unit.Kilobit, "kilobit|kilobits"), (Unit.Newton, "newton|newtons"), (Unit.Kilovolt, "kilovolt|kilovolts"),
        (Unit.Millisecond, "millisecond|milliseconds"), (Unit.Second, "second|seconds|secs"), (Unit.Minute, "minute|minutes|mins"), (Unit.Hour, "hour|hours|hrs|hr"),
        (Unit.Day, "day|days"), (Unit.Week, "week|weeks"), (Unit.Month, "month|months"), (Unit.Year, "year|years|yr|yrs"),
        (Unit.Year, "year|years - old|olds"), (Unit.Year, "year|years old"), (Unit.Month, "month|months - old|olds"), (Unit.Month, "month|months old"), (Unit.Week, "week|weeks - old|olds"), (Unit.Day, "day|days - old|olds"),
        (Unit.Year, "yr|yrs - old|olds"), (Unit.Year, "yr|yrs old"), (Unit.Week, "week|weeks old"), (Unit.Day, "day|days old"), (Unit.Hour, "hour|hours old"), (Unit.Decade, "decade|decades old"), (Unit.Century, "century|centuries old"),
        (Unit.Decade, "decade|decades"), (Unit.Century, "century|centuries"), (Unit.Millennium, "millennium|millennia|millenniums"),
        (Unit.Micrometre, "micron|microns"), (Unit.Inch, "inch|inches"), (Unit.Foot, "foot|feet|ft"), (Unit.Yard, "yard|yards|yd"), (Unit.Mile, "mile|miles|mi"),
        (Unit.NauticalMile, "nautical mile|miles"), (Unit.LightYear, "light year|years"), (Unit.LightYear, "light - year|years"),
        (Unit.SquareMetre, "square|sq metre|metres|meter|meters|m"), (Unit.SquareKilometre, "square|sq kilometre|kilometres|kilometer|kilometers|km"),
        (Unit.SquareCentimetre, "square|sq centimetre|centimetres|centimeter|centimeters|cm"), (Unit.SquareFoot, "square|sq foot|feet|ft"),
        (Unit.SquareMile, "square|sq mile|miles"), (Unit.Hectare, "hectare|hectares"), (Unit.Acre, "acre|acres"),
        (Unit.CubicMetre, "cubic metre|metres|meter|meters"), (Unit.CubicKilometre, "cubic kilometre|kilometres|kilometer|kilometers"), (Unit.CubicCentimetre, "cubic centimetre|centimetres|centimeter|centimeters"),
        (Unit.Pint, "pint|pints"), (Unit.Gallon, "gallon|gallons"), (Unit.Barrel, "barrel|barrels"),
        (Unit.Nanogram, "nanogram|nanograms"), (Unit.Microgram, "microgram|micrograms"), (Unit.Milligram, "milligram|milligrams"), (Unit.Gram, "gram|grams|gramme|grammes"),
        (Unit.Kilogram, "kilogram|kilograms|kilo|kilos|kilogramme|kilogrammes"), (Unit.Tonne, "tonne|tonnes"), (Unit.Tonne, "metric ton|tons|tonnes"), (Unit.Ton, "ton|tons"), (Unit.Ton, "short ton|tons"),
        (Unit.Kilotonne, "kiloton|kilotons"), (Unit.Megatonne, "megaton|megatons"), (Unit.Ounce, "ounce|ounces|oz"), (Unit.Pound, "lb|lbs"), (Unit.Carat, "carat|carats"),
        (Unit.Degree, "degree|degrees"), (Unit.DegreeCelsius, "degree|degrees celsius|c|centigrade"), (Unit.DegreeCelsius, "° celsius"), (Unit.DegreeCelsius, "celsius"), (Unit.DegreeFahrenheit, "fahrenheit"), (Unit.DegreeFahrenheit, "degree|degrees fahrenheit|f"), (Unit.DegreeFahrenheit, "° fahrenheit"),
        (Unit.Kelvin, "kelvin|kelvins"),
        (Unit.MetrePerSecond, "metre|metres|meter|meters per|a second"), (Unit.KilometrePerSecond, "kilometre|kilometres|kilometer|kilometers per|a second"),
        (Unit.KilometrePerHour, "kilometre|kilometres|kilometer|kilometers per|an hour"), (Unit.KilometrePerHour, "km per|an hour"), (Unit.MilePerHour, "mile|miles per|an hour"), (Unit.MilePerHour, "mile|miles - per - hour"), (Unit.Knot, "knot|knots"),
        (Unit.Watt, "watt|watts"), (Unit.Kilowatt, "kilowatt|kilowatts"), (Unit.Megawatt, "megawatt|megawatts"), (Unit.Gigawatt, "gigawatt|gigawatts"), (Unit.Terawatt, "terawatt|terawatts"), (Unit.Horsepower, "horsepower|hp"),
        (Unit.Joule, "joule|joules"), (Unit.Kilojoule, "kilojoule|kilojoules"), (Unit.WattHour, "watt hour|hours"), (Unit.KilowattHour, "kilowatt hour|hours"), (Unit.KilowattHour, "kilowatt - hour|hours"),
        (Unit.MegawattHour, "megawatt hour|hours"), (Unit.MegawattHour, "megawatt - hour|hours"), (Unit.GigawattHour, "gigawatt hour|hours"), (Unit.GigawattHour, "gigawatt - hour|hours"), (Unit.TerawattHour, "terawatt hour|hours"),
        (Unit.TerawattHour, "terawatt - hour|hours"), (Unit.Calorie, "calorie|calories"), (Unit.Kilocalorie, "kilocalorie|kilocalories"),
        (Unit.Byte, "byte|bytes"), (Unit.Kilobyte, "kilobyte|kilobytes"), (Unit.Megabyte, "megabyte|megabytes"), (Unit.Gigabyte, "gigabyte|gigabytes"), (Unit.Terabyte, "terabyte|terabytes"), (Unit.Petabyte, "petabyte|petabytes"),
        (Unit.Pixel, "pixel|pixels"), (Unit.Megapixel, "megapixel|megapixels"), (Unit.MegabitPerSecond, "megabit|megabits per second"), (Unit.GigabitPerSecond, "gigabit|gigabits per second"),
        (Unit.Megabit, "megabit|megabits"), (Unit.Gigabit, "gigabit|gigabits"),
        (Unit.Pascal, "pascal|pascals"), (Unit.Hectopascal, "hectopascal|hectopascals"), (Unit.Millibar, "millibar|millibars"),
        (Unit.Hertz, "hertz"), (Unit.Kilohertz, "kilohertz"), (Unit.Megahertz, "megahertz"), (Unit.Gigahertz, "gigahertz"),
        (Unit.Volt, "volt|volts"), (Unit.Ampere, "amp|amps|ampere|amperes"), (Unit.Ohm, "ohm|ohms"), (Unit.Decibel, "decibel|decibels"), (Unit.Becquerel, "becquerel|becquerels"), (Unit.Sievert, "sievert|sieverts"),
        (Unit.Millisievert, "millisievert|millisieverts"), (Unit.PartPerMillion, "parts per million"),
    ];

    public static void AddTo(PhraseTable<Measure> units)
    {
        units.Add(new Measure(FigureKind.Percent), "percent");
        units.Add(new Measure(FigureKind.Percent), "per cent");
        units.Add(new Measure(FigureKind.Percent), "pct");
        foreach ((Unit unit, string stem) in Metric)
            units.Add(Measure.Of(unit), $"{stem}re|{stem}res|{stem}er|{stem}ers");
        foreach ((Unit unit, string expression) in Others)
        {
            units.Add(Measure.Of(unit), expression);
            // "50 sq. ft."
            if (expression.StartsWith("square|sq ", System.StringComparison.Ordinal))
                units.Add(Measure.Of(unit), "sq ." + expression.Substring("square|sq".Length));
        }

        foreach ((Unit unit, string noun) in new[] { (Unit.SquareFoot, "foot|feet"), (Unit.SquareMile, "mile|miles"), (Unit.SquareMetre, "meter|meters|metre|metres"), (Unit.SquareKilometre, "kilometer|kilometers|kilometre|kilometres") })
            units.Add(Measure.Of(unit), "square - " + noun);
        units.Add(new Measure(FigureKind.Duration, Unit.Week, factor: 2), "fortnight|fortnights");
        units.Add(new Measure(FigureKind.Measure, Unit.PartPerMillion, factor: 0.001m), "parts per billion");
        units.AddSymbols(Measure.Of(Unit.Stone), "st");
        units.AddSymbols(Measure.Of(Unit.DegreeCelsius), "C");
        units.AddSymbols(Measure.Of(Unit.DegreeFahrenheit), "F");
        units.AddSymbols(Measure.Of(Unit.Kilobyte), "kB;KB");
        units.AddSymbols(Measure.Of(Unit.Megabyte), "MB");
        units.AddSymbols(Measure.Of(Unit.Gigabyte), "GB");
        units.AddSymbols(Measure.Of(Unit.Terabyte), "TB");
    }

    /// <summary>What stands near <c>pounds</c> where they are no money, and near <c>40s</c> and <c>68 F</c> where they are degrees.</summary>
    public static void AddContext(FigureGrammar grammar)
    {
        grammar.TemperatureWords.UnionWith(LexiconBuilder.Split("temperature temperatures degree degrees thermometer heat cold warm warmer cool cooler hot hotter freezing highs lows celsius fahrenheit climate sunny snow"));
        grammar.WeightWords.UnionWith(LexiconBuilder.Split("weigh weighs weighed weighing weight weights gained lost lose loses losing shed heavier overweight feet lift lifted squat dumbbell"));
    }
}
