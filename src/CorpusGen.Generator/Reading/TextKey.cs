namespace CorpusGen.Generator.Reading;

/// <summary>Knows a text in a language again without keeping it, by 128 bits of its characters.</summary>
internal readonly record struct TextKey(ulong First, ulong Second, int Length, Language? Language)
{
    public static TextKey Of(string text, Language? language)
    {
        ulong first = 0, second = 0;
        unchecked
        {
            foreach (char c in text)
            {
                first = (first ^ c) * TextHash.Factor;
                first ^= first >> 32;
                second = (second + c) * 0xC2B2AE3D27D4EB4F;
                second ^= second >> 29;
            }
        }

        return new TextKey(first, second, text.Length, language);
    }
}
