namespace CorpusGen.Generator.Reading;

/// <summary>Knows a text in a language again without keeping it, by 128 bits of its characters.</summary>
internal readonly record struct TextKey(ulong First, ulong Second, int Length, Language? Language)
{
    private const ulong FirstFactor = 0x9E3779B97F4A7C15, SecondFactor = 0xC2B2AE3D27D4EB4F;

    public static TextKey Of(string text, Language? language)
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

        return new TextKey(first, second, text.Length, language);
    }
}
