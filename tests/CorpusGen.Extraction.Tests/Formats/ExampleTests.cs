using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats;

/// <summary>Some hundred small examples of all that Markdown has, each alone and inside of other blocks: nothing throws, every place is right.</summary>
public sealed partial class ExampleTests
{
    private static readonly string[] Examples = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Formats", "Examples", "markdown.txt")).Skip(1).Select(Unescape)];

    [Fact]
    public void Are_hundreds() => Assert.InRange(Examples.Length, 300, 1000);

    [Theory]
    [InlineData("alone", "{0}")]
    [InlineData("between paragraphs", "Before\n\n{0}\n\nAfter\n")]
    [InlineData("in a quote", "> {0}", "> ")]
    [InlineData("in a list", "- {0}", "  ")]
    [InlineData("in a footnote", "[^1]: {0}", "    ")]
    [InlineData("in HTML", "<div>\n\n{0}\n\n</div>\n")]
    [InlineData("in raw HTML", "<div>\n{0}\n</div>\n")]
    [InlineData("in a shortcode", "{{{{< quote by=\"X\" >}}}}\n{0}\n{{{{< /quote >}}}}\n")]
    [InlineData("in a front matter", "---\nt: 1\n{0}\n---\n{0}")]
    public void Are_read(string where, string form, string? nextLines = null)
    {
        foreach (string example in Examples)
        {
            string inner = nextLines is null ? example : example.Replace("\n", "\n" + nextLines);
            string file = string.Format(null, form, inner);
            foreach (string written in new[] { file, file.Replace("\n", "\r\n") })
            {
                SourceText source = SourceReader.Read(written, SourceFormat.Markdown);
                try
                {
                    Placed.Check(source);
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException($"{where}: {example}", exception);
                }
            }
        }
    }

    // No example has a word of prose that is lost between paragraphs which stand around it.
    [Fact]
    public void Leave_what_stands_around_them()
    {
        foreach (string example in Examples.Where(IsClosed))
        {
            SourceText source = SourceReader.Read($"Beforehand\n\n{example}\n\nAfterwards\n", SourceFormat.Markdown);
            Assert.StartsWith("Beforehand\n", source.Words, StringComparison.Ordinal);
            Assert.True(source.Words.EndsWith("Afterwards", StringComparison.Ordinal), example + "\n→ " + source.Words);
        }
    }

    // A fence, a script that has no end takes the rest of a page.
    private static bool IsClosed(string example) => !Regex.IsMatch(example, "```|~~~|<script|<style|<pre|<textarea|<\\?|<!\\[|<!E") && !example.Contains("<p><script>", StringComparison.Ordinal);

    private static string Unescape(string line) => Escape().Replace(
        line,
        match => match.Value[1] switch
        {
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            's' => " ",
            'u' => ((char)Convert.ToInt32(match.Value[2..], 16)).ToString(),
            _ => "\\",
        });

    [GeneratedRegex(@"\\(u[0-9a-fA-F]{4}|[ntrs\\])")]
    private static partial Regex Escape();
}
