using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>A <see cref="decimal"/> holds 28 digits whatever they are: what does not fit is no figure, and nothing throws.</summary>
public sealed class GreatNumberTests
{
    private const string Greatest = "9999999999999999999999999999";

    [Theory]
    [InlineData(Greatest + " ans")]
    [InlineData(Greatest + " millénaires")]
    [InlineData("1 à " + Greatest + " M€")]
    [InlineData("de 2 à " + Greatest + " milliards d'euros")]
    [InlineData("deux milliards de milliards de milliards d'euros")]
    [InlineData("deux milliers de millions de milliers de millions")]
    [InlineData("0,0000000000000000000000000001 centime")]
    [InlineData("3 euros " + Greatest)]
    [InlineData(Greatest + " heures 30")]
    [InlineData(Greatest + " half years and a half")]
    [InlineData("from 1 to " + Greatest + " cents")]
    public void Nothing_throws(string text)
    {
        Assert.NotNull(ArticleExtractor.Extract(text, Language.French));
        Assert.NotNull(ArticleExtractor.Extract(text, Language.English));
    }
}
