using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

public sealed class EndlessTextTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("123.")]
    [InlineData("123 ")]
    [InlineData("1-")]
    [InlineData("1 à ")]
    [InlineData("1, ")]
    [InlineData("deux ")]
    [InlineData("deux mille ")]
    [InlineData("dizaine de ")]
    [InlineData("entre 1 et ")]
    [InlineData("un ")]
    [InlineData("one and a ")]
    [InlineData("12 mars ")]
    [InlineData("5 km/")]
    public void A_text_of_nothing_but_numbers_is_read_to_its_end(string part)
    {
        var builder = new StringBuilder();
        while (builder.Length < 100_000)
            builder.Append(part);
        string text = builder.ToString();
        foreach (Language language in (Language[])[Language.French, Language.English])
        {
            ArticleModel article = ArticleExtractor.Extract(text, language);
            int end = 0;
            foreach (FigureModel figure in article.Figures)
            {
                Assert.True(figure.Range.Start >= end && figure.Range.End <= text.Length, $"{figure.Range} after {end}");
                end = figure.Range.End;
            }
        }
    }

    [Fact]
    public void A_number_that_no_decimal_holds_is_no_figure()
    {
        Assert.Empty(ArticleExtractor.Extract(new string('9', 29) + " pages", Language.French).Figures);
        Assert.Empty(ArticleExtractor.Extract("9999999999999999999999999999 milliards de pages", Language.French).Figures);
        Assert.Single(ArticleExtractor.Extract(new string('9', 28) + " pages", Language.French).Figures);
    }
}
