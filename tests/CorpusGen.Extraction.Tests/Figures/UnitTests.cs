using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>Units and currencies, above all those whose name is another thing too.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("Un mur de [[dix pieds]] de haut.", "measure 10 Foot")]
    [InlineData("Un puits de [[deux pieds]] de profondeur.", "measure 2 Foot")]
    [InlineData("Il vole à [[30 000 pieds]].", "measure 30000 Foot")]
    [InlineData("Il a [[deux]] pieds et [[trois]] pieds de vigne.", "count 2 of pied; count 3 of pied")]
    [InlineData("Il mesure [[5 pieds 2 pouces]].", "measure 5.166667 Foot")]
    [InlineData("Il pèse [[25 livres]].", "measure 25 Pound")]
    [InlineData("Il coûte [[25 livres]].", "money 25 GBP")]
    [InlineData("Il a lu [[25]] livres.", "count 25 of livre")]
    [InlineData("Il a coûté [[3 millions de livres]].", "money 3000000 GBP")]
    [InlineData("Il a vendu [[3 millions]] de livres pour enfants.", "count 3000000 of livre")]
    [InlineData("Il fait [[51 fahrenheit]].", "measure 51 DegreeFahrenheit")]
    [InlineData("Un champ de [[12 acres]] et [[40 km²]].", "measure 12 Acre; measure 40 SquareKilometre")]
    [InlineData("[[3 millions de barils]] et [[12 kWh]].", "measure 3000000 Barrel; measure 12 KilowattHour")]
    [InlineData("[[12 gigawatts-heure]] et [[5 TWh]].", "measure 12 GigawattHour; measure 5 TerawattHour")]
    [InlineData("Une hausse de [[25 points de base]] ou [[25 pb]].", "percent 25 BasisPoint; percent 25 BasisPoint")]
    [InlineData("Il gagne [[500 réals]], [[300 takas]], [[200 roupies népalaises]].", "money 500 BRL; money 300 BDT; money 200 NPR")]
    [InlineData("Il gagne [[5 000 francs CFA]] et [[300 gourdes]].", "money 5000 XOF; money 300 HTG")]
    [InlineData("Il gagne [[2 000 leva]] et [[400 kwachas zambiens]].", "money 2000 BGN; money 400 ZMW")]
    public void French_units_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("He is [[6-foot-3]] and [[11 stone]].", "measure 6.25 Foot; measure 11 Stone")]
    [InlineData("He is [[6 feet 3 inches]] tall.", "measure 6.25 Foot")]
    [InlineData("[[Two]] stone walls fell.", "count 2 of wall")]
    [InlineData("A [[10-pound]] baby and a [[10 million-pound]] house.", "measure 10 Pound; money 10000000 GBP")]
    [InlineData("She gained [[20 pounds]]. She paid [[20 pounds]].", "measure 20 Pound; money 20 GBP")]
    [InlineData("They stayed for [[a fortnight]].", "duration 2 Week P2W")]
    [InlineData("It rose [[25 basis points]] or [[25 bps]].", "percent 25 BasisPoint; percent 25 BasisPoint")]
    [InlineData("It burnt [[4 billion cubic feet]] and [[3,000 acres]].", "measure 4000000000 CubicFoot; measure 3000 Acre")]
    [InlineData("It cost [[5 million won]], [[300 Bangladeshi taka]] and [[420 million Finnish markka]].", "money 5000000 KRW; money 300 BDT; money 420000000")]
    [InlineData("They [[two]] won and [[ten]] real men came.", "count 2; count 10 of man")]
    [InlineData("It cost [[Rs 500]], [[Rs. 300]] and [[R$20]].", "money 500; money 300; money 20 BRL")]
    [InlineData("It cost [[C$12 million]] and [[12 million South African rand]].", "money 12000000 CAD; money 12000000 ZAR")]
    public void English_units_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);
}
