namespace CorpusGen;

/// <summary>The unit of a measure or duration.</summary>
public enum Unit
{
    /// <summary>A thousandth of a second.</summary>
    Millisecond,
    /// <summary>Second of time.</summary>
    Second,
    /// <summary>Minute of time.</summary>
    Minute,
    /// <summary>Hour.</summary>
    Hour,
    /// <summary>Day.</summary>
    Day,
    /// <summary>Week.</summary>
    Week,
    /// <summary>Month.</summary>
    Month,
    /// <summary>A quarter of a year.</summary>
    Quarter,
    /// <summary>Year.</summary>
    Year,
    /// <summary>Ten years.</summary>
    Decade,
    /// <summary>A hundred years.</summary>
    Century,
    /// <summary>A thousand years.</summary>
    Millennium,
    /// <summary>Nanometre.</summary>
    Nanometre,
    /// <summary>Micrometre.</summary>
    Micrometre,
    /// <summary>Millimetre.</summary>
    Millimetre,
    /// <summary>Centimetre.</summary>
    Centimetre,
    /// <summary>Decimetre.</summary>
    Decimetre,
    /// <summary>Metre.</summary>
    Metre,
    /// <summary>Kilometre.</summary>
    Kilometre,
    /// <summary>Inch.</summary>
    Inch,
    /// <summary>Foot.</summary>
    Foot,
    /// <summary>Yard.</summary>
    Yard,
    /// <summary>Mile.</summary>
    Mile,
    /// <summary>Nautical mile.</summary>
    NauticalMile,
    /// <summary>Light-year.</summary>
    LightYear,
    /// <summary>Square millimetre.</summary>
    SquareMillimetre,
    /// <summary>Square centimetre.</summary>
    SquareCentimetre,
    /// <summary>Square metre.</summary>
    SquareMetre,
    /// <summary>Square kilometre.</summary>
    SquareKilometre,
    /// <summary>Hectare.</summary>
    Hectare,
    /// <summary>Square inch.</summary>
    SquareInch,
    /// <summary>Square yard.</summary>
    SquareYard,
    /// <summary>Square foot.</summary>
    SquareFoot,
    /// <summary>Square mile.</summary>
    SquareMile,
    /// <summary>Acre.</summary>
    Acre,
    /// <summary>Microlitre.</summary>
    Microlitre,
    /// <summary>Millilitre.</summary>
    Millilitre,
    /// <summary>Centilitre.</summary>
    Centilitre,
    /// <summary>Decilitre.</summary>
    Decilitre,
    /// <summary>Litre.</summary>
    Litre,
    /// <summary>Hectolitre.</summary>
    Hectolitre,
    /// <summary>Cubic centimetre.</summary>
    CubicCentimetre,
    /// <summary>Cubic metre.</summary>
    CubicMetre,
    /// <summary>Cubic foot.</summary>
    CubicFoot,
    /// <summary>Cubic kilometre.</summary>
    CubicKilometre,
    /// <summary>Pint.</summary>
    Pint,
    /// <summary>Gallon.</summary>
    Gallon,
    /// <summary>Barrel.</summary>
    Barrel,
    /// <summary>Nanogram.</summary>
    Nanogram,
    /// <summary>Microgram.</summary>
    Microgram,
    /// <summary>Milligram.</summary>
    Milligram,
    /// <summary>Gram.</summary>
    Gram,
    /// <summary>Kilogram.</summary>
    Kilogram,
    /// <summary>A hundred kilograms.</summary>
    Quintal,
    /// <summary>Tonne: a thousand kilograms.</summary>
    Tonne,
    /// <summary>A thousand tonnes.</summary>
    Kilotonne,
    /// <summary>A million tonnes.</summary>
    Megatonne,
    /// <summary>Ounce.</summary>
    Ounce,
    /// <summary>Pound of weight.</summary>
    Pound,
    /// <summary>Stone, fourteen pounds.</summary>
    Stone,
    /// <summary>Ton of the English-speaking countries.</summary>
    Ton,
    /// <summary>Carat.</summary>
    Carat,
    /// <summary>A degree with no scale named: of temperature, angle or latitude.</summary>
    Degree,
    /// <summary>Degree Celsius.</summary>
    DegreeCelsius,
    /// <summary>Degree Fahrenheit.</summary>
    DegreeFahrenheit,
    /// <summary>Kelvin.</summary>
    Kelvin,
    /// <summary>Metre per second.</summary>
    MetrePerSecond,
    /// <summary>Kilometre per second.</summary>
    KilometrePerSecond,
    /// <summary>Kilometre per hour.</summary>
    KilometrePerHour,
    /// <summary>Mile per hour.</summary>
    MilePerHour,
    /// <summary>Knot.</summary>
    Knot,
    /// <summary>Watt.</summary>
    Watt,
    /// <summary>Kilowatt.</summary>
    Kilowatt,
    /// <summary>Megawatt.</summary>
    Megawatt,
    /// <summary>Gigawatt.</summary>
    Gigawatt,
    /// <summary>Terawatt.</summary>
    Terawatt,
    /// <summary>Horsepower.</summary>
    Horsepower,
    /// <summary>Joule.</summary>
    Joule,
    /// <summary>Kilojoule.</summary>
    Kilojoule,
    /// <summary>Megajoule.</summary>
    Megajoule,
    /// <summary>Watt-hour.</summary>
    WattHour,
    /// <summary>Kilowatt-hour.</summary>
    KilowattHour,
    /// <summary>Megawatt-hour.</summary>
    MegawattHour,
    /// <summary>Gigawatt-hour.</summary>
    GigawattHour,
    /// <summary>Terawatt-hour.</summary>
    TerawattHour,
    /// <summary>Calorie.</summary>
    Calorie,
    /// <summary>Kilocalorie.</summary>
    Kilocalorie,
    /// <summary>Bit.</summary>
    Bit,
    /// <summary>Kilobit.</summary>
    Kilobit,
    /// <summary>Megabit.</summary>
    Megabit,
    /// <summary>Gigabit.</summary>
    Gigabit,
    /// <summary>Byte.</summary>
    Byte,
    /// <summary>Kilobyte.</summary>
    Kilobyte,
    /// <summary>Megabyte.</summary>
    Megabyte,
    /// <summary>Gigabyte.</summary>
    Gigabyte,
    /// <summary>Terabyte.</summary>
    Terabyte,
    /// <summary>Petabyte.</summary>
    Petabyte,
    /// <summary>Megabit per second.</summary>
    MegabitPerSecond,
    /// <summary>Gigabit per second.</summary>
    GigabitPerSecond,
    /// <summary>Pixel.</summary>
    Pixel,
    /// <summary>Megapixel.</summary>
    Megapixel,
    /// <summary>Pascal.</summary>
    Pascal,
    /// <summary>Hectopascal.</summary>
    Hectopascal,
    /// <summary>Kilopascal.</summary>
    Kilopascal,
    /// <summary>Megapascal.</summary>
    Megapascal,
    /// <summary>Bar of pressure.</summary>
    Bar,
    /// <summary>Millibar.</summary>
    Millibar,
    /// <summary>Hertz.</summary>
    Hertz,
    /// <summary>Kilohertz.</summary>
    Kilohertz,
    /// <summary>Megahertz.</summary>
    Megahertz,
    /// <summary>Gigahertz.</summary>
    Gigahertz,
    /// <summary>Millivolt.</summary>
    Millivolt,
    /// <summary>Volt.</summary>
    Volt,
    /// <summary>Kilovolt.</summary>
    Kilovolt,
    /// <summary>Ampere.</summary>
    Ampere,
    /// <summary>Ohm.</summary>
    Ohm,
    /// <summary>Newton.</summary>
    Newton,
    /// <summary>Decibel.</summary>
    Decibel,
    /// <summary>Becquerel.</summary>
    Becquerel,
    /// <summary>Millisievert.</summary>
    Millisievert,
    /// <summary>Sievert.</summary>
    Sievert,
    /// <summary>Part per million.</summary>
    PartPerMillion,
    /// <summary>Percentage point: the difference of two shares in per cent.</summary>
    PercentagePoint,
    /// <summary>A hundredth of a percentage point.</summary>
    BasisPoint,
}
