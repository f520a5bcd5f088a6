using System;
using System.IO;
using Xunit;

namespace CorpusGen.Tool.Tests.Terminal;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(12, 1000, 1, "12 of 1,000 texts")]
    [InlineData(12, null, 1, "12 texts")]
    [InlineData(1500, 10000, 3, "1,500 of 10,000 texts, 500 a second, 17 s left")]
    [InlineData(9, 100, 10, "9 of 100 texts, 0.9 a second, 1 min 41 s left")]
    [InlineData(100_000, 10_000_000, 100, "100,000 of 10,000,000 texts, 1,000 a second, 2 h 45 min left")]
    [InlineData(1500, null, 3, "1,500 texts, 500 a second")]
    [InlineData(100, 100, 10, "100 of 100 texts, 10 a second")]
    public void It_says_how_far_how_fast_and_how_long(int done, int? total, int seconds, string text) =>
        Assert.Equal(text, ProgressText.Of(done, total, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void A_message_stands_on_a_line_of_its_own_and_nothing_is_left_of_the_progress()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new Streams(Stream.Null, Stream.Null, error, ShowProgress: true) { Clock = new SteppingClock() };
        using (var progress = new Progress(streams, total: 3))
        {
            progress.Advance();
            progress.Report("a.txt: error: no");
        }

        Assert.Equal("\r1 of 3 texts\r            \ra.txt: error: no\n", error.ToString());
    }

    [Fact]
    public void Quiet_leaves_errors_alone()
    {
        using var folder = new TemporaryFolder();
        string corrections = folder.Write("c.yml", ""), text = folder.Write("a.txt", "Un mot.");
        Assert.Contains("all corrections fit", CommandRun.Of("corrections", "check", corrections, text).Error);
        Assert.Equal("", CommandRun.Of("corrections", "check", corrections, text, "--quiet").Error);
        Assert.Equal(new CommandRun(ExitCode.SomeFailed, "", "none.txt: error: no such file or folder\n"), CommandRun.Of("extract", "-q", "none.txt"));
    }

    /// <summary>A second goes by between two looks at it.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now++;
    }
}
