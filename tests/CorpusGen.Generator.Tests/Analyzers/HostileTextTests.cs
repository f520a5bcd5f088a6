using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class HostileTextTests
{
    [Theory]
    [InlineData("\uD83D")]
    [InlineData("« \uDE00 \uD83D")]
    [InlineData("31 avril\u2028« \u0085”")]
    [InlineData("\u202E« 31 février\r")]
    [InlineData("{0} {1} {2} « }")]
    [InlineData("\uFEFF\uFFFD\uFFFE")]
    public async Task No_text_makes_a_rule_fail_or_point_outside_of_it(string text)
    {
        foreach (Diagnostic diagnostic in await TextRun.Of(new TextFile("a.txt", text), new TextFile("b.txt", string.Concat(Enumerable.Repeat(text + " ", 30)))))
        {
            Assert.DoesNotContain('\n', diagnostic.GetMessage());
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, (text.Length + 1) * 30);
        }
    }

    [Theory]
    [InlineData("« a ")]
    [InlineData("le 31 avril ")]
    [InlineData("99999999999999999999999999999 ")]
    [InlineData("mot\n")]
    [InlineData("\uFFFD")]
    [InlineData("\0a")]
    public async Task A_huge_line_takes_no_longer_than_its_extraction(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 150_000 / part.Length));
        var clock = Stopwatch.StartNew();
        await TextRun.Of(new TextFile("a.txt", text), new TextFile("b.txt", text + " "));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_left_to_the_compiler()
    {
        ImmutableArray<Diagnostic> diagnostics = await TextRun.Of(
            new TextFile("a.txt", null), new TextFile("b.txt", "text") { Failure = new InvalidOperationException() }, new TextFile("c.txt", ""));
        Assert.Equal("/project/c.txt", Assert.Single(diagnostics).Location.GetLineSpan().Path);
    }
}
