using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>The corrections that one article is read with. Two are equal when the entries say the same, wherever they stand in their file.</summary>
/// <param name="Own">Those about this article, in the order of their file.</param>
/// <param name="Everywhere">Those about the speakers of the whole corpus.</param>
public sealed record ArticleCorrections(EquatableArray<Correction> Own, EquatableArray<Correction> Everywhere)
{
    /// <summary>No corrections.</summary>
    public static ArticleCorrections None { get; } = new(default, default);
}
