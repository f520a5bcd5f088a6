using System;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>What a draft takes from articles.</summary>
public class VerifierTests
{
    private const string French = """
        La digue de Port-Louis rouvre

        « La digue tiendra dix ans, peut-être vingt », a promis la maire Hélène Caradec. « Nous ne demandons pas la lune, a dit le pêcheur Yann Le Goff, nous demandons une digue. »

        Selon la préfecture, 320 riverains avaient signé la pétition contre le mur de granit gris.
        """;

    private const string English = """
        Mill reopens after flood

        “The wheel turned again at nine and I cried like a child,” said miller Agnes Thorpe. “We will not take a penny from the lottery,” her brother Walter Thorpe told the crowd.

        The mill lost 46 sacks of flour on the first night.
        """;

    [Theory]
    [InlineData("La maire Hélène Caradec l’a dit : « La digue tiendra dix ans ».", "Verbatim")]
    [InlineData("La maire Hélène Caradec l’a dit : « La digue tiendra cent ans ».", "Altered: 'dix' became 'cent'")]
    [InlineData("Yann Le Goff a lancé : « Nous ne demandons pas la lune, nous demandons une digue. »", "Verbatim")]
    [InlineData("Yann Le Goff a lancé : « Nous demandons la lune, nous demandons une digue. »", "Altered: 'ne' is left out, 'pas' is left out")]
    [InlineData("Le préfet Marc Aubry a juré : « La digue tiendra dix ans ».", "Misattributed: said by Hélène Caradec")]
    [InlineData("Il a juré : « La digue tiendra dix ans ».", "Verbatim")]
    [InlineData("« La mer n’entrera plus jamais dans nos caves », a assuré Hélène Caradec.", "Absent")]
    [InlineData("Les voisins parlaient d’un « mur de granit gris » au bout du quai.", "Verbatim")]
    [InlineData("Elle lit « Les Travailleurs de la mer » sur le quai.", "")]
    [InlineData("Ce « miracle » étonne.", "")]
    public void A_quotation_of_a_French_draft(string draft, string expected) => Assert.Equal(expected, Quotes(draft, Language.French));

    // Once is enough.
    [Theory]
    [InlineData("La maire Hélène Caradec l’a dit : « La digue tiendra 100 ans ».", 1)]
    [InlineData("« Les 500 riverains ont tous signé la pétition contre la mer », a assuré Hélène Caradec.", 1)]
    [InlineData("« La digue tiendra dix ans », a dit la maire. Selon elle, 500 riverains avaient signé la pétition contre le mur.", 2)]
    public void A_number_in_a_quotation_that_is_wrong_is_not_told_again(string draft, int items) =>
        Assert.Equal(items, new TextVerifier([new CorpusDocument("dam.txt", ArticleExtractor.Extract(French))]).Verify(draft).Count(item => item.Verdict is not (Verdict.Given or Verdict.NotGiven) || item.Kind == VerifiedKind.Quote));

    [Theory]
    [InlineData("Agnes Thorpe said: “The wheel turned again at nine and I cried.”", "Verbatim")]
    [InlineData("Agnes Thorpe said: “The wheel turned again at ten and I cried.”", "Altered: 'nine' became 'ten'")]
    [InlineData("“We will take a penny from the lottery,” Walter Thorpe said.", "Altered: 'not' is left out")]
    [InlineData("“We will not take a penny from the lottery,” Agnes Thorpe said.", "Misattributed: said by Walter Thorpe")]
    [InlineData("“We will not take a penny from the lottery,” one of them said.", "Verbatim")]
    [InlineData("“The geese came back before the plumbers did,” Agnes Thorpe said.", "Absent")]
    [InlineData("She reads “The Mill on the Floss” at night.", "")]
    public void A_quotation_of_an_English_draft(string draft, string expected) => Assert.Equal(expected, Quotes(draft, Language.English));

    [Theory]
    [InlineData("Quelque 320 riverains avaient signé la pétition.", "320 Given")]
    [InlineData("Plus de 300 riverains ont signé la pétition.", "Plus de 300 Given")]
    [InlineData("Quelque 520 riverains avaient signé la pétition contre le mur.", "520 Otherwise '320'")]
    [InlineData("Une équipe de 14 maçons travaillera la nuit.", "14 NotGiven")]
    public void A_figure_of_a_French_draft(string draft, string expected) => Assert.StartsWith(expected, Figures(draft, Language.French), StringComparison.Ordinal);

    [Theory]
    [InlineData("The mill lost 46 sacks of flour.", "46 Given")]
    [InlineData("The mill lost 64 sacks of flour on the first night.", "64 Otherwise '46'")]
    [InlineData("The brothers own 12 goats.", "12 NotGiven")]
    public void A_figure_of_an_English_draft(string draft, string expected) => Assert.StartsWith(expected, Figures(draft, Language.English), StringComparison.Ordinal);

    [Fact]
    public void Places_are_those_of_the_files()
    {
        CorpusDocument document = Document(English);
        const string Draft = "Walter Thorpe said: “We will not take a pound from the lottery.”";
        VerifiedItem item = Assert.Single(new TextVerifier([document]).Verify(Draft, Language.English), item => item.Kind == VerifiedKind.Quote);
        Assert.StartsWith("We will not take a pound", item.Range.In(Draft));
        Assert.Equal("We will not take a penny from the lottery", item.Source!.Words);
        Assert.Equal("Walter Thorpe", item.Source.Speaker);
    }

    [Fact]
    public void A_corpus_of_nothing_and_a_draft_of_nothing_are_answered()
    {
        Assert.Empty(new TextVerifier([]).Verify(""));
        Assert.Equal(Verdict.Absent, new TextVerifier([]).Verify("Anne Roux said: “The geese came back before the plumbers did.”", Language.English).First().Verdict);
        Assert.Throws<ArgumentNullException>(() => new TextVerifier(null!));
        Assert.Throws<ArgumentNullException>(() => new TextVerifier([]).Verify((string)null!));
    }

    private static string Quotes(string draft, Language language) => string.Join(
        "; ",
        new TextVerifier([Document(language == Language.French ? French : English)]).Verify(draft, language)
            .Where(item => item.Kind == VerifiedKind.Quote)
            .Select(item => item.Difference is null ? item.Verdict.ToString() : $"{item.Verdict}: {item.Difference}"));

    private static string Figures(string draft, Language language) => string.Join(
        "; ",
        new TextVerifier([Document(language == Language.French ? French : English)]).Verify(draft, language)
            .Where(item => item.Kind == VerifiedKind.Figure)
            .Select(item => $"{item.Range.In(draft)} {item.Verdict} {item.Difference}".Replace("Quelque ", "").Trim()));

    private static CorpusDocument Document(string text) => new("a.txt", ArticleExtractor.Extract(text));
}
