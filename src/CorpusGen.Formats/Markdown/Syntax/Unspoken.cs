using Markdig.Syntax.Inlines;

namespace CorpusGen.Formats.Markdown.Syntax;

/// <summary>What is in a line and is no word: the mark of a footnote, <c>:icon:</c>, an embedded note.</summary>
internal sealed class Unspoken : LeafInline;
