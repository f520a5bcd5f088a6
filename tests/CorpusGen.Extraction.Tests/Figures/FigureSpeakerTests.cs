using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>Who gives a figure: <c>value speaker (mention)</c> of each.</summary>
public sealed class FigureSpeakerTests
{
    [Theory]
    [InlineData("La marche a réuni 2 000 personnes selon la police, 15 000 selon les organisateurs.", "2000 - (la police); 15000 - (les organisateurs)")]
    [InlineData("Ils étaient 2 000 (selon la police) à 15 000 (selon les organisateurs).", "2000 - (la police); 15000 - (les organisateurs)")]
    [InlineData("Ils étaient nombreux (2 000 selon la préfecture, 15 000 selon Anne Roux).", "2000 - (la préfecture); 15000 Anne Roux (Anne Roux)")]
    [InlineData("Selon la préfecture, 300 bateaux sont au port. Il y a 40 pontons.", "300 - (la préfecture); 40 -")]
    [InlineData("Anne Roux a dit que le pont coûterait 3 millions d'euros.", "3000000 Anne Roux (Anne Roux)")]
    [InlineData("« Nous avons perdu 40 % de nos clients », a dit Anne Roux, qui a 3 boutiques.", "40 Anne Roux (Anne Roux); 3 -")]
    [InlineData("Le pont coûtera 3 millions d'euros.", "3000000 -")]
    [InlineData("Le film « Les 40 nuits » dure 3 heures.", "40 -; 3 -")]
    public void French_figures_have_whoever_gives_them(string text, string expected) => Check(Language.French, text, expected);

    [Theory]
    [InlineData("The march drew 2,000 people according to the police, 15,000 according to the organisers.", "2000 - (the police); 15000 - (the organisers)")]
    [InlineData("The march drew 15,000 people (according to the organisers).", "15000 - (the organisers)")]
    [InlineData("According to the ministry, 300 boats are in port. There are 40 piers.", "300 - (the ministry); 40 -")]
    [InlineData("Ann Cole said the bridge would cost $3 million.", "3000000 Ann Cole (Ann Cole)")]
    [InlineData("“We lost 40 percent of our clients,” said Ann Cole, who has three shops.", "40 Ann Cole (Ann Cole); 3 -")]
    [InlineData("The bridge will cost $3 million.", "3000000 -")]
    public void English_figures_have_whoever_gives_them(string text, string expected) => Check(Language.English, text, expected);

    [Theory]
    [InlineData("La maire, Anne Roux, estime les travaux à 3 millions d'euros.", "3000000 Anne Roux (La maire, Anne Roux)")]
    [InlineData("Anne Roux estime à environ 3 millions d'euros le prix du quai.", "3000000 Anne Roux (Anne Roux)")]
    [InlineData("Anne Roux juge la perte faible, la chiffrant à 12 bateaux.", "12 Anne Roux (Anne Roux)")]
    [InlineData("Les travaux sont évalués à 3 millions d'euros par Anne Roux.", "3000000 Anne Roux (Anne Roux)")]
    [InlineData("La part du port est évaluée à 12 % par Anne Roux.", "12 Anne Roux (Anne Roux)")]
    [InlineData("Les travaux sont évalués à 3 millions d'euros.", "3000000 -")]
    [InlineData("Anne Roux n'évalue pas les travaux à 3 millions d'euros.", "3000000 -")]
    [InlineData("Anne Roux refuse de chiffrer les travaux à 3 millions d'euros.", "3000000 -")]
    [InlineData("Anne Roux estime les travaux à 3 millions d'euros et Paul Marsh à 5 millions d'euros.", "3000000 Anne Roux (Anne Roux); 5000000 -")]
    [InlineData("Anne Roux estime les travaux à 3 millions d'euros\n\n12 bateaux et 14 pontons", "3000000 Anne Roux (Anne Roux); 12 -; 14 -")]
    [InlineData("Anne Roux estime les travaux à 3 millions d'euros à la réunion des 12 maires.", "3000000 Anne Roux (Anne Roux); 12 -")]
    [InlineData("L'étude du port montre que 12 bateaux ont coulé depuis 1999.", "12 étude du port (L'étude du port); 1999 -")]
    [InlineData("L'étude du port montre que 12 bateaux ont coulé le 4 mai.", "12 étude du port (L'étude du port);  -")]
    [InlineData("L'étude du port montre que 12 bateaux ont coulé au troisième quai.", "12 étude du port (L'étude du port); 3 -")]
    [InlineData("Anne Roux estime la fin des travaux à 12 heures 30.", " -")]
    [InlineData("On estime les travaux à 3 millions d'euros.", "3000000 -")]
    [InlineData("Anne Roux vend le quai à 3 millions d'euros.", "3000000 -")]
    [InlineData("Une étude du port montre que 12 % des quais sont vides. Il y a 40 pontons.", "12 étude du port (Une étude du port); 40 -")]
    [InlineData("La pluie fait que 12 % des quais sont vides.", "12 -")]
    public void French_verbs_that_give_an_amount_and_findings_have_a_source(string text, string expected) => Check(Language.French, text, expected);

    [Theory]
    [InlineData("The mayor, Ann Cole, put the damage at €3 million.", "3000000 Ann Cole (The mayor, Ann Cole)")]
    [InlineData("Ann Cole estimates the damage at about €3 million.", "3000000 Ann Cole (Ann Cole)")]
    [InlineData("Ann Cole put the damage at €3 million and the opposition at €5 million.", "3000000 Ann Cole (Ann Cole); 5000000 -")]
    [InlineData("Ann Cole estimates the damage at between €3 million and €5 million.", " Ann Cole (Ann Cole)")]
    [InlineData("Ann Cole put the losses at €3 million and €5 million.", "3000000 Ann Cole (Ann Cole); 5000000 Ann Cole (Ann Cole)")]
    [InlineData("Ann Cole put the loss at 12% of the quays.", "12 Ann Cole (Ann Cole)")]
    [InlineData("Ann Cole put officers at 12 crossings.", "12 -")]
    [InlineData("Ann Cole put the ball at 30 metres.", "30 -")]
    [InlineData("The damage was put at €3 million by Ann Cole.", "3000000 Ann Cole (Ann Cole)")]
    [InlineData("A firm valued at €3 million has closed.", "3000000 -")]
    [InlineData("Ann Cole sold the quay at €3 million.", "3000000 -")]
    [InlineData("A study by the Harbour Board found that 12 of 30 quays were empty. There are 40 piers.", "12 study by the Harbour Board (A study by the Harbour Board); 30 study by the Harbour Board (A study by the Harbour Board); 40 -")]
    public void English_verbs_that_give_an_amount_and_findings_have_a_source(string text, string expected) => Check(Language.English, text, expected);

    private static void Check(Language language, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", ArticleExtractor.Extract(text, language).Figures.Select(figure => Describe(figure, text))));

    private static string Describe(FigureModel figure, string text) =>
        $"{figure.Value:0} {figure.Attribution?.Speaker ?? "-"}{(figure.Attribution?.Mention is { } mention ? " (" + mention.In(text) + ")" : "")}";
}
