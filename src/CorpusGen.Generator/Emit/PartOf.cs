using System.Globalization;
using CorpusGen.Generator.Names;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Emit;

/// <summary>Which part of the index an article is in. It depends on nothing but its path, so that an article stays where it is when others come or go.</summary>
internal static class PartOf
{
    public static int Path(string path) => (int)(NameHash.Of(path) % Partition.Count);

    /// <summary><c>Part07</c>.</summary>
    public static string Name(int part) => "Part" + part.ToString("D2", CultureInfo.InvariantCulture);
}
