using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>The ways in which numbers are written: parts of a whole, spoken decimals, signs, scales, lists.</summary>
public sealed class NumberFormTests
{
    [Theory]
    [InlineData("They sold [[five million and a quarter]] tickets.", "count 5250000 of ticket")]
    [InlineData("They sold [[one and a half million]] tickets.", "count 1500000 of ticket")]
    [InlineData("They sold [[half a million]] tickets.", "count 500000 of ticket")]
    [InlineData("They sold [[half million]] tickets.", "count 500000 of ticket")]
    [InlineData("They sold [[a quarter of a million]] tickets.", "count 250000 of ticket")]
    [InlineData("They sold [[two million and a hundred]] tickets.", "count 2000100 of ticket")]
    [InlineData("They sold [[two million and five]] tickets.", "count 2000005 of ticket")]
    [InlineData("Prices fell [[two and a quarter percent]].", "percent 2.25")]
    [InlineData("They waited [[an hour and a half]].", "duration 1.5 Hour PT1H30M")]
    [InlineData("They waited [[two hours and a quarter]].", "duration 2.25 Hour PT2H15M")]
    [InlineData("The war lasted [[four-and-a-half years]].", "duration 4.5 Year P4Y6M")]
    [InlineData("It is [[2 1/2 miles]] to the harbour.", "measure 2.5 Mile")]
    [InlineData("It is [[2-1/2 miles]] to the harbour.", "measure 2.5 Mile")]
    [InlineData("The rate is [[4 3/4 percent]].", "percent 4.75")]
    [InlineData("It is [[a mile and a half]] to the harbour.", "measure 1.5 Mile")]
    [InlineData("It weighs [[two tons and a half]].", "measure 2.5 Ton")]
    [InlineData("It took [[six laps and a half]].", "count 6.5 of lap")]
    [InlineData("[[Two million]] and [[a third]] of the rest.", "count 2000000; count 0.333333 of rest")]
    public void English_parts_of_a_whole_are_added(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Il a mené [[sept manches et un tiers]].", "count 7.333333 of manche")]
    [InlineData("Il a bu [[2½ litres]].", "measure 2.5 Litre")]
    [InlineData("Il a bu [[2 1/2 litres]].", "measure 2.5 Litre")]
    [InlineData("Il a bu [[⅙]] du flacon.", "count 0.166667 of flacon")]
    [InlineData("Il a perdu [[deux kilos et demi]].", "measure 2.5 Kilogram")]
    [InlineData("Il a gagné [[deux points et demi]].", "count 2.5 of point")]
    [InlineData("Il a attendu [[une heure et quart]].", "duration 1.25 Hour PT1H15M")]
    [InlineData("Il a vendu [[deux millions et demi]] de disques.", "count 2500000 of disque")]
    [InlineData("Il a vendu [[trois millions et quart]] de disques.", "count 3250000 of disque")]
    [InlineData("Il a vendu [[une douzaine et demie]] d'œufs.", "count about 18 of œuf")]
    [InlineData("Elle chausse du [[trois et demi]].", "count 3.5")]
    [InlineData("[[Deux]] communes et [[un tiers]] des hameaux.", "count 2 of commune; count 0.333333 of hameau")]
    public void French_parts_of_a_whole_are_added(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Prices rose [[two point five percent]].", "percent 2.5")]
    [InlineData("The index is at [[one hundred point zero five]].", "count 100.05")]
    [InlineData("It is [[two point seventy-one]] now.", "count 2.71")]
    [InlineData("It sold [[two point five million]] copies.", "count 2500000 of copy")]
    [InlineData("At one point [[five]] men left.", "count 5 of man")]
    [InlineData("Only [[.08 percent]] of voters agreed.", "percent 0.08 of voter")]
    [InlineData("She hit [[.312]] last year.", "count 0.312")]
    [InlineData("It costs [[$.50]] a piece.", "money 0.5 USD")]
    public void English_decimals_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("La croissance est de [[zéro virgule cinq pour cent]].", "percent 0.5")]
    [InlineData("La hausse est de [[zéro virgule cinq]] point.", "count 0.5 of point")]
    [InlineData("Il mesure [[un virgule quatre-vingt-cinq mètre]].", "measure 1.85 Metre")]
    [InlineData("La moyenne est de [[deux cent virgule zéro cinq]].", "count 200.05")]
    [InlineData("Le taux est de [[,5 %]].", "percent 0.5")]
    [InlineData("Le taux est de [[.25]].", "count 0.25")]
    [InlineData("Il a noté : [[1]],[[2]],[[3]].", "count 1; count 2; count 3")]
    public void French_decimals_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("L'indice recule ([[- 0,3 %]]).", "percent -0.3")]
    [InlineData("L'indice recule ([[–0,3 %]]).", "percent -0.3")]
    [InlineData("L'indice recule ([[– 0,3 %]]).", "percent -0.3")]
    [InlineData("L'indice recule de [[\u22120,3 %]].", "percent -0.3")]
    [InlineData("L'indice recule : [[- 0,3 %]].", "percent -0.3")]
    [InlineData("L'indice avance ([[+ 0,3 %]]).", "percent 0.3")]
    [InlineData("L'indice affiche [[moins 3 %]].", "percent -3")]
    [InlineData("Il a fait [[moins cinq degrés]].", "measure -5 Degree")]
    [InlineData("Une part de [[moins de 3 %]].", "percent lessThan 3")]
    [InlineData("Une part de [[plus ou moins 3 %]].", "percent about 3")]
    [InlineData("Une part d'[[au moins 3 %]].", "percent atLeast 3")]
    [InlineData("Une part de [[2-3 %]].", "percent 2..3")]
    [InlineData("Le port - [[12]] bateaux - est plein.", "count 12 of bateau")]
    [InlineData("Le port (- [[12]] bateaux) est plein.", "count 12 of bateau")]
    public void French_signs_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Sales moved [[minus 0.5 percent]].", "percent -0.5")]
    [InlineData("Sales moved [[\u22120.5 percent]].", "percent -0.5")]
    [InlineData("Sales moved [[minus five point five]].", "count -5.5")]
    [InlineData("The balance is [[negative one]].", "count -1")]
    [InlineData("Sales fell ([[- 0.5%]]).", "percent -0.5")]
    [InlineData("It is [[plus or minus 3.4]] points.", "count about 3.4 of point")]
    public void English_signs_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("It paid [[75 USD million]].", "money 75000000 USD")]
    [InlineData("It paid [[US$3bn]].", "money 3000000000 USD")]
    [InlineData("It paid [[12 MUSD]].", "money 12000000 USD")]
    [InlineData("It paid [[MUSD 12]].", "money 12000000 USD")]
    [InlineData("It paid [[€m 12]].", "money 12000000 EUR")]
    [InlineData("It paid [[₹3,000 crore]].", "money 30000000000 INR")]
    [InlineData("It paid [[3 lakh crore rupees]].", "money 3000000000000")]
    [InlineData("It has [[12,34,567]] members.", "count 1234567 of member")]
    [InlineData("It has [[13 lakh]] members.", "count 1300000 of member")]
    [InlineData("It has [[3 hundred and 21]] members.", "count 321 of member")]
    [InlineData("It has [[4 thousand 3 hundred]] members.", "count 4300 of member")]
    [InlineData("It has [[6 crore and two hundred]] members.", "count 60000200 of member")]
    [InlineData("It has [[2 billion]] members and [[3 trillion]] leaves.", "count 2000000000 of member; count 3000000000000 of leaf")]
    [InlineData("It has [[5 million]] members and [[200]] others.", "count 5000000 of member; count 200")]
    public void English_scales_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Le coût est de [[12 MUSD]] et [[3 MEUR]].", "money 12000000 USD; money 3000000 EUR")]
    [InlineData("Le coût est de [[M€ 3]].", "money 3000000 EUR")]
    [InlineData("Il y a [[2 billions]] de cellules.", "count 2000000000000 of cellule")]
    [InlineData("Le coût est de [[2 mille milliards d'euros]].", "money 2000000000000 EUR")]
    [InlineData("Le coût est de [[3 milliards 200 millions d'euros]].", "money 3200000000 EUR")]
    public void French_scales_are_read(string text, string expected) => MarkedText.Check(Language.French, text, expected);
}
