using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>Number words of France, Belgium and Switzerland.</summary>
internal static class FrenchNumberWords
{
    private static readonly string[] Cardinals =
        ["zéro", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"];

    /// <summary>The stems of ordinals; <c>-ième</c> makes the word.</summary>
    private static readonly (string Stem, long Value)[] OrdinalStems =
    [
        ("deux", 2), ("trois", 3), ("quatr", 4), ("cinqu", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuv", 9), ("dix", 10), ("onz", 11), ("douz", 12), ("treiz", 13),
        ("quatorz", 14), ("quinz", 15), ("seiz", 16), ("vingt", 20), ("trent", 30), ("quarant", 40), ("cinquant", 50), ("soixant", 60), ("septant", 70), ("huitant", 80),
        ("octant", 80), ("nonant", 90), ("cent", 100), ("mill", 1000), ("million", 1_000_000), ("milliard", 1_000_000_000), ("un", 1),
    ];

    private static readonly (string Form, long Value)[] Collectives =
    [
        ("huitaine", 8), ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50),
        ("soixantaine", 60), ("centaine", 100), ("millier", 1000),
    ];

    public static void AddTo(LexiconBuilder builder)
    {
        for (int value = 0; value < Cardinals.Length; value++)
            builder.Add(new FigureWord(FigureRole.Number, value), Cardinals[value]);
        builder.Add(new FigureWord(FigureRole.Number, 20), "vingt vingts");
        builder.Add(new FigureWord(FigureRole.Number, 30), "trente");
        builder.Add(new FigureWord(FigureRole.Number, 40), "quarante");
        builder.Add(new FigureWord(FigureRole.Number, 50), "cinquante");
        builder.Add(new FigureWord(FigureRole.Number, 60), "soixante");
        builder.Add(new FigureWord(FigureRole.Number, 70), "septante");
        builder.Add(new FigureWord(FigureRole.Number, 80), "huitante octante");
        builder.Add(new FigureWord(FigureRole.Number, 90), "nonante");
        builder.Add(new FigureWord(FigureRole.One, 1), "un une");
        builder.Add(new FigureWord(FigureRole.Hundred, 100), "cent cents");
        builder.Add(new FigureWord(FigureRole.Thousand, 1000), "mille mil");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000), "million millions");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000_000), "milliard milliards");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000_000_000), "billion billions");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000_000_000_000), "billiard billiards");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000_000_000_000_000), "trillion trillions");

        builder.Add(new FigureWord(FigureRole.Ordinal, 1), "premier");
        builder.Get("finale");
        builder.Add(FigureRole.And, "et");
        builder.Add(FigureRole.Or, "ou");
        builder.Add(FigureRole.To, "à");
        builder.Add(FigureRole.Between, "entre");
        builder.Add(FigureRole.Of, "de d'");
        builder.Add(FigureRole.OutOf, "sur");
        builder.Add(FigureRole.Half, "demi demie demis demies");

        builder.Add(new FigureWord(FigureRole.Denominator, 3), "tiers");
        builder.Add(new FigureWord(FigureRole.Denominator, 4), "quart quarts");
        builder.Add(new FigureWord(FigureRole.Denominator, 2), "moitié");
        foreach ((string stem, long value) in OrdinalStems)
        {
            FigureRole roles = value >= 5 ? FigureRole.Ordinal | FigureRole.Denominator : FigureRole.Ordinal;
            builder.Add(new FigureWord(roles, value), stem + "ième " + stem + "ièmes");
        }

        builder.Add(FigureRole.OrdinalSuffix, "er ers ère ères re res e è es ème èmes eme emes ième ièmes nd nde nds nd d ᵉ ᵉʳ ᵉʳᵉ ᵉᵐᵉ");
        foreach ((string form, long value) in Collectives)
            builder.Add(new FigureWord(FigureRole.Collective, value), form + " " + form + "s");
    }
}
