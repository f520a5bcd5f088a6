using CorpusGen.Extraction.Corrections;
using Xunit;
using static CorpusGen.Extraction.Tests.Corrections.CorrectedText;

namespace CorpusGen.Extraction.Tests.Corrections;

public sealed class FigureCorrectionTests
{
    private const string Text = "Plus de 50 millions de profils ont été aspirés. La page 12 manque, et le vol BA 117 aussi. L’attente a duré 3 jours.\n";

    [Theory]
    [InlineData("50 millions", "Plus de 50 millions = Count 87000000 [87000000..] MoreThan profil *")]
    public void A_value_has_the_bound_of_its_approximation(string words, string expected) =>
        Assert.StartsWith(expected, Of(words, new FigureFacts { Value = 87_000_000 }).Figures);

    [Fact]
    public void How_exact_it_is_decides_on_the_bounds()
    {
        Assert.StartsWith("Plus de 50 millions = Count 50000000 profil *", Of("50 millions", new FigureFacts { Approximation = Approximation.Exact }).Figures);
        Assert.StartsWith("Plus de 50 millions = Count 50000000 [..50000000] AtMost profil *", Of("50 millions", new FigureFacts { Approximation = Approximation.AtMost }).Figures);
        Assert.StartsWith("Plus de 50 millions = Count [50000000..60000000] MoreThan profil *", Of("50 millions", new FigureFacts { Min = 50_000_000, Max = 60_000_000 }).Figures);
        Assert.Equal("0 DoesNotFit", Of("50 millions", new FigureFacts { Min = 2, Max = 1 }).Flaws);
    }

    [Fact]
    public void A_unit_says_what_kind_it_is_and_a_duration_has_its_ISO_form()
    {
        Assert.EndsWith("3 jours = Duration 3 Week P3W *", Of("3 jours", new FigureFacts { Unit = Unit.Week }).Figures);
        Assert.EndsWith("3 jours = Measure 3 Kilometre *", Of("3 jours", new FigureFacts { Unit = Unit.Kilometre }).Figures);
        Assert.EndsWith("3 jours = Money 3 EUR *", Of("3 jours", new FigureFacts { Currency = Currency.EUR }).Figures);
        Assert.EndsWith("3 jours = Duration 4 Day P4D *", Of("3 jours", new FigureFacts { Value = 4 }).Figures);
        Assert.Equal("0 DoesNotFit", Of("3 jours", new FigureFacts { Currency = Currency.EUR, Kind = FigureKind.Count }).Flaws);
    }

    [Fact]
    public void What_is_counted_is_words_of_the_paragraph_with_the_noun_that_the_reader_finds_in_them()
    {
        const string Text = "Ils étaient 12 hier, des marins pêcheurs.\n";
        CorrectedText mended = French(Text, About(CorrectionSubject.Figure, "12") with { Figure = new FigureFacts { Counted = "marins pêcheurs" } });

        Assert.Equal("12 = Count 12 marin *", mended.Figures);
        Assert.Equal("marins pêcheurs", mended.Article.Figures[0].Counted?.In(Text));
        Assert.Equal("12 = Count 12 bateau *", French(Text, About(CorrectionSubject.Figure, "12") with { Figure = new FigureFacts { Counted = "bateaux" } }).Figures);
        Assert.StartsWith("Plus de 50 millions = Count 50000000 [50000000..] MoreThan *", Of("50 millions", new FigureFacts { Counted = "" }).Figures);
    }

    [Fact]
    public void A_figure_that_was_missed_needs_a_value()
    {
        const string Text = "Ann Cole took flight BA 117 on Monday.\n";
        Assert.Equal("117 = Count 117 *", English(Text, About(CorrectionSubject.Figure, "117") with { Figure = new FigureFacts { Value = 117 } }).Figures);
        Assert.Equal("0 DoesNotFit", English(Text, About(CorrectionSubject.Figure, "117")).Flaws);
        Assert.Equal("Monday = Date 2018-03-26 *", English(Text, About(CorrectionSubject.Figure, "Monday") with { Figure = new FigureFacts { Iso = "2018-03-26" } }).Figures);
        Assert.Equal("0 DoesNotFit", English(Text, About(CorrectionSubject.Figure, "Monday") with { Figure = new FigureFacts { Iso = "2018-03-26", Value = 3, Kind = FigureKind.Date } }).Flaws);
    }

    [Fact]
    public void What_is_no_figure_is_gone()
    {
        Assert.DoesNotContain("3 jours", French(Text, About(CorrectionSubject.NotAFigure, "3 jours")).Figures);
        Assert.Equal("0 Ambiguous", French("Entre eux, 12 chats et 13 chiens.\n", About(CorrectionSubject.NotAFigure, "12 chats et 13 chiens")).Flaws);
    }

    [Fact]
    public void Who_gives_a_figure_can_be_said_whatever_it_stands_in()
    {
        const string Text = "« Il y a 12 morts », a dit Anne Roux.\n";
        CorrectedText mended = French(Text, About(CorrectionSubject.Figure, "12 morts") with { Speaker = "la police", SpeakerKind = SpeakerKind.Role }, About(CorrectionSubject.Quote, "Il y a") with { Speaker = "Paul Durand" });

        Assert.Equal("12 = Count 12 mort by la police *", mended.Figures);
        Assert.Equal("Paul Durand", mended.Speakers);
    }

    private static CorrectedText Of(string words, FigureFacts facts) => French(Text, About(CorrectionSubject.Figure, words) with { Figure = facts });
}
