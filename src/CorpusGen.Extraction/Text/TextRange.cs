namespace CorpusGen.Extraction.Text;

/// <summary>A stretch of a text, in UTF-16 code units: <c>text.Substring(range.Start, range.Length)</c>.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="position"/> lies in the range.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether <paramref name="other"/> lies in the range.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two ranges share a code unit.</summary>
    public bool Overlaps(TextRange other) => other.Start < End && Start < other.End;

    /// <summary>The words at the range: <c>range.In(article.Text)</c>.</summary>
    public string In(string text) => text.Substring(Start, End - Start);
}
