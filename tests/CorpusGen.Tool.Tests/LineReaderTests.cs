using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class LineReaderTests
{
    // A pipe hands out a long line in thousands of pieces. Searched again after each, this one would be looked at 2,000 times.
    [Fact]
    public void Each_byte_is_looked_at_once_however_small_the_pieces_are()
    {
        byte[] input = Encoding.UTF8.GetBytes(new string('a', 1_000_000) + "\nb\n" + new string('c', 300_000));
        var reader = new LineReader(new Pieces(input, 500));

        Assert.Equal([1_000_000, 1, 300_000], reader.Read().Select(line => line.Bytes!.Length));
        Assert.Equal(input.Length, reader.Searched);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "1:")]
    [InlineData("ab\n\ncd", "1:ab 2: 3:cd")]
    [InlineData("abcdefgh\nij\n", "1:abcdefgh 2:ij")]
    [InlineData("abcdefghi\nij\n", "1:- 2:ij")]
    [InlineData("ij\nabcdefghijklmnopqrstuvwxyz\nij\nabcdefghi", "1:ij 2:- 3:ij 4:-")]
    public void A_line_that_is_too_long_to_be_held_is_passed_over_alone(string input, string lines)
    {
        foreach (int piece in new[] { 1, 2, 3, 7, 100 })
        {
            var reader = new LineReader(new Pieces(Encoding.UTF8.GetBytes(input), piece), longest: 8);
            Assert.Equal(lines, string.Join(' ', reader.Read().Select(line => $"{line.Number}:{(line.Bytes is null ? "-" : Encoding.UTF8.GetString(line.Bytes))}")));
        }
    }

    private sealed class Pieces(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }
}
