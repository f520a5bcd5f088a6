using System;
using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages;

/// <summary>Signs, codes and symbols of units that are written the same in every language.</summary>
internal static class SymbolFigures
{
    private static readonly Currency[] SmallCodes =
        [Currency.USD, Currency.EUR, Currency.GBP, Currency.CHF, Currency.JPY, Currency.AUD, Currency.NZD, Currency.CNY, Currency.INR, Currency.SEK, Currency.NOK, Currency.DKK, Currency.HKD, Currency.SGD, Currency.MXN, Currency.BRL, Currency.KRW];

    public static void AddTo(LexiconBuilder builder)
    {
        // The abbreviations are known whatever their case; who reads them looks at the case.
        builder.Add(new FigureWord(FigureRole.None), "k m md mds mrd mrds mia mio mln mn bln bn trn tln tn b mm fy");
    }

    public static void AddModifiers(FigureGrammar grammar)
    {
        foreach (string sign in new[] { "~", "≈", "±", "≃", "∼" })
            grammar.ModifiersBefore.Add(Approximation.About, sign);
        foreach (string signs in new[] { "+ / -", "+ / −", "+ / –", "+ -" })
            grammar.ModifiersBefore.Add(Approximation.About, signs);
        grammar.ModifiersAfter.Add(Approximation.AtLeast, "+");
        grammar.ModifiersBefore.Add(Approximation.MoreThan, ">");
        grammar.ModifiersBefore.Add(Approximation.LessThan, "<");
        grammar.ModifiersBefore.Add(Approximation.AtLeast, "≥");
        grammar.ModifiersBefore.Add(Approximation.AtMost, "≤");
    }

    public static void AddUnits(PhraseTable<Measure> units)
    {
        units.Add(new Measure(FigureKind.Percent), "%");
        units.Add(new Measure(FigureKind.Percent, factor: 0.1m), "‰");
        units.AddSymbols(Measure.Of(Unit.PercentagePoint), "pp");
        units.AddSymbols(Measure.Of(Unit.BasisPoint), "bp;bps;pb;pdb");
        AddCurrencies(units);

        Add(units, Unit.Millisecond, "ms");
        Add(units, Unit.Second, "s;sec");
        Add(units, Unit.Minute, "min");
        Add(units, Unit.Hour, "h");
        Add(units, Unit.Nanometre, "nm");
        Add(units, Unit.Micrometre, "µm;μm");
        Add(units, Unit.Millimetre, "mm");
        Add(units, Unit.Centimetre, "cm");
        Add(units, Unit.Decimetre, "dm");
        Add(units, Unit.Metre, "m");
        Add(units, Unit.Kilometre, "km;Km;KM");
        AddPower(units, Unit.SquareMillimetre, "mm", "2", "²");
        AddPower(units, Unit.SquareCentimetre, "cm", "2", "²");
        AddPower(units, Unit.SquareMetre, "m", "2", "²");
        AddPower(units, Unit.SquareKilometre, "km", "2", "²");
        AddPower(units, Unit.CubicCentimetre, "cm", "3", "³");
        AddPower(units, Unit.CubicMetre, "m", "3", "³");
        AddPower(units, Unit.CubicKilometre, "km", "3", "³");
        Add(units, Unit.Hectare, "ha");
        Add(units, Unit.Microlitre, "µl;μl;µL;μL");
        Add(units, Unit.Millilitre, "ml;mL");
        Add(units, Unit.Centilitre, "cl;cL");
        Add(units, Unit.Decilitre, "dl;dL");
        Add(units, Unit.Litre, "l;L");
        Add(units, Unit.Hectolitre, "hl;hL");
        Add(units, Unit.Nanogram, "ng");
        Add(units, Unit.Microgram, "µg;μg;mcg");
        Add(units, Unit.Milligram, "mg");
        Add(units, Unit.Gram, "g;gr");
        Add(units, Unit.Kilogram, "kg;Kg;KG");
        Add(units, Unit.Tonne, "t");
        Add(units, Unit.Kilotonne, "kt");
        Add(units, Unit.Megatonne, "Mt");
        units.Add(Measure.Of(Unit.Degree), "°");
        units.Add(Measure.Of(Unit.DegreeCelsius), "° c");
        units.Add(Measure.Of(Unit.DegreeCelsius), "º c");
        units.Add(Measure.Of(Unit.DegreeCelsius), "℃");
        units.Add(Measure.Of(Unit.DegreeFahrenheit), "° f");
        units.Add(Measure.Of(Unit.DegreeFahrenheit), "℉");
        Add(units, Unit.MetrePerSecond, "m / s");
        Add(units, Unit.KilometrePerSecond, "km / s");
        Add(units, Unit.KilometrePerHour, "km / h;kmh;kph");
        Add(units, Unit.MilePerHour, "mph");
        Add(units, Unit.Watt, "W");
        Add(units, Unit.Kilowatt, "kW;KW");
        Add(units, Unit.Megawatt, "MW");
        Add(units, Unit.Gigawatt, "GW");
        Add(units, Unit.Terawatt, "TW");
        Add(units, Unit.Joule, "J");
        Add(units, Unit.Kilojoule, "kJ");
        Add(units, Unit.Megajoule, "MJ");
        Add(units, Unit.WattHour, "Wh");
        Add(units, Unit.KilowattHour, "kWh;KWh;kwh");
        Add(units, Unit.MegawattHour, "MWh");
        Add(units, Unit.GigawattHour, "GWh");
        Add(units, Unit.TerawattHour, "TWh");
        Add(units, Unit.Calorie, "cal");
        Add(units, Unit.Kilocalorie, "kcal");
        Add(units, Unit.MegabitPerSecond, "Mbps;Mbit / s;Mb / s");
        Add(units, Unit.GigabitPerSecond, "Gbps;Gbit / s;Gb / s");
        Add(units, Unit.Megapixel, "Mpx;MP;Mpix");
        Add(units, Unit.Pascal, "Pa");
        Add(units, Unit.Hectopascal, "hPa");
        Add(units, Unit.Kilopascal, "kPa");
        Add(units, Unit.Megapascal, "MPa");
        Add(units, Unit.Bar, "bar");
        Add(units, Unit.Millibar, "mbar");
        Add(units, Unit.Hertz, "Hz");
        Add(units, Unit.Kilohertz, "kHz;KHz");
        Add(units, Unit.Megahertz, "MHz;Mhz");
        Add(units, Unit.Gigahertz, "GHz;Ghz");
        Add(units, Unit.Millivolt, "mV");
        Add(units, Unit.Volt, "V");
        Add(units, Unit.Kilovolt, "kV");
        Add(units, Unit.Ohm, "Ω;Ω");
        Add(units, Unit.Decibel, "dB");
        Add(units, Unit.Becquerel, "Bq");
        Add(units, Unit.Sievert, "Sv");
        Add(units, Unit.Millisievert, "mSv");
        Add(units, Unit.PartPerMillion, "ppm");
        units.AddSymbols(new Measure(FigureKind.Measure, Unit.PartPerMillion, factor: 0.001m), "ppb");
    }

    /// <summary>Signs and codes; <see cref="CurrencyBefore"/> finds the same in front of a number.</summary>
    private static void AddCurrencies(PhraseTable<Measure> units)
    {
        foreach (Currency currency in (Currency[])Enum.GetValues(typeof(Currency)))
        {
            // TOP and ALL are English words in capitals too.
            if (currency is not (Currency.TOP or Currency.ALL))
                units.AddSymbols(Measure.Of(currency), currency.ToString());
        }

        // Codes are typed in small letters too; of those that are words (cad, try) only the great ones count.
        foreach (Currency currency in SmallCodes)
            units.AddSymbols(Measure.Of(currency), currency.ToString().ToLowerInvariant());
        foreach ((string sign, Currency currency) in CurrencySigns.All)
            units.AddSymbols(Measure.Of(currency), sign);
        // Several countries have rupees and crowns.
        units.AddSymbols(Measure.Of((Currency?)null), "Rs;kr;₨;₣");
        units.AddSymbols(Measure.Of((Currency?)null), "Rs .");
        // MUSD, kEUR: of the currencies that reports give in millions.
        foreach (Currency currency in new[] { Currency.EUR, Currency.USD, Currency.GBP, Currency.CHF, Currency.CAD, Currency.AUD, Currency.SEK, Currency.NOK, Currency.DKK, Currency.JPY, Currency.CNY, Currency.INR, Currency.PLN })
        {
            units.AddSymbols(new Measure(FigureKind.Money, null, currency, 1_000_000), "M" + currency);
            units.AddSymbols(new Measure(FigureKind.Money, null, currency, 1_000), "k" + currency + ";K" + currency);
        }

        units.AddSymbols(Measure.HundredthOf(Currency.USD), "¢");
    }

    private static void Add(PhraseTable<Measure> units, Unit unit, string symbols) => units.AddSymbols(Measure.Of(unit), symbols);

    private static void AddPower(PhraseTable<Measure> units, Unit unit, string symbol, string digit, string superscript)
    {
        units.AddSymbols(Measure.Of(unit), symbol + " " + digit);
        units.AddSymbols(Measure.Of(unit), symbol + " " + superscript);
    }
}
