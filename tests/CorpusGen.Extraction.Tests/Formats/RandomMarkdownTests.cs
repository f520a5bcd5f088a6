using System;
using System.Linq;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Formats;
using CsCheck;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats;

/// <summary>Random files: nothing throws, every place is right, and the words that were put in are there.</summary>
public sealed class RandomMarkdownTests
{
    private static readonly string[] Pieces =
    [
        "Anne", "dit", "Paris", " ", " ", " ", "\n", "\n", "\n\n", "\r\n", "  \n", "\\\n", "\t", "**", "*", "_", "~~", "`", "```\n", "~~~\n", "> ", "\n> ", "- ", "\n- ", "1. ", "\n    ", "# ", "\n## ", "\n---\n", "\n===\n",
        "[", "]", "](x)", "](x \"t\")", "![", "[[", "]]", "|", "\n|---|---|\n", "[^1]", "\n[^1]: ", "\n[a]: b\n", "<p>", "</p>", "<br>", "<b", ">", "</b>", "<blockquote>", "</blockquote>", "<cite>", "</cite>", "<li>", "</li>",
        "<figure>", "<figcaption>", "</figcaption>", "</figure>", "<script>", "</script>", "<svg>", "</svg>", "<!--", "-->", "<code>", "</code>", "<td>", "</td>", "{{< quote author=\"Bo\" >}}", "{{< /quote >}}", "{% raw %}", "{% endraw %}", "{{ x }}", "{{", "}}", "{%", "%}",
        "<Quote by=\"X\">", "</Quote>", "<Image />", "{: .a}", "{#b}", "%%", ":icon:", "&amp;", "&nbsp;", "&#8220;", "&", "\\*", "\\", "\n— Anne Roux\n", "— ", "« ", " »", "\u00A0", "\u2028", "\0", "\uD83D", "😀", "\uE000", "!!! quote \"Y\"\n", "\n::: note\n", "\nimport a from 'b'\n", "\nexport const c = {\n",
        "---\n", "+++\n", "title: T\n", "a: [b, 'c']\n", "k = \"v\"\n", "\"", "'", ": ", "=", "{", "}",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Files = Gen.OneOf(Piece.Array[0, 60].Select(string.Concat), Piece.Array[0, 60].Select(pieces => "---\ntitle: T\n" + string.Concat(pieces)), Gen.String[0, 80]);

    [Fact]
    public void Places_are_right() => Files.Sample(
        file =>
        {
            foreach (SourceFormat format in Enum.GetValues<SourceFormat>())
            {
                SourceText source = SourceReader.Read(file, format);
                Placed.Check(source);
                foreach (FrontMatterEntry entry in source.FrontMatter?.Entries ?? [])
                    Assert.All(entry.Value.Items, item => Assert.True(source.FrontMatter!.Range.Contains(item.Range)));
                Assert.All(source.Flaws, flaw => Assert.True(flaw.Range.Start >= 0 && flaw.Range.End <= source.File.Length && flaw.Range.Length >= 0));
                Assert.Equal(source, SourceReader.Read(file, format));
            }
        },
        iter: 2_500,
        seed: "0000KeNW9Kl3",
        threads: 1);

    // Each word of prose in a paragraph is a word of the words, once, and stands where the map says.
    [Fact]
    public void Prose_is_kept() => Gen.Int[0, 9].Array[1, 12].Array[1, 6].Sample(
        paragraphs =>
        {
            int next = 0;
            string file = string.Join("\n\n", paragraphs.Select(paragraph => string.Join(' ', paragraph.Select(form => Prose(form, next++)))));
            SourceText source = SourceReader.Read("Opening.\n\n" + file, SourceFormat.Markdown);
            Placed.Check(source);
            Assert.Equal(paragraphs.Length + 1, source.Lines.Count);
            for (int i = 0; i < next; i++)
            {
                string word = $"wordq{i}q";
                int at = source.Words.IndexOf(word, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{word} is not in the words");
                Assert.True(source.Words.IndexOf(word, at + 1, StringComparison.Ordinal) < 0, $"{word} stands twice");
                Assert.Equal(word, source.Map.ToFile(new TextRange(at, at + word.Length)).In(source.File));
            }
        },
        iter: 500,
        seed: "0000KeNW9Kl3",
        threads: 1);

    private static string Prose(int form, int i) => form switch
    {
        0 => $"**wordq{i}q**",
        1 => $"*wordq{i}q*",
        2 => $"[wordq{i}q](http://x/{i} \"title\")",
        3 => $"<b>wordq{i}q</b>",
        4 => $"&laquo;&nbsp;wordq{i}q&nbsp;&raquo;",
        5 => $"{{{{< x a=\"b\" >}}}}wordq{i}q{{{{< /x >}}}}",
        6 => $"wordq{i}q[^1]",
        7 => $"wordq{i}q\\*",
        8 => $"wordq{i}q ![alt](y.jpg)",
        _ => $"wordq{i}q",
    };
}
