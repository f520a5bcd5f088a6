using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

/// <summary>A text whose every line has its kind in front: <c>Title | Un tramway pour la rocade</c>. A blank line stays one.</summary>
internal static class AnnotatedText
{
    /// <summary>Fails with every line that was found to be something else.</summary>
    public static void AssertBlocks(string annotated)
    {
        var text = new StringBuilder();
        var expected = new List<(BlockKind Kind, string Line)>();
        foreach (string row in annotated.Split('\n'))
        {
            if (row.Split('|', 2) is [string kind, string line])
            {
                expected.Add((Enum.Parse<BlockKind>(kind.Trim()), line.Trim()));
                text.Append(line.Trim());
            }

            text.Append('\n');
        }

        ArticleModel article = ArticleExtractor.Extract(text.ToString());

        Assert.Equal(expected.Select(block => block.Line), article.Blocks.Select(block => block.Range.In(article.Text)));
        string[] wrong = [.. expected.Zip(article.Blocks).Where(pair => pair.First.Kind != pair.Second.Kind)
            .Select(pair => $"{pair.First.Kind}, but found {pair.Second.Kind}: {pair.First.Line}")];
        Assert.True(wrong.Length == 0, string.Join(Environment.NewLine, wrong));
    }
}
