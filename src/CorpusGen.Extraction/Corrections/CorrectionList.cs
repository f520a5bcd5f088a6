using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>What was read from a corrections file.</summary>
/// <param name="Entries">The entries that make sense, in the order of the file.</param>
/// <param name="Flaws">What is wrong in the file itself, in its order; entries with a flaw are not among <paramref name="Entries"/>.</param>
public sealed record CorrectionList(EquatableArray<CorrectionEntry> Entries, EquatableArray<PlacedFlaw> Flaws)
{
    /// <summary>A list of none.</summary>
    public static CorrectionList Empty { get; } = new(default, default);
}
