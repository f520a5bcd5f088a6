using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public sealed class TokenSearchTests
{
    [Fact]
    public void It_finds_the_next_token_or_the_end()
    {
        var search = new TokenSearch(static token => token % 10 == 0);

        Assert.Equal(10, search.Next(1, 100));
        Assert.Equal(10, search.Next(10, 100));
        Assert.Equal(20, search.Next(11, 100));
        Assert.Equal(15, search.Next(11, 15));
        Assert.Equal(10, search.Next(3, 100));
        Assert.Equal(95, search.Next(91, 95));
    }

    [Fact]
    public void Searches_from_every_token_look_at_each_once()
    {
        const int End = 10_000;
        int looks = 0;
        var search = new TokenSearch(_ =>
        {
            looks++;
            return false;
        });

        for (int first = 0; first < End; first++)
            Assert.Equal(End, search.Next(first, End));

        Assert.Equal(End, looks);
    }
}
