using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd")]
    [InlineData("ab\rcd")]
    [InlineData("ab\u0085cd")]
    [InlineData("ab\u2028cd")]
    [InlineData("ab\u2029cd")]
    public void A_line_ends_where_the_compiler_ends_it(string text)
    {
        var lines = new LineMap(text);

        Assert.Equal(2, lines.Count);
        Assert.Equal((1, 1), lines[0]);
        Assert.Equal((1, 3), lines[2]);
        Assert.Equal((2, 1), lines[3]);
        Assert.Equal((2, 3), lines[5]);
    }

    [Fact]
    public void CR_LF_is_one_line_end()
    {
        var lines = new LineMap("ab\r\ncd\n\rx");

        Assert.Equal(4, lines.Count);
        Assert.Equal((1, 4), lines[3]);
        Assert.Equal((2, 1), lines[4]);
        Assert.Equal((3, 1), lines[7]);
        Assert.Equal((4, 1), lines[8]);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("\n", 2)]
    [InlineData("a\v\f\u001c", 1)]
    public void A_text_has_one_line_more_than_line_ends(string text, int count) => Assert.Equal(count, new LineMap(text).Count);

    [Fact]
    public void Columns_count_UTF_16_code_units() => Assert.Equal((2, 4), new LineMap("é\n🙂é!")[5]);
}
