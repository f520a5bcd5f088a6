using System.Linq;
using CorpusGen.Extraction.Corrections;
using Xunit;
using static CorpusGen.Extraction.Tests.Corrections.CorrectedText;

namespace CorpusGen.Extraction.Tests.Corrections;

/// <summary>An entry is about the one place that its words mean, or about none.</summary>
public sealed class AnchorTests
{
    [Theory]
    [InlineData("C'est quoi Facebook?")]
    [InlineData("C’est  quoi\nFacebook ?")]
    [InlineData("« C'est quoi Facebook ? »")]
    [InlineData("\"C’est quoi Facebook\u202f?\"")]
    [InlineData("« C’est quoi Facebook ? ».")]
    [InlineData("‘C’est quoi Facebook ?’")]
    [InlineData("quoi Facebook")]
    public void Blanks_apostrophes_and_marks_need_not_be_those_of_the_text(string words) =>
        Assert.Equal("C’est quoi Facebook\u00a0? = Anne Roux *", French("Paul Durand a dit : « C’est quoi Facebook\u00a0? »\n", About(CorrectionSubject.Quote, words) with { Speaker = "Anne Roux" }).Quotes);

    [Fact]
    public void Accents_may_be_written_as_two_characters() =>
        Assert.Equal("L’e\u0301te\u0301 vient. = Anne Roux *", French("Paul Durand a dit : « L’e\u0301te\u0301 vient. »\n", About(CorrectionSubject.Quote, "L'été vient") with { Speaker = "Anne Roux" }).Quotes);

    [Fact]
    public void Words_are_whole_words_and_numbers_whole_numbers()
    {
        Assert.Equal("0 WordsGone", French("Il y a 6,9 millions de marins.\n", About(CorrectionSubject.NotAFigure, "6")).Flaws);
        Assert.Equal("0 WordsGone", French("Il y a 6,9 millions de marins.\n", About(CorrectionSubject.NotAFigure, "9 million")).Flaws);
        Assert.Equal("0 WordsGone", French("Le 12 mai, il y a 120 marins.\n", About(CorrectionSubject.NotAFigure, "20")).Flaws);
    }

    [Fact]
    public void Words_that_stand_several_times_are_told_apart()
    {
        const string Text = "Marsh had 12 ships in May.\nCole had 12 ships in June.\n";
        Correction twelve = About(CorrectionSubject.Figure, "12") with { Figure = new FigureFacts { Value = 13 } };

        CorrectionFlaw flaw = Assert.Single(English(Text, twelve).Result.Flaws);
        Assert.Equal((CorrectionFlawKind.Ambiguous, "the words '12' stand 2 times in the text (line 1, 2): say which by occurrence, or by the words before"), (flaw.Kind, flaw.Message));
        Assert.Equal([12m, 13m], English(Text, twelve with { Occurrence = 2 }).Article.Figures.Where(figure => figure.Kind == FigureKind.Count).Select(figure => figure.Value!.Value));
        Assert.Equal([12m, 13m], English(Text, twelve with { Before = "Cole had" }).Article.Figures.Where(figure => figure.Kind == FigureKind.Count).Select(figure => figure.Value!.Value));
        Assert.Equal("0 Ambiguous", English(Text, twelve with { Before = "had" }).Flaws);
        Assert.Equal([12m, 13m], English(Text, twelve with { Before = "had", Occurrence = 2 }).Article.Figures.Where(figure => figure.Kind == FigureKind.Count).Select(figure => figure.Value!.Value));
        Assert.Equal("0 WordsGone", English(Text, twelve with { Before = "ole had" }).Flaws);
        Assert.Equal("0 WordsGone", English(Text, twelve with { Occurrence = 3 }).Flaws);
    }

    [Fact]
    public void The_words_before_may_be_apart_by_marks() =>
        Assert.Equal("", French("Anne Roux a dit : « Oui. » Paul Durand a dit : « Oui. »\n", About(CorrectionSubject.Quote, "Oui.") with { Before = "Paul Durand a dit", Speaker = "Claire Petit" }).Flaws);

    [Fact]
    public void What_the_text_says_now_is_offered_for_words_that_are_gone() => Assert.Equal(
        "the words 'Nous partirons en mai prochain' are not in the text; nearest is 'Nous partirons en juin prochai' (line 2)",
        French("Un titre\n« Nous partirons en juin prochain », a dit Anne Roux.\n", About(CorrectionSubject.Quote, "Nous partirons en mai prochain")).Result.Flaws[0].Message);

    [Theory]
    [InlineData("nous partirons en juin", "the words 'nous partirons en juin' stand in the text as 'Nous partirons en juin' (line 2): write them so")]
    [InlineData("Nous pàrtirons […] juin", "the words 'Nous pàrtirons […] juin' stand in the text as 'Nous partirons en juin' (line 2): write them so")]
    [InlineData("un", "the words 'un' stand in the text as 'Un' (line 1): write them so")]
    [InlineData("ous partirons", "the words 'ous partirons' are not in the text")]
    public void Words_of_other_capitals_or_accents_are_offered_as_they_stand(string words, string message) => Assert.Equal(
        message, French("Un titre\n« Nous partirons en juin prochain », a dit Anne Roux.\n", About(CorrectionSubject.Quote, words)).Result.Flaws[0].Message);
}
