using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusGen.Formats.Markdown.Syntax;

/// <summary>Blocks that are set in under a first line: an admonition, the words of a footnote.</summary>
internal abstract class IndentedContainer(BlockParser parser) : ContainerBlock(parser);

/// <summary><c>!!! quote "X"</c> and the blocks under it.</summary>
internal sealed class Admonition(BlockParser parser) : IndentedContainer(parser)
{
    /// <summary>Its first word.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What stands in quotes behind it, or nothing.</summary>
    public string Title { get; init; } = "";
}

/// <summary><c>[^1]: words</c> and the blocks under it.</summary>
internal sealed class FootnoteText(BlockParser parser) : IndentedContainer(parser);
