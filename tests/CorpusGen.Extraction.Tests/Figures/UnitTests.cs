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

    [Theory]
    [InlineData("It was [[20C]] ([[68F]]).", "measure 20 DegreeCelsius; measure 68 DegreeFahrenheit")]
    [InlineData("It was [[-20C]] there.", "measure -20 DegreeCelsius")]
    [InlineData("It was [[20 degrees below zero]].", "measure -20 Degree")]
    [InlineData("Temperatures were in the [[40s]], highs in the mid-[[80s]].", "measure 40..49 Degree; measure 80..89 Degree")]
    [InlineData("In the [[40s]] he left.", "year 1940..1949 Decade 194X")]
    [InlineData("He is [[6'2\"]], she [[5' 9\"]], he [[6ft 2in]].", "measure 6.166667 Foot; measure 5.75 Foot; measure 6.166667 Foot")]
    [InlineData("He is [[6 foot 2]], a [[six-foot-two]] guard.", "measure 6.166667 Foot; measure 6.166667 Foot")]
    [InlineData("It weighs [[12st 4lb]], the [[21st]].", "measure 12.285714 Stone; ordinal 21")]
    [InlineData("It covers [[50 sq. miles]], a [[3-square-kilometer]] field.", "measure 50 SquareMile; measure 3 SquareKilometre")]
    [InlineData("The room is [[10]] by [[12 feet]].", "measure 10 Foot; measure 12 Foot")]
    [InlineData("[[An inch]] of rain fell [[a mile]] away.", "measure 1 Inch of rain; measure 1 Mile")]
    [InlineData("A magnitude-[[6.2]] quake.", "count 6.2")]
    [InlineData("A [[10 - year]] plan.", "duration 10 Year P10Y")]
    [InlineData("It waited [[an hour]], [[27 parts per billion]].", "duration 1 Hour PT1H; measure 0.027 PartPerMillion")]
    public void English_degrees_and_lengths_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("It cost [[Rs5 crore]], [[Dh500]] or [[Can$5]].", "money 50000000; money 500 AED; money 5 CAD")]
    [InlineData("It cost [[usd 100]], [[100 gbp]] or [[5m dollars]].", "money 100 USD; money 100 GBP; money 5000000 USD")]
    [InlineData("It cost [[500 U.S. dollars]] or [[3 million Irish pounds]].", "money 500 USD; money 3000000")]
    [InlineData("A [[five-pound]] note for a [[five-pound]] baby.", "money 5 GBP; measure 5 Pound")]
    [InlineData("it cost a [[$ 20 million]] .", "money 20000000 USD")]
    public void Signs_in_letters_are_money(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Il fait [[20 degrés au-dessous de zéro]], [[5 degrés sous zéro]].", "measure -20 Degree; measure -5 Degree")]
    [InlineData("Il court en [[3'59'']] puis [[9''58]].", "duration 239 Second PT239S; duration 9.58 Second PT9.58S")]
    [InlineData("Le relais [[4]] x [[100 m]].", "count 4; measure 100 Metre")]
    public void French_degrees_and_races_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("He earns [[a dollar]] a day.", "money 1 USD")]
    [InlineData("Gas costs [[a dollar]] a gallon and paper [[a penny]] a page.", "money 1 USD; money 0.01")]
    [InlineData("It costs [[one penny]] or [[10 rmb]].", "money 0.01; money 10 CNY")]
    [InlineData("It pumps [[a barrel]] a minute.", "measure 1 Barrel")]
    [InlineData("The rate is [[10 dollars]] a ton a year.", "money 10 USD")]
    [InlineData("He drives at [[60 km an hour]].", "measure 60 KilometrePerHour")]
    public void English_prices_of_one_are_rates(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("He gave me a dollar.")]
    [InlineData("He gave a dollar a boy had found.")]
    [InlineData("He carried a barrel a friend had filled.")]
    public void An_article_with_no_rate_is_no_figure(string text) => MarkedText.Check(Language.English, text, "");

    [Theory]
    [InlineData("Ils ont semé [[1 km 500]] de haies.", "measure 1.5 Kilometre of haie")]
    [InlineData("Le bébé pèse [[3 kilos 250]].", "measure 3.25 Kilogram")]
    [InlineData("Sur [[3 km]] [[200]] coureurs ont souffert.", "measure 3 Kilometre; count 200 of coureur")]
    [InlineData("Il reste [[3 km]] [[200 %]] plus raides.", "measure 3 Kilometre; percent 200")]
    [InlineData("Il roule à [[50 km à l'heure]], [[50 km par heure]].", "measure 50 KilometrePerHour; measure 50 KilometrePerHour")]
    [InlineData("Il a fait [[50 km]] à l'aube.", "measure 50 Kilometre")]
    public void French_thousandths_follow_their_unit(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Les stocks ont fondu d'[[un tiers]].", "count 0.333333")]
    [InlineData("Les effectifs sont réduits d'[[un cinquième]].", "count 0.2")]
    [InlineData("Le prix est supérieur d'[[un tiers]], inférieur d'[[un quart]].", "count 0.333333; count 0.25")]
    [InlineData("L'avis d'un tiers est requis.", "")]
    public void French_shares_of_a_change_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);
}
