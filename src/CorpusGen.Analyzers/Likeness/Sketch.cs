namespace CorpusGen.Analyzers.Likeness;

/// <summary>
/// Thirty numbers of a text, of which two texts share about as many as they are alike (MinHash): each is the least that one way of mixing makes of the text's
/// shingles.
/// They are grouped by three. Two texts that are 80 % alike have a group in common in 999 cases of 1,000, and two that are 20 % alike in 80.
/// </summary>
internal sealed class Sketch
{
    public const int Groups = 10;

    private const int GroupSize = 3, Size = Groups * GroupSize;

    // A text of fewer words is a caption or a line of a list.
    private const int FewestShingles = 8;

    private static readonly ulong[] s_factors = CreateFactors();

    private readonly uint[] _least;

    private Sketch(uint[] least) => _least = least;

    /// <summary>The sketch of a text; null for one that is too short to tell.</summary>
    public static Sketch? Of(string text)
    {
        ulong[] shingles = Shingles.Of(text);
        if (shingles.Length < FewestShingles)
            return null;
        var least = new uint[Size];
        for (int i = 0; i < Size; i++)
        {
            ulong factor = s_factors[i];
            uint minimum = uint.MaxValue;
            foreach (ulong shingle in shingles)
            {
                uint value = (uint)(unchecked(shingle * factor) >> 32);
                if (value < minimum)
                    minimum = value;
            }

            least[i] = minimum;
        }

        return new Sketch(least);
    }

    /// <summary>One of the groups, by which texts are looked up.</summary>
    public (int Group, uint First, uint Second, uint Third) Group(int group)
    {
        int first = group * GroupSize;
        return (group, _least[first], _least[first + 1], _least[first + 2]);
    }

    /// <summary>How much two texts are alike, about, from 0 to 1.</summary>
    public double Estimate(Sketch other)
    {
        int shared = 0;
        for (int i = 0; i < Size; i++)
        {
            if (_least[i] == other._least[i])
                shared++;
        }

        return (double)shared / Size;
    }

    private static ulong[] CreateFactors()
    {
        var factors = new ulong[Size];
        ulong factor = 0x9E3779B97F4A7C15;
        for (int i = 0; i < Size; i++)
        {
            factor = unchecked((factor * 6364136223846793005) + 1442695040888963407);
            factors[i] = factor | 1;
        }

        return factors;
    }
}
