namespace CorpusGen.Extraction.Sources;

/// <summary>A run of words and where it stands in the file.</summary>
/// <param name="Words">Where it begins in the words.</param>
/// <param name="WordsLength">Its length in the words, at least 1.</param>
/// <param name="File">Where it begins in the file.</param>
/// <param name="FileLength">Its length in the file; 0 where the words have a line break that the file has not.</param>
/// <param name="IsVerbatim">Whether the file has the same letters; then both lengths are equal.</param>
public readonly record struct PlacedRun(int Words, int WordsLength, int File, int FileLength, bool IsVerbatim);
