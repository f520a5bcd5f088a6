using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>A line of the text that is not blank.</summary>
/// <param name="Range">The line without the blanks at both ends.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Level">Of a heading 1 to 6, of an item of a list or a block quote how deep it is nested; 0 where the file's format does not say.</param>
public sealed record BlockModel(TextRange Range, BlockKind Kind, int Level = 0);
