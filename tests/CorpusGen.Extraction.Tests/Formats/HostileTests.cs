using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats;

/// <summary>Files that are made to make a reader throw, hang or grow: each is read in bounded time, with its places right and its words kept.</summary>
public sealed class HostileTests
{
    // Each takes some milliseconds; the machine may be busy.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Repeated => new(
        "[", "![", "[[", "](", "<", "<a ", "</", "<!--", "<b>", "<blockquote>", "<li><ul>", "{{", "{%", "{{<", "{{\"}}", "{% raw %}", "{#", "{:", "{#a", "{{< quote >}}", "<Q a={", "<Quote>",
        "`", "`a``b", "*", "**a", "_a ", "~~", "==", "> ", ">", "- ", "-\n", "1. ", "#", "|", "| a ", "|-|\n", "&", "&amp;", "&#", "\\", "[a]: b\n", "[^a", "[^a]: b\n", "!!! quote \"\n", "!!! a\n    ", "%%", ":a:", " ^",
        "```\n", "~~~", "$$", "\t", "\r", "\r\n\t", "\0", "\uD800", "\u2028", "\uE000", "\uFEFF", "é\u0301", "---\n", "+++\n", "a: b\n", "import {\n", "export const a = [\n", ":::\n", "— A\n> ", "![](a)\n*b*\n", "a  \n", "<br>", "a\n> b\n\n", "<!", "<?", "<![CDATA[", "]]>", "www.", "http://", "a@b.", "\\(", "<a href=\"", "<script>", "<svg>", "</svg>");

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_sign_without_end(string sign)
    {
        // Enough for what grows with the square to be seen, and for what calls itself to fall.
        string file = Repeat(sign, 1_000);
        Read("Before.\n\n" + file + "\n\nAfter.\n", SourceFormat.Markdown);
        Read(file, SourceFormat.Text);
        Read("---\na: " + file + "\n---\nAfter.\n", SourceFormat.Text);
        Read("+++\na = " + file + "\n+++\nAfter.\n", SourceFormat.Text);
    }

    // The parsers' time grows with the square of the depth.
    [Fact]
    public void Brackets_and_lists_without_end()
    {
        foreach (string open in new[] { "[", "{a: " })
        {
            SourceText source = Read("---\ntitle: T\na: " + Repeat(open, 100_000) + "\n---\nWords.\n", SourceFormat.Text);
            Assert.Equal("Words.\n", source.Words);
            Assert.Equal(SourceFlawKind.TooLong, Assert.Single(source.Flaws).Kind);
        }

        var list = new StringBuilder();
        for (int i = 0; i < 2_000; i++)
            list.Append(' ', 2 * i).Append("- x\n");
        Read(list.ToString(), SourceFormat.Markdown);
    }

    [Fact]
    public void References_of_yaml_do_not_grow()
    {
        var yaml = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++)
            yaml.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        SourceText source = Read(yaml + "title: T\n---\nWords.\n", SourceFormat.Text);
        Assert.Equal("Words.\n", source.Words);
        Assert.Equal(["a0", "title"], source.FrontMatter!.Entries.Select(entry => entry.Key));
        Assert.Equal(29, source.Flaws.Count(flaw => flaw.Kind == SourceFlawKind.TooNested));
    }

    [Fact]
    public void Deep_maps_and_lists_are_left_out()
    {
        SourceText source = Read("---\na: " + Repeat("{b: ", 1_000) + "\n---\nWords.\n", SourceFormat.Text);
        Assert.Equal("Words.\n", source.Words);
        source = Read("---\nx: 1\na: " + Repeat("[", 1_000) + Repeat("]", 1_000) + "\ny: 2\n---\nWords.\n", SourceFormat.Text);
        Assert.Equal(["x", "y"], source.FrontMatter!.Entries.Select(entry => entry.Key));
        source = Read("+++\nx = 1\na = " + Repeat("[", 1_000) + Repeat("]", 1_000) + "\ny = 2\n+++\nWords.\n", SourceFormat.Text);
        Assert.Equal(["x", "y"], source.FrontMatter!.Entries.Select(entry => entry.Key));
        source = Read("+++\na = " + Repeat("{ b = ", 1_000) + "\n+++\nWords.\n", SourceFormat.Text);
        Assert.Equal("Words.\n", source.Words);
    }

    [Fact]
    public void More_than_is_read_is_said()
    {
        string keys = string.Concat(Enumerable.Range(0, 12_000).Select(i => $"k{i}: v\n"));
        SourceText source = Read("---\n" + keys + "---\nWords.\n", SourceFormat.Text);
        Assert.Equal(10_000, source.FrontMatter!.Entries.Count);
        Assert.Equal(SourceFlawKind.TooLong, Assert.Single(source.Flaws).Kind);

        source = Read("---\na: " + Repeat("b ", 1_000_000) + "\n---\nWords.\n", SourceFormat.Text);
        Assert.Equal("Words.\n", source.Words);
        Assert.Equal(SourceFlawKind.TooLong, Assert.Single(source.Flaws).Kind);
    }

    [Fact]
    public void A_mistake_in_each_line_is_bounded()
    {
        SourceText source = Read("---\n" + Repeat("a: b: c\n", 20_000) + "---\nWords.\n", SourceFormat.Text);
        Assert.Equal("Words.\n", source.Words);
        Assert.InRange(source.Flaws.Count, 1, 100);
        source = Read("+++\n" + Repeat("a = = c\n", 20_000) + "+++\nWords.\n", SourceFormat.Text);
        Assert.InRange(source.Flaws.Count, 1, 100);
    }

    [Fact]
    public void What_is_nested_deeper_than_any_page_keeps_its_words()
    {
        SourceText source = Read(Repeat("> ", 1_000) + "Words.\n\nMore words.\n", SourceFormat.Markdown);
        Assert.Contains("More words.", source.Words, StringComparison.Ordinal);
        Assert.Contains("Words.", source.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_file_is_read()
    {
        string file = "---\ntitle: T\n---\n\n" + Repeat("A **paragraph** of [words](x) &amp; more, said «&nbsp;Anne&nbsp;».\n\n> Words.\n> — Anne Roux\n\n", 8_000);
        SourceText source = Read(file, SourceFormat.Markdown);
        Assert.Equal(24_000, source.Lines.Count);
        Assert.DoesNotContain("](", source.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Parentheses_that_never_end_are_words() =>
        Assert.EndsWith("( bold", Read(Repeat("( ", 1_000) + "**bold**\n", SourceFormat.Markdown).Words.TrimEnd(), StringComparison.Ordinal);

    [Theory]
    [InlineData("![](")]
    [InlineData("[a](")]
    [InlineData("[a](b\n")]
    [InlineData("[a](()")]
    [InlineData("![](\\)")]
    public void Links_that_never_end_are_read_in_time(string link)
    {
        SourceText source = Read("Before.\n\n" + Repeat(link, 100_000) + "\n\nAfter.\n", SourceFormat.Markdown);
        Assert.StartsWith("Before.", source.Words, StringComparison.Ordinal);
        Assert.EndsWith("After.", source.Words.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_megabytes_of_definitions_and_templates_are_read()
    {
        SourceText source = Read("Before.\n\n" + Repeat("[a]: b\n", 700_000) + Repeat("{{", 2_500_000) + "\n\nAfter.\n", SourceFormat.Markdown);
        Assert.StartsWith("Before.", source.Words, StringComparison.Ordinal);
        Assert.EndsWith("After.", source.Words, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static SourceText Read(string file, SourceFormat format)
    {
        var watch = Stopwatch.StartNew();
        SourceText source = SourceReader.Read(file, format);
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
        Placed.Check(source);
        return source;
    }
}
