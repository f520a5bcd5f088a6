using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

public sealed class ScoreTests
{
    [Theory]
    [InlineData("Lens a gagné ([[3-1]]).", "score 3-1")]
    [InlineData("Lens s'est incliné [[1-3]] à domicile.", "score 1-3")]
    [InlineData("Score final : [[19-15]].", "score 19-15")]
    [InlineData("Les Bleus ont battu l'Italie [[16 à 10]].", "score 16-10")]
    [InlineData("Lens l'emporte [[un à zéro]].", "score 1-0")]
    [InlineData("Lens gagne [[3 buts à 1]].", "score 3-1 of but")]
    [InlineData("Les clubs se quittent sur un [[1-1]].", "score 1-1")]
    [InlineData("À la pause, c'est [[deux partout]].", "score 2-2")]
    [InlineData("Elle s'impose [[6-4]], [[3-6]], [[7-6]].", "score 6-4; score 3-6; score 7-6")]
    [InlineData("Le taux est passé de [[16]] à [[10]].", "count 16; count 10")]
    [InlineData("Il faut [[10-15 jours]] ou [[2-3]] pages.", "duration 10..15 Day; count 2..3 of page")]
    [InlineData("Il a joué [[5 à 10]] matchs.", "count 5..10 of match")]
    public void French_scores_have_both_sides(string text, string expected) => MarkedText.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Leeds won [[3-1]].", "score 3-1")]
    [InlineData("Leeds lost [[1-3]] at home.", "score 1-3")]
    [InlineData("Leeds won [[16 to 10]].", "score 16-10")]
    [InlineData("Leeds won [[two-nil]].", "score 2-0")]
    [InlineData("It ended [[1-all]].", "score 1-1")]
    [InlineData("The court ruled [[5-4]] against it.", "score 5-4")]
    [InlineData("They lead [[three games to two]].", "score 3-2 of game")]
    [InlineData("It fell from [[16]] to [[10]].", "count 16; count 10")]
    [InlineData("It takes [[10-15 days]].", "duration 10..15 Day")]
    public void English_scores_have_both_sides(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Chances are fifty-fifty or 50-50, open 24-7.")]
    public void A_proportion_is_no_score(string text) =>
        Assert.DoesNotContain(ArticleExtractor.Extract(text, Language.English).Figures, figure => figure.Kind == FigureKind.Score);

    [Theory]
    [InlineData("L'article L. 12-3 et la loi 78-17, n° 12-3.")]
    public void A_reference_is_no_score(string text) =>
        Assert.DoesNotContain(ArticleExtractor.Extract(text, Language.French).Figures, figure => figure.Kind == FigureKind.Score);

    [Theory]
    [InlineData("A [[5-to-4]] majority ruled.", "score 5-4")]
    [InlineData("They outnumber us [[two-to-one]].", "score 2-1")]
    [InlineData("A [[3-to-5]] loss.", "score 3-5")]
    [InlineData("Those [[18 to 29]] voted.", "duration 18..29 Year")]
    [InlineData("A [[3-to-5-year]] plan.", "duration 3..5 Year")]
    public void English_votes_with_hyphens_are_scores(string text, string expected) => MarkedText.Check(Language.English, text, expected);
}
