using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

public sealed class NotFigureTests
{
    [Theory]
    [InlineData("At one point, one well-known critic left.")]
    [InlineData("At one time it was closed, and at one stage it burnt.")]
    [InlineData("The Fortune 500 and the S&P 500 fell, the CAC 40 rose.")]
    [InlineData("A Fortune 500 company and Fortune 500 companies.")]
    [InlineData("The Group of 20 met.")]
    [InlineData("She won an Ironman 70.3 and ran again.")]
    [InlineData("The file is A/B/12, the gate 27B, the half-life t½.")]
    [InlineData("He reads 60 Minutes.")]
    [InlineData("She lives at 1600 Pennsylvania Avenue and works 24/7 for BBC Two.")]
    [InlineData("A half-hearted try of the Big Ten conference, ISBN 978-3-16-148410-0.")]
    public void English_names_and_idioms_are_none(string text) => MarkedText.Check(Language.English, text, "");

    [Theory]
    [InlineData("Au-delà d'une simple excuse, il se montre sous un jour nouveau.")]
    [InlineData("Le CAC 40 recule et 20 Minutes en parle.")]
    [InlineData("Le Tournoi des 6 Nations commence.")]
    [InlineData("Le gouvernement a recours au 49.3 et le 49.3 passe.")]
    [InlineData("La chaîne Huit9 est née.")]
    [InlineData("Au 12, rue de la Paix ou 12 bis avenue Foch, appelez le 0 800 130 000.")]
    [InlineData("Le deux-roues et le trois-mâts.")]
    [InlineData("Le dossier A/B/12 et la porte 27B, puis t½.")]
    [InlineData("L'article L. 123-4 et les articles L. 12 et R. 421-1-2 du code.")]
    [InlineData("Le groupe des 20 et le Groupe des 20.")]
    public void French_names_and_idioms_are_none(string text) => MarkedText.Check(Language.French, text, "");

    [Theory]
    [InlineData("Les [[20]] minutes du journal.", "duration 20 Minute PT20M")]
    [InlineData("Il compte [[12]] rues.", "count 12 of rue")]
    public void The_same_words_count_elsewhere(string text, string expected) => MarkedText.Check(Language.French, text.Replace("[[20]] minutes", "[[20 minutes]]"), expected);

    [Theory]
    [InlineData(Language.English, "See § 230 and Section 12.3-4, Rule 1.6.")]
    [InlineData(Language.French, "L'article 12.3 et la section 4.2, § 12.")]
    public void A_part_of_a_text_is_none(Language language, string text) => MarkedText.Check(language, text, "");

    [Theory]
    [InlineData("Born c. [[1450]].", "year 1450 1450")]
    [InlineData("In the court of Robert C. [[12]] people sat.", "count 12 of person")]
    [InlineData("It is a section [[1.5 miles]] long.", "measure 1.5 Mile")]
    public void An_initial_is_no_approximation(string text, string expected) => MarkedText.Check(Language.English, text, expected);
}
