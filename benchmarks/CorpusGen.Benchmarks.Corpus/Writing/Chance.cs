namespace CorpusGen.Benchmarks.Corpus.Writing;

/// <summary>Chance that comes out the same on every machine and runtime (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>At least 0 and less than <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>At least <paramref name="least"/> and at most <paramref name="most"/>.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
