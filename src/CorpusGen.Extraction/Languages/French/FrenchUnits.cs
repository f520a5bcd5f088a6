using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>Units in words. What everyday things are called too (<c>pieds</c>, <c>livres</c>) is told by <see cref="EverydayUnit"/>.</summary>
internal static class FrenchUnits
{
    public static void AddTo(PhraseTable<Measure> units)
    {
        units.Add(new Measure(FigureKind.Percent), "pour cent");
        units.Add(new Measure(FigureKind.Percent), "p . 100");
        units.Add(new Measure(FigureKind.Percent), "pourcent|pourcents");
        units.Add(new Measure(FigureKind.Percent, factor: 0.1m), "pour mille");
        Add(units, Unit.PercentagePoint, "point|points de pourcentage");
        Add(units, Unit.PercentagePoint, "point|points de %");

        Add(units, Unit.Millisecond, "milliseconde|millisecondes");
        Add(units, Unit.Second, "seconde|secondes");
        Add(units, Unit.Minute, "minute|minutes|mn");
        Add(units, Unit.Hour, "heure|heures|hr|hrs");
        Add(units, Unit.Day, "jour|jours|journée|journées");
        Add(units, Unit.Week, "semaine|semaines");
        Add(units, Unit.Month, "mois");
        Add(units, Unit.Quarter, "trimestre|trimestres");
        Add(units, Unit.Year, "an|ans|année|années");
        Add(units, Unit.Decade, "décennie|décennies");
        Add(units, Unit.Century, "siècle|siècles");
        Add(units, Unit.Millennium, "millénaire|millénaires");

        Add(units, Unit.Nanometre, "nanomètre|nanomètres");
        Add(units, Unit.Micrometre, "micromètre|micromètres|micron|microns");
        Add(units, Unit.Millimetre, "millimètre|millimètres");
        Add(units, Unit.Centimetre, "centimètre|centimètres");
        Add(units, Unit.Decimetre, "décimètre|décimètres");
        Add(units, Unit.Metre, "mètre|mètres");
        Add(units, Unit.Kilometre, "kilomètre|kilomètres");
        Add(units, Unit.Inch, "pouce|pouces");
        Add(units, Unit.Foot, "pied|pieds");
        Add(units, Unit.SquareFoot, "pied|pieds carré|carrés");
        Add(units, Unit.CubicFoot, "pied|pieds cube|cubes");
        Add(units, Unit.Pound, "livre|livres");
        Add(units, Unit.Yard, "yard|yards");
        Add(units, Unit.SquareMile, "mile|miles carré|carrés");
        Add(units, Unit.SquareKilometre, "km carré|carrés");
        Add(units, Unit.SquareMetre, "m carré|carrés");
        Add(units, Unit.Stone, "stones");
        Add(units, Unit.Mile, "miles");
        Add(units, Unit.NauticalMile, "mille|milles nautique|nautiques|marin|marins");
        Add(units, Unit.LightYear, "année|années - lumière");
        Add(units, Unit.LightYear, "année|années lumière");
        Add(units, Unit.SquareMillimetre, "millimètre|millimètres carré|carrés");
        Add(units, Unit.SquareCentimetre, "centimètre|centimètres carré|carrés");
        Add(units, Unit.SquareMetre, "mètre|mètres carré|carrés");
        Add(units, Unit.SquareKilometre, "kilomètre|kilomètres carré|carrés");
        Add(units, Unit.Hectare, "hectare|hectares");
        Add(units, Unit.Acre, "acre|acres");
        Add(units, Unit.CubicCentimetre, "centimètre|centimètres cube|cubes");
        Add(units, Unit.CubicMetre, "mètre|mètres cube|cubes");
        Add(units, Unit.CubicKilometre, "kilomètre|kilomètres cube|cubes");
        Add(units, Unit.Millilitre, "millilitre|millilitres");
        Add(units, Unit.Centilitre, "centilitre|centilitres");
        Add(units, Unit.Decilitre, "décilitre|décilitres");
        Add(units, Unit.Litre, "litre|litres");
        Add(units, Unit.Hectolitre, "hectolitre|hectolitres");
        Add(units, Unit.Gallon, "gallon|gallons");
        Add(units, Unit.Barrel, "baril|barils");
        Add(units, Unit.Nanogram, "nanogramme|nanogrammes");
        Add(units, Unit.Microgram, "microgramme|microgrammes");
        Add(units, Unit.Milligram, "milligramme|milligrammes");
        Add(units, Unit.Gram, "gramme|grammes");
        Add(units, Unit.Kilogram, "kilogramme|kilogrammes|kilo|kilos");
        Add(units, Unit.Quintal, "quintal|quintaux");
        Add(units, Unit.Tonne, "tonne|tonnes");
        Add(units, Unit.Kilotonne, "kilotonne|kilotonnes");
        Add(units, Unit.Megatonne, "mégatonne|mégatonnes");
        Add(units, Unit.Ounce, "once|onces");
        Add(units, Unit.Carat, "carat|carats");
        Add(units, Unit.Degree, "degré|degrés");
        Add(units, Unit.DegreeCelsius, "degré|degrés celsius");
        Add(units, Unit.DegreeCelsius, "degré|degrés centigrade|centigrades");
        Add(units, Unit.DegreeCelsius, "° celsius");
        Add(units, Unit.DegreeCelsius, "celsius");
        Add(units, Unit.DegreeFahrenheit, "degré|degrés fahrenheit");
        Add(units, Unit.DegreeFahrenheit, "fahrenheit");
        Add(units, Unit.DegreeFahrenheit, "° fahrenheit");
        Add(units, Unit.BasisPoint, "point|points de base");
        Add(units, Unit.Kelvin, "kelvin|kelvins");
        Add(units, Unit.MetrePerSecond, "mètre|mètres par seconde");
        Add(units, Unit.KilometrePerSecond, "kilomètre|kilomètres par seconde");
        Add(units, Unit.KilometrePerHour, "kilomètre|kilomètres|km par heure");
        Add(units, Unit.KilometrePerHour, "kilomètre|kilomètres|km à l' heure");
        Add(units, Unit.KilometrePerHour, "kilomètre|kilomètres heure");
        Add(units, Unit.KilometrePerHour, "kilomètre|kilomètres - heure");
        Add(units, Unit.KilometrePerHour, "kilomètre|kilomètres / heure");
        Add(units, Unit.KilometrePerHour, "km / heure");
        Add(units, Unit.Knot, "nœud|nœuds");
        Add(units, Unit.Watt, "watt|watts");
        Add(units, Unit.Kilowatt, "kilowatt|kilowatts");
        Add(units, Unit.Megawatt, "mégawatt|mégawatts");
        Add(units, Unit.Gigawatt, "gigawatt|gigawatts");
        Add(units, Unit.Terawatt, "térawatt|térawatts");
        Add(units, Unit.Horsepower, "chevaux - vapeur");
        Add(units, Unit.Horsepower, "chevaux vapeur");
        Add(units, Unit.Joule, "joule|joules");
        Add(units, Unit.WattHour, "wattheure|wattheures");
        Add(units, Unit.KilowattHour, "kilowattheure|kilowattheures");
        Add(units, Unit.KilowattHour, "kilowatt|kilowatts - heure|heures");
        Add(units, Unit.KilowattHour, "kilowatt|kilowatts heure|heures");
        Add(units, Unit.MegawattHour, "mégawattheure|mégawattheures");
        Add(units, Unit.MegawattHour, "mégawatt|mégawatts - heure|heures");
        Add(units, Unit.MegawattHour, "mégawatt|mégawatts heure|heures");
        Add(units, Unit.GigawattHour, "gigawatt|gigawatts - heure|heures");
        Add(units, Unit.GigawattHour, "gigawatt|gigawatts heure|heures");
        Add(units, Unit.TerawattHour, "térawatt|térawatts - heure|heures");
        Add(units, Unit.TerawattHour, "térawatt|térawatts heure|heures");
        Add(units, Unit.WattHour, "watt|watts - heure|heures");
        Add(units, Unit.Megajoule, "mégajoule|mégajoules");
        Add(units, Unit.Kilojoule, "kilojoule|kilojoules");
        Add(units, Unit.GigawattHour, "gigawattheure|gigawattheures");
        Add(units, Unit.TerawattHour, "térawattheure|térawattheures");
        Add(units, Unit.Calorie, "calorie|calories");
        Add(units, Unit.Kilocalorie, "kilocalorie|kilocalories");
        Add(units, Unit.Bit, "bit|bits");
        Add(units, Unit.Byte, "octet|octets");
        Add(units, Unit.Kilobyte, "kilooctet|kilooctets");
        Add(units, Unit.Megabyte, "mégaoctet|mégaoctets");
        Add(units, Unit.Gigabyte, "gigaoctet|gigaoctets|gigas");
        Add(units, Unit.Terabyte, "téraoctet|téraoctets");
        units.AddSymbols(Measure.Of(Unit.Kilobyte), "ko;Ko;kB;KB");
        units.AddSymbols(Measure.Of(Unit.Megabyte), "Mo;MB");
        units.AddSymbols(Measure.Of(Unit.Gigabyte), "Go;GB");
        units.AddSymbols(Measure.Of(Unit.Terabyte), "To;TB");
        Add(units, Unit.Pixel, "pixel|pixels");
        Add(units, Unit.Megapixel, "mégapixel|mégapixels");
        Add(units, Unit.Pascal, "pascal|pascals");
        Add(units, Unit.Hectopascal, "hectopascal|hectopascals");
        Add(units, Unit.Millibar, "millibar|millibars");
        Add(units, Unit.Hertz, "hertz");
        Add(units, Unit.Kilohertz, "kilohertz");
        Add(units, Unit.Megahertz, "mégahertz");
        Add(units, Unit.Gigahertz, "gigahertz");
        Add(units, Unit.Volt, "volt|volts");
        Add(units, Unit.Ampere, "ampère|ampères");
        Add(units, Unit.Ohm, "ohm|ohms");
        Add(units, Unit.Decibel, "décibel|décibels");
        Add(units, Unit.Becquerel, "becquerel|becquerels");
        Add(units, Unit.Sievert, "sievert|sieverts");
        Add(units, Unit.Millisievert, "millisievert|millisieverts");
        Add(units, Unit.PartPerMillion, "parties par million");
    }

    /// <summary>What stands near <c>livres</c> and <c>pieds</c> where they are units.</summary>
    public static void AddContext(FigureGrammar grammar)
    {
        grammar.WeightWords.UnionWith(LexiconBuilder.Split("pèse pèsent pesait pesaient pesant pesé peser poids kilos kg maigrir maigri maigrit grossir grossi grossit perdre perdu perd balance obèse bébé tomber soulever soulève soulevé"));
        grammar.MoneyWords.UnionWith(LexiconBuilder.Split("coûte coûtent coûtait coûté coûter prix payer payé paie paye salaire amende facture somme valeur valant budget loyer dette  acheté euros dollars sterling londres britannique britanniques investissement investi"));
        grammar.Dimensions.UnionWith(LexiconBuilder.Split("haut haute hauteur long longue longueur large largeur profondeur profond altitude diamètre distance fond"));
    }

    private static void Add(PhraseTable<Measure> units, Unit unit, string expression) => units.Add(Measure.Of(unit), expression);
}
