using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>A line of the text that is not blank.</summary>
/// <param name="Range">The line without the blanks at both ends.</param>
/// <param name="Kind">What it is for.</param>
public sealed record BlockModel(TextRange Range, BlockKind Kind);
