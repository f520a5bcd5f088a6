using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Sources;

/// <summary>Something that is wrong in how a file is written; what can be read of it was read.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Range">Where, in the file.</param>
/// <param name="Detail">What the reader says, in English, or the key; empty where the kind says all.</param>
public sealed record SourceFlaw(SourceFlawKind Kind, TextRange Range, string Detail);

/// <summary>What is wrong in how a file is written.</summary>
public enum SourceFlawKind
{
    /// <summary>The front matter does not parse; the detail says why.</summary>
    Unparsable,

    /// <summary>The front matter has no closing line: the file is read as words from its first line on.</summary>
    NeverCloses,

    /// <summary>A key stands twice; the first value counts. The detail is the key.</summary>
    DuplicateKey,

    /// <summary>Front matter in JSON, which is recognised and not read.</summary>
    Json,

    /// <summary>Lists of lists, maps in lists, anchors: the entry is not read. The detail is the key.</summary>
    TooNested,

    /// <summary>More than is read of a front matter (1 MB, 10,000 keys).</summary>
    TooLong,
}
