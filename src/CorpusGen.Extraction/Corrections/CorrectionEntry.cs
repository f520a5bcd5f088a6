using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>A correction and where it stands.</summary>
/// <param name="Correction">What it says.</param>
/// <param name="Place">Where.</param>
public sealed record CorrectionEntry(Correction Correction, CorrectionPlace Place);

/// <summary>A place in a corrections file.</summary>
/// <param name="Range">In UTF-16 code units of the file's text.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public readonly record struct CorrectionPlace(TextRange Range, int Line, int Column);
