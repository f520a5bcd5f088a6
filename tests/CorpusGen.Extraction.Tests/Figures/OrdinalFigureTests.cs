using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>Places in an order, and the fractions that are written alike.</summary>
public sealed class OrdinalFigureTests
{
    [Theory]
    [InlineData("La [[vingt et unième]] édition.", "ordinal 21")]
    [InlineData("La [[quatre-vingtième]] édition.", "ordinal 80")]
    [InlineData("La [[quatre-vingt-onzième]] édition.", "ordinal 91")]
    [InlineData("La [[soixante et onzième]] édition.", "ordinal 71")]
    [InlineData("La [[deux centième]] édition.", "ordinal 200")]
    [InlineData("La [[trois millième]] édition.", "ordinal 3000")]
    [InlineData("Le [[deux millionième]] visiteur.", "ordinal 2000000")]
    [InlineData("Les [[trois cinquièmes]] des voix.", "count 0.6 of voix")]
    [InlineData("[[Trois millièmes de seconde]].", "duration 0.003 Second PT0.003S")]
    [InlineData("Il prend la [[3 e]] place.", "ordinal 3")]
    [InlineData("Il habite au numéro [[neuf]].", "ordinal 9")]
    [InlineData("Une baisse d'[[un tiers]].", "count 0.333333")]
    [InlineData("[[Plus d'un tiers]] le veulent.", "count moreThan 0.333333")]
    [InlineData("L'accord d'un tiers suffit, donné à un tiers ou par un tiers de confiance.", "")]
    public void French_ordinals_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("The [[two hundred and first]] edition.", "ordinal 201")]
    [InlineData("The [[one hundred twenty fifth]] edition.", "ordinal 125")]
    [InlineData("The [[twenty-third]] edition.", "ordinal 23")]
    [InlineData("The [[thousandth]] visitor.", "ordinal 1000")]
    [InlineData("[[More than a third]] want it.", "count moreThan 0.333333")]
    [InlineData("Sales fell by [[a third]].", "count 0.333333")]
    [InlineData("[[One hundredth]] of a point.", "count 0.01 of point")]
    [InlineData("A [[third]] candidate came.", "ordinal 3")]
    [InlineData("The third-party app, a third party and the third world.", "")]
    [InlineData("In the first half of [[2015]].", "year 2015 2015")]
    [InlineData("The [[third]] quarter of [[2015]].", "ordinal 3; year 2015 2015")]
    [InlineData("A [[twenty second]] clip.", "duration 20 Second PT20S")]
    public void English_ordinals_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);
}
