using System.Linq;
using CorpusGen.Extraction.Tests.Gold;
using Xunit;

namespace CorpusGen.Extraction.Tests.Seeds;

/// <summary>The other tests loop over the gold: it must be there, and be about these very texts.</summary>
public sealed class GoldTests
{
    public static TheoryData<string> Articles { get; } = [.. GoldArticle.Names()];

    [Fact]
    public void The_gold_is_whole()
    {
        GoldArticle[] articles = [.. GoldArticle.All()];

        Assert.Equal(5, articles.Length);
        Assert.Equal(68, articles.Sum(article => article.Gold.Blocks.Count));
        Assert.Equal(20, articles.Sum(article => article.CoreQuotes.Count()));
        Assert.Equal(9, articles.Sum(article => article.Negatives.Count()));
        Assert.Equal(32, articles.Sum(article => article.CoreFigures.Count()));
        Assert.Equal(16, articles.Sum(article => article.CoreFigures.Count(figure => figure.Counted is not null)));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_gold_repeats_the_words_of_the_text(string name)
    {
        GoldArticle article = GoldArticle.Read(name);

        Assert.All(article.Gold.Quotes, quote => Assert.Equal(quote.Range.In(article.Text), quote.Text));
        Assert.All(article.Gold.Figures, figure => Assert.Equal(figure.Range.In(article.Text), figure.Text));
    }
}
