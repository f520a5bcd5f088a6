namespace CorpusGen.Extraction.Marks;

/// <summary>How a quote that is open at the end of a paragraph goes on.</summary>
internal enum Continuation : byte
{
    /// <summary>It does not: its closing mark is lost.</summary>
    None,

    /// <summary>The next paragraph begins with its mark again.</summary>
    Reopened,

    /// <summary>The next mark of the text closes it.</summary>
    Unmarked,
}
