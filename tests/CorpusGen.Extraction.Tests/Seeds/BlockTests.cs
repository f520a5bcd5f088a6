using System;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Tests.Gold;
using Xunit;

namespace CorpusGen.Extraction.Tests.Seeds;

public sealed class BlockTests
{
    public static TheoryData<string> Articles { get; } = [.. GoldArticle.Names()];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_line_that_is_not_blank_is_a_block(string name)
    {
        GoldArticle article = GoldArticle.Read(name);

        Assert.Equal(article.Gold.Blocks.Select(block => block.Range), article.Found.Blocks.Select(block => block.Range));
    }

    [Fact]
    public void Nearly_every_block_is_of_its_kind()
    {
        var findings = new Findings();
        foreach (GoldArticle article in GoldArticle.All())
        {
            foreach (GoldBlock gold in article.Gold.Blocks)
            {
                BlockModel? found = article.Found.Blocks.FirstOrDefault(block => block.Range == gold.Range);
                if (!string.Equals(found?.Kind.ToString(), gold.Kind, StringComparison.OrdinalIgnoreCase))
                    findings.Add(article.Text, gold.Range, $"{gold.Kind}, but found {found?.Kind.ToString() ?? "no block"}");
            }
        }

        findings.AssertAtMost(2);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_title_is_the_line_a_reader_takes_for_it(string name)
    {
        GoldArticle article = GoldArticle.Read(name);

        Assert.Equal(article.Gold.Title, article.Found.First(BlockKind.Title)?.Range.In(article.Text));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_language_is_found_from_the_words(string name) => Assert.Equal(Language.French, GoldArticle.Read(name).Found.Language);
}
