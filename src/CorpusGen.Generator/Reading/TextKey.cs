using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Generator.Reading;

/// <summary>Knows a text again without keeping it, by 128 bits of its characters.</summary>
/// <param name="First">Half of them.</param>
/// <param name="Second">The other half.</param>
/// <param name="Length">The number of its characters.</param>
/// <param name="ReadAs">Its format and language.</param>
/// <param name="Corrections">What it is corrected by; null for nothing.</param>
internal readonly record struct TextKey(ulong First, ulong Second, int Length, ReadAs ReadAs, ArticleCorrections? Corrections)
{
    private const ulong FirstFactor = 0x9E3779B97F4A7C15, SecondFactor = 0xC2B2AE3D27D4EB4F;

    public static TextKey Of(string text, ReadAs readAs, ArticleCorrections corrections)
    {
        ulong first = 0, second = 0;
        unchecked
        {
            foreach (char c in text)
            {
                first = (first ^ c) * FirstFactor;
                first ^= first >> 32;
                second = (second + c) * SecondFactor;
                second ^= second >> 29;
            }
        }

        return new TextKey(first, second, text.Length, readAs, corrections == ArticleCorrections.None ? null : corrections);
    }
}
