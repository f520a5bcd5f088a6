namespace CorpusGen;

/// <summary>A number that two texts rarely share (FNV-1a of 64 bits over UTF-16 code units), the same on every machine.</summary>
internal static class TextHash
{
    public static ulong Of(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
