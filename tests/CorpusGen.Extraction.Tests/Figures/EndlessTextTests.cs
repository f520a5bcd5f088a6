using System;
using System.Diagnostics;
using System.Text;
using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>Measures time, and therefore runs alone.</summary>
[CollectionDefinition(nameof(EndlessTextTests), DisableParallelization = true)]
[Collection(nameof(EndlessTextTests))]
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
    public void Figures_without_end_are_read_in_linear_time(string part)
    {
        // The best of three: other tests run at the same time. Quadratic time would be sixteen times as long.
        double small = BestTime(part, 25_000), large = BestTime(part, 100_000);
        Assert.True(large < 10 * small + 50, $"{small} ms for 25,000 characters, {large} ms for 100,000");
    }

    private static double BestTime(string part, int length)
    {
        var builder = new StringBuilder();
        while (builder.Length < length)
            builder.Append(part);
        string text = builder.ToString();
        double best = double.MaxValue;
        for (int run = 0; run < 3; run++)
        {
            long start = Stopwatch.GetTimestamp();
            ArticleExtractor.Extract(text, Language.French);
            ArticleExtractor.Extract(text, Language.English);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    [Fact]
    public void A_number_that_no_decimal_holds_is_no_figure()
    {
        Assert.Empty(ArticleExtractor.Extract(new string('9', 29) + " pages", Language.French).Figures);
        Assert.Empty(ArticleExtractor.Extract("9999999999999999999999999999 milliards de pages", Language.French).Figures);
        Assert.Single(ArticleExtractor.Extract(new string('9', 28) + " pages", Language.French).Figures);
    }
}
