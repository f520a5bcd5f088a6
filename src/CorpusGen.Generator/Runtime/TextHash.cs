namespace CorpusGen;

/// <summary>A number that two texts rarely share (FNV-1a of 64 bits over UTF-16 code units), the same on every machine.</summary>
internal static class TextHash
{
    /// <summary>The hash of no text.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>A hash and the next character make the next hash: <c>(hash ^ c) * Prime</c>.</summary>
    public const ulong Prime = 1099511628211;

    public static ulong Of(string text)
    {
        ulong hash = Start;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * Prime);
        return hash;
    }

    /// <summary>Half of its digits, all of which count: enough to tell a text from the same one after an edit.</summary>
    public static uint Short(ulong hash) => unchecked((uint)(hash ^ (hash >> 32)));
}
