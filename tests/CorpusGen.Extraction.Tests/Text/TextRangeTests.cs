using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public sealed class TextRangeTests
{
    [Fact]
    public void A_range_names_the_words_between_its_ends()
    {
        var range = new TextRange(3, 8);

        Assert.Equal("tweet", range.In("Un tweet."));
        Assert.Equal(5, range.Length);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void The_end_is_not_in_the_range(int position, bool isIn) => Assert.Equal(isIn, new TextRange(3, 8).Contains(position));

    [Fact]
    public void A_range_contains_itself_and_what_is_within()
    {
        var range = new TextRange(3, 8);

        Assert.True(range.Contains(range));
        Assert.True(range.Contains(new TextRange(4, 8)));
        Assert.False(range.Contains(new TextRange(4, 9)));
        Assert.False(range.Contains(new TextRange(2, 8)));
    }

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    [InlineData(7, 9, true)]
    [InlineData(8, 9, false)]
    [InlineData(0, 99, true)]
    public void Ranges_that_only_touch_do_not_overlap(int start, int end, bool overlaps)
    {
        Assert.Equal(overlaps, new TextRange(3, 8).Overlaps(new TextRange(start, end)));
        Assert.Equal(overlaps, new TextRange(start, end).Overlaps(new TextRange(3, 8)));
    }
}
