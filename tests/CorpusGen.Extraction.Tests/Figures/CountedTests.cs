using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>The noun for what is counted.</summary>
public sealed class CountedTests
{
    [Theory]
    [InlineData("A [[131]]-page report.", "count 131 of page")]
    [InlineData("A [[5]]-point lead.", "count 5 of point")]
    [InlineData("A [[seven]]-member panel.", "count 7 of member")]
    [InlineData("[[One]] small category was closed.", "count 1 of category")]
    [InlineData("[[One]] police officer was hurt.", "count 1 of officer")]
    [InlineData("[[One]] French tourist was hurt.", "count 1 of tourist")]
    [InlineData("[[30%]] of the rural vote went to her.", "percent 30 of vote")]
    [InlineData("[[12 percent]] of Ann Cole's donors.", "percent 12 of donor")]
    [InlineData("[[Two]] of the city's bridges.", "count 2 of bridge")]
    [InlineData("[[Three]] Oscar-winning films.", "count 3 of film")]
    [InlineData("[[Ten]] former vice-presidents.", "count 10 of vice-president")]
    [InlineData("[[50]] people killed there.", "count 50 of person")]
    [InlineData("[[100]] news sites closed.", "count 100 of site")]
    [InlineData("[[Two]] left early.", "count 2")]
    [InlineData("The [[five]] new and the old.", "count 5")]
    [InlineData("[[40]] cattle and [[3]] sheep.", "count 40 of cattle; count 3 of sheep")]
    [InlineData("[[Half]] the electorate stayed home.", "count 0.5 of electorate")]
    [InlineData("[[A third]] of the harbour is closed.", "count 0.333333 of harbour")]
    [InlineData("[[26]] badly damaged houses.", "count 26 of house")]
    [InlineData("[[Four]] Boeing jets.", "count 4 of jet")]
    [InlineData("[[12]] Republicans and [[3]] others.", "count 12 of republican; count 3")]
    public void English_nouns_are_found(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Il a perdu [[0,1]] point.", "count 0.1 of point")]
    [InlineData("Il a vu [[3]] chefs-d’œuvre.", "count 3 of chef-d'œuvre")]
    [InlineData("Il a vu [[3]] chefs-d'œuvre.", "count 3 of chef-d'œuvre")]
    [InlineData("Il y a [[3]] presqu'îles.", "count 3 of presqu'île")]
    [InlineData("Il y a [[12]] prud’hommes.", "count 12 of prud'homme")]
    [InlineData("Il y a [[3]] enfants malades.", "count 3 of enfant")]
    [InlineData("Il y a [[3]] jeunes enfants malades.", "count 3 of enfant")]
    [InlineData("Il y a [[12]] blessés graves.", "count 12 of blessé")]
    [InlineData("Il y a [[12]] morts.", "count 12 of mort")]
    [InlineData("[[30 %]] de la population rurale.", "percent 30 of population")]
    [InlineData("[[Un tiers]] du port.", "count 0.333333 of port")]
    [InlineData("Les [[deux]] dorment.", "count 2")]
    [InlineData("Les [[trois]] plus grandes villes.", "count 3 of ville")]
    [InlineData("Les [[quatre]] premières et dernières places.", "count 4 of place")]
    [InlineData("[[Deux]] vice-présidents.", "count 2 of vice-président")]
    [InlineData("[[Deux]] pas de plus.", "count 2 of pas")]
    public void French_nouns_are_found(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Il y a [[2 000]] personnes selon la police, [[15 000]] selon les organisateurs.", "count 2000 of personne; count 15000 of personne")]
    [InlineData("Il y a eu [[300]] cas, contre [[120]] en [[2015]].", "count 300 of cas; count 120 of cas; year 2015 2015")]
    [InlineData("Le premier avait [[12]] sièges, le second [[40]].", "count 12 of siège; count 40 of siège")]
    [InlineData("Le nombre de morts est passé de [[40]] à [[52]].", "count 40 of mort; count 52 of mort")]
    [InlineData("Il a [[12]] ponts et le vol Lyon Express [[3411]] pour Lens.", "count 12 of pont; count 3411")]
    [InlineData("Il a [[12]] ponts et court dans le couloir [[4]].", "count 12 of pont; count 4")]
    public void A_French_noun_that_is_left_out_is_the_one_before(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("It was [[2,000]] people according to the police, [[15,000]] according to the organisers.", "count 2000 of person; count 15000 of person")]
    [InlineData("It has [[300]] cases, up from [[120]] [[a year]] earlier.", "count 300 of case; count 120 of case; duration 1 Year P1Y")]
    [InlineData("The first had [[12]] seats, the second [[40]].", "count 12 of seat; count 40 of seat")]
    [InlineData("The number of victims rose from [[40]] to [[52]].", "count 40 of victim; count 52 of victim")]
    [InlineData("It has [[12]] bridges and stands in lane [[4]].", "count 12 of bridge; count 4")]
    [InlineData("The site had [[3,000]] reports by noon, and [[25]] angry remarks.", "count 3000 of report; count 25 of remark")]
    [InlineData("In [[12]] cases she reports the loss.", "count 12 of case")]
    public void An_English_noun_that_is_left_out_is_the_one_before(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("[[12 morts au moins]].", "count atLeast 12 of mort")]
    [InlineData("[[40 personnes au minimum]].", "count atLeast 40 of personne")]
    [InlineData("[[40 personnes maximum]].", "count atMost 40 of personne")]
    [InlineData("[[40 personnes environ]] sont là.", "count about 40 of personne")]
    [InlineData("[[40]] personnes, [[au moins 12]] enfants.", "count 40 of personne; count atLeast 12 of enfant")]
    [InlineData("[[40]] personnes au plus tard lundi.", "count 40 of personne")]
    public void French_bounds_may_stand_behind_the_noun(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("[[50 people at most]].", "count atMost 50 of person")]
    [InlineData("[[20 dead or more]].", "count atLeast 20 of dead")]
    [InlineData("[[50 people or so]] came.", "count about 50 of person")]
    [InlineData("It cost [[$10 trillion]] over [[10 years]].", "money 10000000000000 USD; duration 10 Year P10Y")]
    [InlineData("The rate ticks up to [[5%]].", "percent 5")]
    [InlineData("It holds [[up to 5]] men.", "count atMost 5 of man")]
    [InlineData("It grew [[over 5%]].", "percent moreThan 5")]
    public void English_bounds_are_read(string text, string expected) => MarkedText.Check(Language.English, text, expected);
}
