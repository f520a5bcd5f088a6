using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace CorpusGen.Formats.Markdown.Syntax;

/// <summary>CommonMark with what sites add to it, and the place of everything.</summary>
internal static class SourcePipeline
{
    /// <summary>Deeper than any page; Markdig gives up beyond.</summary>
    private const int DeepestNesting = 100;

    private static readonly MarkdownPipeline Pipeline = Build();

    public static Markdig.Syntax.MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting };
        builder.UsePreciseSourceLocation().UsePipeTables().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked);
        builder.BlockParsers.Insert(0, new IndentedContainerParser());
        builder.InlineParsers.Insert(0, new UnspokenParser());
        builder.InlineParsers.Insert(1, new WikiLinkParser());
        return builder.Build();
    }
}
