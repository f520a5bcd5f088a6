namespace CorpusGen.Generator.Names;

/// <summary>A number that two paths or names rarely share (FNV-1a of 64 bits over UTF-16 code units), the same on every machine.</summary>
internal static class NameHash
{
    public static ulong Of(string name)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in name)
            hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
