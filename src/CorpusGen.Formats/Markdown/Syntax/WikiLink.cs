using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Formats.Markdown.Syntax;

/// <summary>A link to a note, <c>[[note|words]]</c>.</summary>
internal sealed class WikiLink : LeafInline
{
    /// <summary>Where its words stand.</summary>
    public SourceSpan Words { get; init; }
}
