using System.Linq;
using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

/// <summary>What cannot be read is said at its place, and what can be read is not.</summary>
public class FlawTests
{
    [Theory]
    [InlineData(Language.French, "« Nous partons demain, a dit Anne Roux.", "MissingClosingMark «")]
    [InlineData(Language.French, "Nous partons demain », a dit Anne Roux.", "MissingOpeningMark »")]
    [InlineData(Language.English, "“We leave tomorrow, Anne Roux said.", "MissingClosingMark “")]
    [InlineData(Language.English, "\"We leave tomorrow, Anne Roux said.", "MissingClosingMark \"")]
    [InlineData(Language.English, "We leave tomorrow,” Anne Roux said.", "MissingOpeningMark ”")]
    [InlineData(Language.French, "Le 31 avril 2018, la maire est partie.", "ImpossibleDate 31 avril 2018")]
    [InlineData(Language.French, "Le 30 février, la maire est partie.", "ImpossibleDate 30 février")]
    [InlineData(Language.French, "La maire est partie le 29/02/2018.", "ImpossibleDate 29/02/2018")]
    [InlineData(Language.English, "She left on February 30, 2018.", "ImpossibleDate February 30, 2018")]
    [InlineData(Language.English, "She left on June 31.", "ImpossibleDate June 31")]
    [InlineData(Language.English, "She left on 31 June with her dog.", "ImpossibleDate 31 June")]
    [InlineData(Language.English, "She left on 2018-02-30.", "ImpossibleDate 2018-02-30")]
    [InlineData(Language.French, "La dette est de 99999999999999999999999999999 euros.", "NumberTooLarge 99999999999999999999999999999")]
    [InlineData(Language.French, "La dette est de 99999999999999999999 milliards d'euros.", "NumberTooLarge 99999999999999999999 milliards")]
    public void What_cannot_be_read_is_said_at_its_place(Language language, string text, string expected) => Assert.Equal(expected, Flaws(language, text));

    [Theory]
    [InlineData(Language.French, "« Nous partons demain », a dit Anne Roux.")]
    [InlineData(Language.French, "« Nous partons demain.\n« Nous arrivons lundi », a dit Anne Roux.")]
    [InlineData(Language.English, "“We leave tomorrow.\n\n“We arrive on Monday,” Anne Roux said.")]
    [InlineData(Language.English, "The dogs' owner said 'yes' to the 24\" screen, the '90s music and the rock 'n' roll.")]
    [InlineData(Language.French, "L'écran de 24\" coûte 300 euros, a dit l'un d'eux.")]
    [InlineData(Language.French, "Le 29 février 2016 et le 29 février, la maire est partie.")]
    [InlineData(Language.French, "Du 31 au 2 avril, la maire est partie.")]
    [InlineData(Language.English, "In April 31 people died, and in June 31 more.")]
    [InlineData(Language.English, "Version 1.31.2018 and the file 31/31/2018 are gone.")]
    [InlineData(Language.French, "La clé 0x99999999999999999999999999999999 et le fichier a_99999999999999999999999999999999.txt sont perdus.")]
    [InlineData(Language.French, "La dette est de 9999999999999999999999999999 euros, soit mille milliards de milliards.")]
    public void What_can_be_read_is_none(Language language, string text) => Assert.Equal("", Flaws(language, text));

    [Fact]
    public void Each_is_said_once_and_in_the_order_of_the_text() => Assert.Equal(
        "MissingOpeningMark », ImpossibleDate 31 avril, MissingClosingMark «",
        Flaws(Language.French, "Nous partons », a dit Anne Roux.\n\nLe 31 avril, il pleut.\n\n« Nous restons, a dit Paul Durand."));

    private static string Flaws(Language language, string text) =>
        string.Join(", ", ArticleExtractor.Extract(text, language).Flaws.Select(flaw => flaw.Kind + " " + flaw.Range.In(text)));
}
