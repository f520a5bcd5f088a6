using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Corrections;

/// <summary>What became of the corrections of an article; nothing of an article without any.</summary>
/// <param name="Flaws">What is wrong with entries of its own.</param>
/// <param name="Uses">What entries about the whole corpus find in it.</param>
internal sealed record CorrectionOutcome(EquatableArray<CorrectionFlaw> Flaws, EquatableArray<SpeakerUse> Uses)
{
    public static CorrectionOutcome None { get; } = new(default, default);
}
